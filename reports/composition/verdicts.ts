import { type GroupFunction, type Sector, sectors } from '../../surveys/vocabulary.ts'
import type { GroupIds, Recommendation } from './recommendation.ts'
import { coveredFunctions, type Portrait } from './words/portrait.ts'

type Verdict = 'yes' | 'partly' | 'no'

/** An answer with the handbook passages it rests on. */
interface Judged {
  verdict: Verdict
  handbook: string[]
}

/** Five questions a person asks before any number: is this a group that can work? */
export interface Verdicts {
  /** Are all sectors there? `absent`: those without a member. */
  sectors: Judged & { absent: Sector[]; civilVoices: number }
  /** Does the group bring what the value counts as coverage? */
  functions: Judged & { missing: GroupFunction[]; of: number }
  /** Does it meet the requirements? `provisional`: members who pass a floor only because they are unrated. */
  requirements: Judged & { unmet: string[]; provisional: GroupIds }
  /** Do its members trust one another? */
  trust: Judged & {
    trusting: number
    members: number
    rivalries: Portrait['rivalries']
  }
  /** Is the view of those affected there, and civil society as the balance among state actors? */
  affected: Judged & { voices: GroupIds; isBalanced: boolean }
}

/** Civil society begins with two persons (H 3.1). */
const civilVoicesNeeded = 2

export function judgeGroup(portrait: Portrait, { actors }: Recommendation): Verdicts {
  const { bySector, functions, unmet, members, trusting, rivalries } = portrait
  const absent = sectors.filter((each) => bySector[each].length === 0)
  const civilVoices = bySector.civil_society.length
  const isBalanced = civilVoices >= civilVoicesNeeded
  const missing = coveredFunctions.filter((each) => functions[each].length === 0)
  const provisional = actors.filter((each) => each.provisional && members.includes(each.id)).map(({ id }) => id)
  const isStrained = rivalries.some(({ rivalry }) => rivalry !== 'mild') || trusting.length * 2 < members.length
  const isWhole = trusting.length === members.length && rivalries.length === 0
  const voices = functions.affected_perspective
  return {
    sectors: {
      verdict: absent.length > 1 ? 'no' : absent.length === 0 && isBalanced ? 'yes' : 'partly',
      handbook: ['H 3.1'],
      absent,
      civilVoices,
    },
    functions: {
      verdict: missing.length === 0 ? 'yes' : missing.length === coveredFunctions.length ? 'no' : 'partly',
      handbook: ['H 3.1', 'H 4.3'],
      missing,
      of: coveredFunctions.length,
    },
    requirements: {
      verdict: unmet.length > 0 ? 'no' : provisional.length > 0 ? 'partly' : 'yes',
      handbook: ['H 3.1'],
      unmet,
      provisional,
    },
    trust: {
      verdict: isStrained ? 'no' : isWhole ? 'yes' : 'partly',
      handbook: ['H 2.2', 'H 3.1'],
      trusting: trusting.length,
      members: members.length,
      rivalries,
    },
    // The view of those affected must not be lost among state actors; civil society is the balance (H 4.2).
    affected: {
      verdict: voices.length > 0 && isBalanced ? 'yes' : voices.length > 0 || isBalanced ? 'partly' : 'no',
      handbook: ['H 4.2'],
      voices,
      isBalanced,
    },
  }
}
