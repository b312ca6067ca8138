import type { Mark } from './marks.ts'
import { palette, smallSize } from './palette.ts'
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

/** Places as full dots without a number. */
export const fullDots = (label: string, data: Points['data'], pointRadius: number): Points => ({
  label,
  data,
  pointStyle: 'circle',
  pointRadius,
  pointBackgroundColor: palette.accent,
  pointBorderColor: palette.accent,
  clip: false,
})

/** Places as outlines of a shape: another kind than the full dots, in grey print as well. */
export const outlines = (
  label: string,
  data: Points['data'],
  look: { shape: 'circle' | 'rectRot'; radius: number; color: string },
): Points => ({
  label,
  data,
  pointStyle: look.shape,
  pointRadius: look.radius,
  pointBackgroundColor: palette.paper,
  pointBorderColor: look.color,
  pointBorderWidth: 2,
  clip: false,
})
