import { bounds, fewestPairs } from '../../aggregate/reliability.ts'
import { formatDecimals } from '../format.ts'
import type { german } from './wording.de.ts'

const bound = (value: number, decimals: number) => formatDecimals(value, decimals, 'en')
const reliable = bound(bounds.reliable, 1)
const tentative = bound(bounds.tentative, 3)

export const english: typeof german = {
  nothing: 'Nothing was rated by two consultants independently. Nothing can be said about agreement.',
  shares: (pairs, exact, adjacent) =>
    `Where two consultants rated the same thing independently (${pairs} ${pairs === 1 ? 'pair' : 'pairs'}), they are on the same step in ${exact} of cases and at most one step apart in ${adjacent}.`,
  none: {
    few: `How much of this is more than chance can only be said from ${fewestPairs} pairs on.`,
    uniform: 'How much of this is more than chance cannot be said, because the ratings are too uniform for it.',
  },
  alpha: (alpha, low, high) =>
    `How much of this is more than chance is measured by Krippendorff’s alpha (1: all always judge alike, 0: as good as throwing dice). It is ${alpha}, but may be anywhere between ${low} and ${high} (95% interval).`,
  same: 'Nobody differs. How surely it stays like that cannot be told from ratings without a difference.',
  carries: {
    reliable: `Even the lower end of this interval reaches ${reliable}: the ratings can be relied on (Krippendorff 2004).`,
    tentative: `The lower end of this interval is between ${tentative} and ${reliable}: this supports tentative conclusions, not more (Krippendorff 2004).`,
    nothing: `The lower end of this interval is below ${tentative}: single ratings support no conclusion on their own yet (Krippendorff 2004). What counts is what the consultants agree on in conversation.`,
  },
  apart:
    'The consultants’ scales are consistently about one step apart. That does not mean that anybody is wrong; the joint rating is then more reliable than a mean (model).',
  severity: (rater, others, n, steps, isAbove) =>
    `${rater} rates ${steps === '1' ? 'one step' : `${steps} steps`} ${isAbove ? 'higher' : 'lower'} than ${others} on average (${n} things rated together). This is a question of scale, and nobody is wrong for it: read together what the steps mean (model).`,
}
