import type { Mark } from './drawing/marks.ts'
import { palette, smallSize } from './drawing/palette.ts'
import type { Points } from './scatter.ts'

/** A number in a dot: the larger and darker, the more; `weight` 0–1 says how much. Hollow dots are of another kind. */
export interface Dot {
  x: number
  y: number
  text: string
  weight: number
  hollow?: boolean
}

/** Six depths of one hue: each step is darker in grey print as well. */
const depths = ['#e9edf2', '#c9d5e1', '#9fb6cb', '#6c8fb0', '#3f6b93', palette.accent]
const depthOf = ({ weight }: Dot) => Math.min(depths.length - 1, Math.round(weight * (depths.length - 1)))

/** Dots as one dataset, radius from `least` to `most` pixels by area. */
export function pointsOf(dots: Dot[], label: string, least: number, most: number): Points {
  const border = (dot: Dot) => (dot.hollow ? palette.contrast : depths[Math.max(2, depthOf(dot))]!)
  return {
    label,
    data: dots.map(({ x, y }) => ({ x, y })),
    pointRadius: dots.map(({ weight }) => Math.round(10 * (least + (most - least) * Math.sqrt(weight))) / 10),
    pointBackgroundColor: dots.map((dot) => (dot.hollow ? palette.paper : depths[depthOf(dot)]!)),
    pointBorderColor: dots.map(border),
    pointBorderWidth: dots.map(({ hollow }) => (hollow ? 1.5 : 1)),
    pointStyle: 'circle',
    clip: false,
  }
}

/** The number of each dot: white on the dark depths, black on the light ones. */
export const numbersOf = (dots: Dot[]): Mark[] =>
  dots.map((dot) => ({
    kind: 'text',
    x: dot.x,
    y: dot.y,
    text: dot.text,
    align: 'center',
    size: smallSize,
    weight: 600,
    color: !dot.hollow && depthOf(dot) >= 4 ? palette.paper : palette.ink,
  }))

/** Hairlines under the rows, so that the eye stays in its row. */
export const rules = (rows: number, from: number, to: number): Mark[] =>
  Array.from({ length: rows }, (_, at) => ({
    kind: 'line',
    from: [from, at + 0.5],
    to: [to, at + 0.5],
    width: 0.8,
    color: palette.line,
  }))
