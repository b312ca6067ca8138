import type { CaseData, NewCaseData } from '../../db/reports/case.ts'
import type {
  CaseFile,
  GivenSettings,
  Group,
  Interview,
  Judgement,
  RatingRecord,
  Review,
  SelfAssessment,
} from '../../reports/case/case-file.ts'
import type { Answers } from '../../surveys/answer.ts'
import { readAnswers } from '../../surveys/answers.ts'
import { fieldsOf } from '../../surveys/fields.ts'
import { type Instrument, itemsOf } from '../../surveys/instrument.ts'
import type { ActorAttributes, Criterion } from '../../surveys/vocabulary.ts'
import { criteria } from '../../surveys/vocabulary.ts'

/**
 * A stored municipality as tragwerk-case/1 and back (recommendation model, section 1). Null is a key that is absent;
 * empty lists are left out. Contacts, plans, invitations and decisions are no part of a case.
 */

/** What the case file tells of the stored data. */
export function caseOf(data: CaseData): CaseFile {
  const { id, name, kind, role, state, inhabitants, settings } = data.municipality
  const interviews = data.responses.filter(({ purpose }) => purpose === 'situation' || purpose === 'readiness')
  const interviewIds = new Set(interviews.map((each) => each.id))
  return {
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
      data.ties.map(({ a, b, trust, rivalry, source }) => ({
        a,
        b,
        ...given({ trust, rivalry, source: source !== null && interviewIds.has(source) ? source : null }),
      })),
    ),
    // A judgement that holds evidence only is none yet.
    ...some('ratings', data.ratings.filter((each) => each.value !== null || each.missing !== null).map(ratingOf)),
    ...some('interviews', interviews.map(interviewOf)),
    ...some('selfAssessments', latestPerActor(data.responses).map(selfAssessmentOf)),
    ...given({ settings: settings as GivenSettings | null }),
    ...(data.group?.endedOn === null && { group: groupOf(data.group) }),
    ...some('reviews', data.reviews.map(reviewOf)),
  }
}

type StoredResponse = CaseData['responses'][number]

const ratingOf = ({ actor, dimension, rater, kind, ...row }: CaseData['ratings'][number]): RatingRecord => ({
  actor,
  dimension,
  rater,
  kind,
  ...given({ value: row.value, missing: row.missing, confidence: row.confidence, evidence: row.evidence }),
})

const interviewOf = (row: StoredResponse): Interview => ({
  id: row.id,
  actor: row.actor,
  instrument: row.instrumentLabel,
  status: row.status,
  ...given({ date: row.heldOn ?? row.plannedFor }),
  ...some('interviewers', row.interviewers),
  ...answered(row.answers),
})

/** Handed in, the latest of each actor. */
function latestPerActor(responses: StoredResponse[]): StoredResponse[] {
  const done = responses.filter(
    ({ purpose, status }) => purpose === 'self_assessment' && (status === 'completed' || status === 'locked'),
  )
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

const groupOf = ({ foundedOn, members }: NonNullable<CaseData['group']>): Group => ({
  ...given({ foundedOn }),
  members: members.filter(({ leftOn }) => leftOn === null).map(({ actor }) => actor),
})

function reviewOf(row: CaseData['reviews'][number]): Review {
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

export interface StoringContext {
  now: Date
  /** Makes an id that is not in use, with the given prefix. */
  newId: (prefix: string) => string
  /** The instrument kept under a label "id@version", if there is one. */
  instrumentOf: (label: string) => { hash: string; instrument: Instrument } | undefined
}

/** The rows that store a case; its ids stay, what has none in the file gets a new one. */
export function rowsOf(file: CaseFile, { now, newId, instrumentOf }: StoringContext): NewCaseData {
  const { id, name, kind, role, state, inhabitants } = file.municipality
  const { interviews = [], reviews = [] } = file

  const responseOf = (label: string, answers: Answers = {}, at?: string) => {
    const kept = instrumentOf(label)
    const isOurs = kept !== undefined && fits(kept.instrument, answers, file)
    return {
      instrument: isOurs ? kept.hash : null,
      instrumentLabel: isOurs ? null : label,
      answers,
      savedAt: at ? new Date(at) : now,
      createdAt: now,
    }
  }
  const purposeOf = (label: string): 'readiness' | 'situation' =>
    (instrumentOf(label)?.instrument.purpose ?? label.split('-')[0]) === 'readiness' ? 'readiness' : 'situation'

  /** The readiness interview a rating comes from, as far as the file tells. */
  const interviewFor = (actor: string, rater: string) =>
    interviews.find(
      (each) =>
        each.actor === actor && purposeOf(each.instrument) === 'readiness' && each.interviewers?.includes(rater),
    )?.id ?? null

  const group = file.group && { id: newId('g'), ...file.group }
  const lastReview = reviews
    .map((each) => each.date)
    .toSorted()
    .at(-1)

  return {
    municipality: { id, name, kind, role, state, inhabitants, settings: file.settings ?? null, createdAt: now },
    actors: file.actors.map(({ attributes = {}, milieus = [], ...actor }) => ({
      ...actor,
      attributes: attributes as ActorAttributes,
      milieus,
      createdAt: now,
      updatedAt: now,
    })),
    ties: file.ties ?? [],
    ratings: (file.ratings ?? []).map((rating) => ({
      ...rating,
      response: interviewFor(rating.actor, rating.rater),
      // Whoever hands on a case shows all ratings in it: nothing is blind any more.
      final: true,
      savedAt: now,
    })),
    responses: [
      ...interviews.map(({ instrument, interviewers = [], answers, date, ...interview }) => {
        const isDone = interview.status === 'completed' || interview.status === 'locked'
        const isPlanned = interview.status === 'planned'
        return {
          ...interview,
          ...responseOf(instrument, answers, date),
          purpose: purposeOf(instrument),
          interviewers,
          plannedFor: isPlanned ? date : null,
          heldOn: isPlanned ? null : date,
          startedAt: isPlanned ? null : dayOr(date, now),
          completedAt: isDone ? dayOr(date, now) : null,
        }
      }),
      ...(file.selfAssessments ?? []).map(({ actor, instrument, submittedAt, answers, scores }) => ({
        id: newId('r'),
        actor,
        submittedAt,
        scores,
        ...responseOf(instrument, answers, submittedAt),
        purpose: 'self_assessment' as const,
        status: 'completed' as const,
        interviewers: [],
        consentAt: dayOr(submittedAt, now),
        startedAt: dayOr(submittedAt, now),
        completedAt: dayOr(submittedAt, now),
      })),
    ],
    group: group && {
      id: group.id,
      foundedOn: group.foundedOn,
      createdAt: now,
      members: group.members.map((actor) => ({ actor, joinedOn: group.foundedOn })),
    },
    reviews: reviews.map((review) => ({
      id: newId('v'),
      group: group?.id,
      date: review.date,
      createdAt: now,
      status: review.date === lastReview ? 'open' : 'closed',
      criteria: judgementsOf(review).flatMap(([criterion, { value, evidence, notes, answers }]) =>
        // What only the members answered has no row of the consultants'.
        answers && value === undefined && evidence === undefined && notes === undefined
          ? []
          : [{ criterion, value, evidence: evidence as 0 | 1 | 2 | 3 | undefined, notes, savedAt: now }],
      ),
      answers: judgementsOf(review).flatMap(([criterion, { answers = {} }]) =>
        Object.entries(answers).map(([actor, value]) => ({ criterion, actor, value })),
      ),
    })),
  }
}

const judgementsOf = (review: Review): [Criterion, Judgement][] =>
  criteria.flatMap((each): [Criterion, Judgement][] => {
    const judgement = review.criteria[each]
    return judgement ? [[each, judgement]] : []
  })

/** Whether the instrument would have taken these answers: a foreign one of the same name is kept by its label only. */
function fits(instrument: Instrument, answers: Answers, file: CaseFile): boolean {
  const actors = file.actors.map(({ id }) => id)
  const items = itemsOf(instrument)
  return Object.entries(answers).every(([id, answer]) => {
    const item = items.find((each) => each.id === id)
    if (!item) return false
    const read = readAnswers([item], fieldsOf(item, answer), { actors, mode: instrument.mode })
    return read.complaints.length === 0 && shapeOf(read.answers[id]) === shapeOf(answer)
  })
}

const shapeOf = (answer: unknown): string => (Array.isArray(answer) ? 'list' : answer === null ? 'none' : typeof answer)

const dayOr = (at: string | undefined, now: Date): Date => (at ? new Date(at) : now)

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
