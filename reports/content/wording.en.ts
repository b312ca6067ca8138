import { termsIn } from '../../surveys/terms/index.ts'
import { formatNumber } from './format.ts'
import type { german } from './wording.de.ts'

const number = (n: number) =>
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][n] ?? formatNumber(n, 'en')
const persons = (n: number) => (n === 1 ? 'one person' : `${number(n)} people`)
const points = (n: number) => `${formatNumber(n, 'en')}\u00a0${n === 1 ? 'point' : 'points'}`

const { inText, setting } = termsIn('en')

/** What all reports say in English. */
export const english: typeof german = {
  number,
  persons,
  points,
  confidentiality: 'Confidential – for the project team only',
  model: 'model',
  none: 'none',
  yes: 'yes',
  no: 'no',
  data: {
    ratings: (who, what) => (who ? `rating ${who}${what && `: ${what}`}` : 'ratings'),
    selfAssessments: (who, what) =>
      who ? `${inText.purpose.self_assessment} ${who}${what && `: ${what}`}` : inText.purposes.self_assessment,
    actors: (who, what) => (who ? `facts about ${who}${what && `: ${what}`}` : 'facts about people'),
    ties: (who) => (who ? `relation ${who}` : 'relations'),
    interviews: (who) => (who ? `interview ${who}` : 'interviews'),
    settings: (_, what) => (what ? `setting: ${what}` : 'settings'),
    reviews: (who, what) => `${inText.purpose.review}${what && ` ${what}`}${who && `: ${who}`}`,
    founding: (_, what) => `Founding question${what && ` ${what}`}`,
    group: () => 'group',
    robustness: () => setting.draws,
    other: (what) => what,
    more: (n) => `and ${n} more`,
  },
  decided: {
    heading: 'What was decided',
    none: 'No decision has been recorded yet.',
    date: 'Decided on',
    option: 'Decision',
    reason: 'Reason',
    by: 'Recorded by',
    differs: 'The decision departs from the recommendation. That is their right; the reason is given here.',
  },
}
