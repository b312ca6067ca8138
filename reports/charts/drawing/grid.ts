import type { Mark } from './marks.ts'
import { palette, smallSize } from './palette.ts'

/** What charts that read like a table have around their dots; columns stand at x = 0, 1, 2 …, rows at y = 0, 1, 2 … */

const [firstStep, step] = [14, 17]

/**
 * Names over the columns, to be read without turning the head: one on each step of a stair, each before the thin line
 * that leads down to its column. The first stands lowest, so that no line runs through a name. `placeOf` says where a
 * column stands if not at its index.
 */
export const heads = (names: string[], placeOf = (column: number) => column): Mark[] =>
  names.flatMap((text, at): Mark[] => {
    const x = placeOf(at)
    const height = firstStep + at * step
    return [
      { kind: 'line', from: [x, -0.5], to: [x, -0.5], rise: height + 5, width: 0.8, color: palette.faint },
      {
        kind: 'text',
        x,
        y: -0.5,
        dx: -5,
        dy: -height,
        text,
        align: 'right',
        size: smallSize,
        halo: true,
        isInside: true,
      },
    ]
  })

/** Pixels of room that so many names need above the rows. */
export const headRoom = (columns: number): number => firstStep + columns * step

/** Hairlines under the rows, so that the eye stays in its row. */
export const rules = (rows: number, from: number, to: number): Mark[] =>
  Array.from({ length: rows }, (_, at) => ({
    kind: 'line',
    from: [from, at + 0.5],
    to: [to, at + 0.5],
    width: 0.8,
    color: palette.line,
  }))

/** Where there is nothing to count: never a zero. */
export const dash = (x: number, y: number): Mark => ({
  kind: 'text',
  x,
  y,
  text: '–',
  align: 'center',
  color: palette.quiet,
})
