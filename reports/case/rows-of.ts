import type { Answers } from '../../surveys/answer.ts'
import { readAnswers } from '../../surveys/answers.ts'
import { fieldsOf } from '../../surveys/fields.ts'
import { type Instrument, itemsOf } from '../../surveys/instrument.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import { type Quote, withoutWords } from '../../surveys/statements/evidence.ts'
import { type ActorAttributes, type Criterion, criteria, type EvidenceLevel } from '../../surveys/vocabulary.ts'
import type { CaseFile, Interview, Judgement, RatingRecord, Review, SelfAssessment } from './case-file.ts'
import { quotesStored, statementRows, withStatements } from './statement-rows.ts'

export interface StoringContext {
  now: Date
  /** Makes an id that is not in use, with the given prefix. */
  newId: (prefix: string) => string
  /** The instrument kept under a label "id@version", if there is one. */
  instrumentOf: (label: string) => { hash: string; instrument: Instrument } | undefined
}

/** A case as rows to be stored, the way back of `caseOf`: its ids stay, what has none in the file gets a new one. */
export function rowsOf(file: CaseFile, context: StoringContext) {
  const { now, newId } = context
  const { id, name, kind, role, state, inhabitants } = file.municipality
  const { ties = [], ratings = [], interviews = [], selfAssessments = [], reviews = [], founding = [] } = file
  const group = file.group && { id: newId('g'), ...file.group }
  const quotes = quotesStored(file, now)
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
    ties,
    ratings: ratings.map((rating) => ({
      ...rating,
      ...restingOn(rating, quotes),
      response: interviewOf(rating, interviews, context),
      // Whoever hands on a case shows all ratings in it: nothing is blind any more.
      final: true,
      savedAt: now,
    })),
    judgements: (file.situation?.judgements ?? []).map(({ evidence, ...judgement }) => ({
      ...judgement,
      statements: evidence,
      final: true,
      savedAt: now,
    })),
    foundings: founding.map((each) => ({ id: newId('f'), ...each, createdAt: now, savedAt: now })),
    statements: statementRows(file, now),
    responses: [
      ...interviews.map((each) => interviewRow(withStatements(each, file), file, context)),
      ...selfAssessments.map((each) => selfAssessmentRow(each, file, context)),
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
      createdAt: now,
      status: review.date === lastReview ? ('open' as const) : ('closed' as const),
      ...reviewRow(review, now),
    })),
  }
}

/** Released words beneath the evidence of a rating are what it rests on by reference (the way back of `withWords`). */
function restingOn({ evidence: told = '' }: RatingRecord, quotes: readonly Quote[]) {
  const { evidence, statements } = withoutWords(told, quotes)
  return { evidence: evidence || null, statements: statements.length > 0 ? statements : null }
}

/** The readiness interview a rating comes from, as far as the file tells: its id. */
const interviewOf = ({ actor, rater }: RatingRecord, interviews: Interview[], context: StoringContext) =>
  interviews.find(
    (each) =>
      each.actor === actor && purposeOf(each.instrument, context) === 'readiness' && each.interviewers?.includes(rater),
  )?.id ?? null

const purposeOf = (label: string, { instrumentOf }: StoringContext): 'readiness' | 'situation' =>
  (instrumentOf(label)?.instrument.purpose ?? label.split('-')[0]) === 'readiness' ? 'readiness' : 'situation'

function interviewRow(
  { instrument, interviewers = [], answers, date, ...interview }: Interview,
  file: CaseFile,
  context: StoringContext,
) {
  const isPlanned = interview.status === 'planned'
  return {
    ...interview,
    ...responseRow(instrument, answers, date, file, context),
    purpose: purposeOf(instrument, context),
    interviewers,
    plannedFor: isPlanned ? date : null,
    heldOn: isPlanned ? null : date,
    startedAt: isPlanned ? null : dayOr(date, context.now),
    completedAt: isFinished(interview) ? dayOr(date, context.now) : null,
  }
}

function selfAssessmentRow(
  { actor, instrument, submittedAt, answers, scores }: SelfAssessment,
  file: CaseFile,
  context: StoringContext,
) {
  const at = dayOr(submittedAt, context.now)
  return {
    id: context.newId('r'),
    actor,
    submittedAt,
    scores,
    ...responseRow(instrument, answers, submittedAt, file, context),
    purpose: 'self_assessment' as const,
    status: 'completed' as const,
    interviewers: [],
    consentAt: at,
    startedAt: at,
    completedAt: at,
  }
}

/** What interviews and self-assessments have in common. */
function responseRow(
  label: string,
  answers: Answers = {},
  at: string | undefined,
  file: CaseFile,
  { now, instrumentOf }: StoringContext,
) {
  const kept = instrumentOf(label)
  const isOurs = kept !== undefined && fits(kept.instrument, answers, file)
  return {
    instrument: isOurs ? kept.hash : null,
    instrumentLabel: isOurs ? null : label,
    answers,
    savedAt: dayOr(at, now),
    createdAt: now,
  }
}

function reviewRow(review: Review, now: Date) {
  const judgements = judgementsOf(review)
  return {
    date: review.date,
    criteria: judgements.flatMap(([criterion, { value, evidence, notes, answers }]) =>
      // What only the members answered has no row of the consultants'.
      answers && value === undefined && evidence === undefined && notes === undefined
        ? []
        : [{ criterion, value, evidence: evidence as EvidenceLevel | undefined, notes, savedAt: now }],
    ),
    answers: judgements.flatMap(([criterion, { answers = {} }]) =>
      Object.entries(answers).map(([actor, value]) => ({ criterion, actor, value })),
    ),
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

/** The moment given, as a day or in full. */
const dayOr = (at: string | undefined, now: Date): Date => (at ? new Date(at) : now)
