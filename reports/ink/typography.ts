import { palette } from '../charts/drawing/palette.ts'
import type { FontName } from './fonts.ts'

/** A4 in points, with wide margins: much white is part of the voice. */
export const page = { width: 595.28, height: 841.89, left: 71, right: 71, top: 82, bottom: 84 } as const
export const columnWidth = page.width - page.left - page.right
/** Running text is narrower than tables and figures: about seventy-five letters to a line. */
export const measure = 400

export interface Style {
  font: FontName
  /** Of strong runs. */
  strong: FontName
  size: number
  /** Distance from line to line. */
  leading: number
  color: string
}

const style = (size: number, leading: number, more: Partial<Style> = {}): Style => ({
  font: 'regular',
  strong: 'strong',
  size,
  leading,
  color: palette.ink,
  ...more,
})

export const styles = {
  title: style(23, 28, { font: 'strong' }),
  subtitle: style(11.5, 16, { color: palette.quiet }),
  heading1: style(15, 20, { font: 'strong' }),
  heading2: style(11.5, 16, { font: 'strong' }),
  heading3: style(9.8, 14, { font: 'strong' }),
  body: style(9.8, 14),
  table: style(8.6, 11.8),
  dense: style(7.4, 9.8),
  small: style(8, 11, { color: palette.quiet }),
  label: style(8.6, 11.8, { font: 'strong' }),
  running: style(7.4, 10, { color: palette.quiet }),
} as const

/** White above and below, in points. */
export const space = {
  block: 8,
  heading1: 26,
  heading2: 18,
  heading3: 12,
  afterHeading: 5,
  item: 3,
  figure: 16,
} as const
