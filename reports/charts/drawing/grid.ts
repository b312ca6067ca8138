import type { Mark } from './marks.ts'
import { palette, smallSize } from './palette.ts'

/** What charts that read like a table have around their dots; columns stand at x = 0, 1, 2 …, rows at y = 0, 1, 2 … */

/** Names over the columns, reading upwards; `placeOf` says where a column stands if not at its index. */
export const heads = (names: string[], placeOf = (column: number) => column): Mark[] =>
  names.map((text, at) => ({ kind: 'text', x: placeOf(at), y: -0.5, dy: -8, text, upright: true, size: smallSize }))

/** Pixels of room they need above the rows. */
export const headRoom = (names: string[]): number => 20 + 7 * Math.max(0, ...names.map(({ length }) => length))

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
