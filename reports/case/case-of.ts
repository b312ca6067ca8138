import type { Answers } from '../../surveys/answer.ts'
import { presentMembers } from '../../surveys/membership.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import { type Quote, withWords } from '../../surveys/statements/evidence.ts'
import { type Criterion, criteria } from '../../surveys/vocabulary.ts'
import type {
  CaseFile,
  GivenSettings,
  Group,
  Interview,
  Judgement,
  RatingRecord,
  Review,
  SelfAssessment,
} from './case-file.ts'
import { inNormalForm } from './normal-form.ts'
import { quotesIn } from './quoted.ts'
import { namingOnly } from './settings.ts'
import type { StoredCase, StoredGroup, StoredResponse, StoredReview, StoredStatement } from './stored-case.ts'

/** What the case file tells of the stored data, in normal form: null is a key that is absent. */
export function caseOf(data: StoredCase): CaseFile {
  const { id, name, kind, role, state, inhabitants, settings } = data.municipality
  const interviews = data.responses.filter(({ purpose }) => purpose === 'situation' || purpose === 'readiness')
  const interviewIds = new Set(interviews.map((each) => each.id))
  const people = data.actors.map((each) => each.id)
  const quotes = quotesIn(data.statements)
  return inNormalForm({
    format: 'tragwerk-case/1',
    municipality: given({ id, name, kind, role, state, inhabitants }) as CaseFile['municipality'],
    actors: data.actors.map(({ id, name, organisation, function: task, sector, status, attributes, milieus }) => ({
      ...given({ id, name, organisation, function: task }),
      id,
      name,
      sector,
      status,
      attributes,
      milieus,
    })),
    ...some(
      'ties',
      data.ties.map(({ a, b, trust, rivalry, source, confirmed, from, date }) => ({
        a,
        b,
        ...given({ trust, rivalry, source: source !== null && interviewIds.has(source) ? source : null }),
        ...given({ confirmed, from, date }),
      })),
    ),
    // A judgement that holds evidence only is none yet.
    ...some(
      'ratings',
      data.ratings.filter((each) => each.value !== null || each.missing !== null).map((each) => ratingOf(each, quotes)),
    ),
    ...some('interviews', interviews.map(interviewOf)),
    ...some('selfAssessments', latestPerActor(data.responses).map(selfAssessmentOf)),
    ...situationOf(data),
    ...some(
      'founding',
      data.foundings.map(({ date, criteria }) => ({ date, criteria })),
    ),
    ...given({ settings: settings && namingOnly(people, settings as GivenSettings) }),
    ...(data.group?.endedOn === null && { group: groupOf(data.group) }),
    ...some('reviews', data.reviews.map(reviewOf)),
  })
}

/** Evidence of a rating is a text: what it rests on by reference stands there in the words that may leave. */
function ratingOf(
  { actor, dimension, rater, kind, ...row }: StoredCase['ratings'][number],
  quotes: readonly Quote[],
): RatingRecord {
  const evidence = withWords(row.evidence, row.statements, quotes) || null
  const { value, missing, confidence } = row
  return { actor, dimension, rater, kind, ...given({ value, missing, confidence, evidence }) }
}

/** Judgements of the place without what a rater noted in their own words, and of statements what may leave. */
function situationOf({ judgements, statements }: StoredCase): Pick<CaseFile, 'situation'> {
  const told = judgements.filter((each) => each.value !== null || each.missing !== null)
  if (told.length === 0 && statements.length === 0) return {}
  const known = new Set(statements.map(({ id }) => id))
  // What rests on a statement that is no longer there rests on the others.
  const standing = told.map((each) => ({ ...each, statements: each.statements?.filter((id) => known.has(id)) ?? [] }))
  return {
    situation: { ...some('judgements', standing.map(judgementOf)), ...some('statements', statements.map(statementOf)) },
  }
}

const judgementOf = ({
  indicator,
  rater,
  kind,
  statements,
  ...row
}: StoredCase['judgements'][number] & { statements: string[] }) => ({
  indicator,
  rater,
  kind,
  ...given({ value: row.value, missing: row.missing, confidence: row.confidence }),
  ...some('evidence', statements),
})

const statementOf = ({ id, interview, item, release, text, paraphrase }: StoredStatement) => ({
  id,
  interview,
  item,
  release,
  ...given({ text, paraphrase }),
})

const interviewOf = (row: StoredResponse): Interview => ({
  id: row.id,
  actor: row.actor,
  instrument: row.instrumentLabel,
  status: row.status,
  ...given({ date: row.heldOn ?? row.plannedFor }),
  ...some('interviewers', row.interviewers),
  // What was said in free text leaves the interview as a statement, or not at all.
  ...answered(Object.fromEntries(Object.entries(row.answers).filter(([item]) => !row.openAnswers.includes(item)))),
})

/** Handed in, the latest of each actor. */
function latestPerActor(responses: StoredResponse[]): StoredResponse[] {
  const done = responses.filter((each) => each.purpose === 'self_assessment' && isFinished(each))
  const inOrder = done.toSorted((x, y) => compare(x.submittedAt ?? '', y.submittedAt ?? '') || compare(x.id, y.id))
  return [...new Map(inOrder.map((each) => [each.actor, each])).values()]
}

const selfAssessmentOf = (row: StoredResponse): SelfAssessment => ({
  actor: row.actor,
  instrument: row.instrumentLabel,
  ...given({ submittedAt: row.submittedAt }),
  ...answered(row.answers),
  ...given({ scores: row.scores }),
})

const groupOf = (group: StoredGroup): Group => ({
  ...given({ foundedOn: group.foundedOn }),
  members: presentMembers(group),
})

function reviewOf(row: StoredReview): Review {
  const judgement = (criterion: Criterion): Judgement | undefined => {
    const judged = row.criteria.find((each) => each.criterion === criterion)
    const answers = row.answers.filter((each) => each.criterion === criterion).map((each) => [each.actor, each.value])
    if (!judged && answers.length === 0) return undefined
    return {
      ...given({ value: judged?.value, evidence: judged?.evidence }),
      ...(answers.length > 0 ? { answers: Object.fromEntries(answers) } : {}),
      ...given({ notes: judged?.notes }),
    }
  }
  const judgements = criteria.map((criterion) => [criterion, judgement(criterion)] as const)
  return { date: row.date, criteria: Object.fromEntries(judgements.filter(([, each]) => each)) }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Without the keys that say nothing. */
const given = <T extends object>(record: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }

/** The list under its key, unless it is empty. */
const some = <K extends string, T>(key: K, list: T[]): { [P in K]?: T[] } =>
  (list.length > 0 ? { [key]: list } : {}) as { [P in K]?: T[] }

const answered = (answers: Answers): { answers?: Answers } => (Object.keys(answers).length > 0 ? { answers } : {})
