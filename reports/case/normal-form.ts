import { foldLabel } from '../../surveys/text.ts'
import { dimensions, placeIndicators } from '../../surveys/vocabulary.ts'
import type { Actor, CaseFile, FoundingRecord, Interview, Review, Tie } from './schema.ts'
import type { GivenSettings } from './settings.ts'

/**
 * The one form of all cases that say the same (model, section 1): lists that have no order sorted by their ids, the ids
 * of a tie in order, one spelling of each milieu, empty lists and objects that may be absent left out. Answers are kept
 * as they were given. What is computed or hashed is brought to this form first, so that the order of facts, the side
 * from which a tie is written and the spelling of a label change nothing.
 */
export function inNormalForm(file: CaseFile): CaseFile {
  const spelling = spellingsIn(file)
  const { actors, ties, ratings, interviews, selfAssessments, situation, founding, settings, group, reviews } = file
  return withoutEmpty(
    {
      ...file,
      actors: sorted(actors, ({ id }) => [id]).map((each) => actorIn(each, spelling)),
      ...(ties && { ties: sorted(ties.map(turned), ({ a, b }) => [a, b]) }),
      ...(ratings && {
        ratings: sorted(ratings, (each) => [each.actor, dimensions.indexOf(each.dimension), each.rater, each.kind]),
      }),
      ...(interviews && { interviews: sorted(interviews, ({ id }) => [id]).map(interviewIn) }),
      ...(selfAssessments && {
        selfAssessments: sorted(selfAssessments, ({ actor }) => [actor]).map((each) => withoutEmpty(each)),
      }),
      ...(situation && { situation: situationIn(situation) }),
      ...(founding && { founding: sorted(founding, ({ date }) => [date]).map(criteriaIn) }),
      ...(settings && { settings: settingsIn(settings) }),
      ...(group && { group: { ...group, members: ids(group.members) } }),
      ...(reviews && { reviews: sorted(reviews, ({ date }) => [date]).map(reviewIn) }),
    },
    'actors',
  )
}

/** Of all spellings of a milieu in the case the one that comes first by code units, by folded label. */
function spellingsIn({ actors }: CaseFile): Map<string, string> {
  const all = actors.flatMap(({ milieus = [] }) => milieus).sort(byCodeUnits)
  return new Map(all.toReversed().map((label) => [foldLabel(label), label]))
}

const actorIn = ({ milieus = [], ...actor }: Actor, spelling: Map<string, string>): Actor =>
  withoutEmpty({ ...actor, milieus: ids(milieus.map((each) => spelling.get(foldLabel(each)) ?? each)) })

/** A tie from the person with the smaller id; who said it stays the same person. */
const turned = (tie: Tie): Tie =>
  tie.a < tie.b
    ? tie
    : { ...tie, a: tie.b, b: tie.a, ...(tie.from && { from: tie.from === 'a' ? ('b' as const) : ('a' as const) }) }

const interviewIn = ({ interviewers = [], answers = {}, ...interview }: Interview): Interview =>
  withoutEmpty({ ...interview, interviewers: ids(interviewers), answers })

function situationIn({ judgements = [], statements = [] }: NonNullable<CaseFile['situation']>) {
  const byPlace = sorted(judgements, (each) => [placeIndicators.indexOf(each.indicator), each.rater, each.kind])
  return withoutEmpty({
    judgements: byPlace.map(({ evidence = [], ...each }) => withoutEmpty({ ...each, evidence: ids(evidence) })),
    statements: sorted(statements, ({ id }) => [id]),
  })
}

const criteriaIn = (record: FoundingRecord): FoundingRecord => ({ ...record, criteria: withoutEmpty(record.criteria) })

function reviewIn(review: Review): Review {
  const criteria = Object.entries(review.criteria).map(([name, each]) => [name, each && withoutEmpty(each)])
  return { ...review, criteria: withoutEmpty(Object.fromEntries(criteria) as Review['criteria']) }
}

function settingsIn({ include = [], exclude = [], ...settings }: GivenSettings): GivenSettings {
  const sectors = settings.sectors && withoutEmpty(settings.sectors)
  return withoutEmpty({ ...settings, ...(sectors && { sectors }), include: ids(include), exclude: ids(exclude) })
}

/** Without lists and objects that hold nothing, except those that must be there. */
const withoutEmpty = <T extends object>(record: T, ...needed: (keyof T & string)[]): T =>
  Object.fromEntries(
    Object.entries(record).filter(([key, value]) => needed.some((each) => each === key) || !isEmpty(value)),
  ) as T

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** Each once, by code units. */
const ids = (list: readonly string[]): string[] => [...new Set(list)].sort(byCodeUnits)

const byCodeUnits = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

/** A sorted copy; keys are compared by code units, so that the order is the same in every locale. */
const sorted = <T>(list: readonly T[], keys: (each: T) => (string | number)[]): T[] =>
  list.toSorted((left, right) => {
    const others = keys(right)
    for (const [at, key] of keys(left).entries()) {
      const other = others[at]!
      if (key !== other) return key < other ? -1 : 1
    }
    return 0
  })
