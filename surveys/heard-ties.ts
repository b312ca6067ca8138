import type { PairRelation } from './answer.ts'
import type { Rivalry } from './vocabulary.ts'

/** Who or what says so as well: a second interview, or what the consultants noted. */
export type Confirmation = { interview: string } | { reason: string }

/** What is known of a pair: how they stand to each other, and who says so. */
export interface KnownTie {
  a: string
  b: string
  trust: number | null
  rivalry: Rivalry | null
  /** Id of the interview; null: noted by the consultants themselves. */
  source: string | null
  /** By whom of the two it was said, and on which day. */
  from: 'a' | 'b' | null
  date: string | null
  confirmed: boolean | null
  confirmation: Confirmation | null
}

/** An interview in which somebody speaks of a pair. */
export interface Telling {
  interview: string
  /** Whose interview it is. */
  teller: string
  date: string | null
}

const unconfirmed = { confirmed: null, confirmation: null }

/**
 * What is known of a pair once an interview says something of it; undefined: what was known stays. What a third person
 * says takes nothing away from what one of the two, or the consultants, have said, and of a rivalry that keeps two
 * apart it takes nothing away at all: it can confirm it. Such a rivalry said by one of the two stays as well until it
 * is taken back there, or changed by hand. In everything else the latest word counts.
 * A part that was not said, trust or rivalry, stays as it was known, and who said it.
 * @param tellerOf Whose interview it is; undefined where it is not known any more.
 */
export function hearTie(
  known: KnownTie | undefined,
  said: PairRelation,
  { interview, teller, date }: Telling,
  tellerOf: (interview: string) => string | undefined,
): KnownTie | undefined {
  const from = teller === said.a ? 'a' : teller === said.b ? 'b' : null
  const { a, b, trust = null, rivalry = null } = said
  const heard = { a, b, trust, rivalry, source: interview, from, date, ...unconfirmed } as const
  if (!known || known.source === interview) return heard
  if (rivalry === null) return { ...known, trust }
  return weigh(known, { ...heard, trust: trust ?? known.trust }, { interview, teller }, tellerOf)
}

/** What holds of two sayings, both of a rivalry. */
function weigh(
  known: KnownTie,
  heard: KnownTie,
  { interview, teller }: Pick<Telling, 'interview' | 'teller'>,
  tellerOf: (interview: string) => string | undefined,
): KnownTie | undefined {
  const { from, rivalry } = heard
  const first = known.source === null ? undefined : tellerOf(known.source)
  if (first === teller) return heard
  const isFirstHand = first === undefined || first === known.a || first === known.b || known.confirmed === true
  const excludes = known.rivalry === 'excluding'
  if (isFirstHand) return from === null || (excludes && rivalry !== 'excluding') ? undefined : heard
  if (from !== null || !excludes) return heard
  return rivalry === 'excluding' ? { ...known, confirmed: true, confirmation: { interview } } : undefined
}

/**
 * What stays of a tie when an interview no longer speaks of the pair; undefined: nothing. What was confirmed from
 * elsewhere rests on that alone from then on.
 */
export function withoutTelling<T extends KnownTie>(tie: T, interview: string): T | undefined {
  const { source, confirmation } = tie
  if (confirmation && 'interview' in confirmation && confirmation.interview === interview)
    return { ...tie, ...unconfirmed }
  if (source !== interview) return tie
  if (!confirmation) return undefined
  const rest = { ...tie, from: null, date: null, ...unconfirmed }
  return { ...rest, source: 'interview' in confirmation ? confirmation.interview : null }
}
