import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Database, Here } from '../../db/database.ts'
import { type Actor, findActor, listActors } from '../../db/places/actors.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { answersOf, type SavedAnswers } from '../../db/surveys/answers.ts'
import { findKeptInstrument } from '../../db/surveys/instruments.ts'
import { type Rating, ratingsVisibleTo } from '../../db/surveys/ratings.ts'
import { findResponse, listResponses, type Response } from '../../db/surveys/responses.ts'
import { type Answers, namedIn, type RatingGiven } from '../../surveys/answer.ts'
import { givenFor, type RatingsGiven, ratedBy } from '../../surveys/fields.ts'
import type { Instrument, Item } from '../../surveys/instrument.ts'
import {
  type Dimension,
  type InterviewPurpose,
  interviewPurposes,
  type ResponseStatus,
} from '../../surveys/vocabulary.ts'
import { wordedFor } from '../../surveys/wording.ts'
import type { AppContext } from '../frame/context.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { parameters } from '../frame/sent.ts'
import type { Place } from './list-page.ts'

/** The parameters of a route that is about one interview. */
export const ofInterview = parameters('municipality', 'interview')

export type InterviewParams = z.infer<typeof ofInterview>

export type Interview = Response & { purpose: InterviewPurpose }

export const isInterview = (response: Response): response is Interview =>
  interviewPurposes.some((purpose) => purpose === response.purpose)

/** An interview with everything one consultant may see of it: of the ratings their own, until theirs are final. */
export interface OpenedInterview {
  place: Place
  interview: Interview
  person: Actor
  /** In the words for the person’s sector. Undefined when it was imported and its guide is not kept here. */
  instrument: Instrument | undefined
  saved: SavedAnswers
  viewer: string
  visible: Rating[]
  /** The viewer's own independent ratings. */
  own: Rating[]
  /** What the viewer gave, by dimension. */
  given: RatingsGiven
  /** What the viewer rated in a talk with another guide: its steps said something else. */
  ratedElsewhere: Dimension[]
  actors: Actor[]
}

/** @throws Problem notFound, also for a questionnaire that is no interview. */
export async function findInterview(here: Here, params: InterviewParams): Promise<Interview> {
  const response = found(await findResponse(here, params.interview))
  if (!isInterview(response)) throw problems.notFound()
  return response
}

/** @throws Problem notFound, or closed when it has another status */
export async function findInterviewThatIs(
  db: Database,
  params: InterviewParams,
  ...statuses: ResponseStatus[]
): Promise<Interview> {
  const interview = await findInterview(db.at(params.municipality), params)
  if (!statuses.includes(interview.status)) throw problems.closed()
  return interview
}

/** For whoever is signed in; `isArchived`: read in the archive. @throws Problem notFound */
export async function openInterview(
  { db }: AppContext,
  {
    params,
    session,
    isArchived = false,
  }: { params: InterviewParams; session: FastifyRequest['session']; isArchived?: boolean },
): Promise<OpenedInterview> {
  const viewer = session!.account.id
  const here = isArchived ? db.at(params.municipality).whole() : db.at(params.municipality)
  const interview = await findInterview(here, params)
  const place = await findPlace(here)
  const person = found(await findActor(here, interview.actor))
  const visible = await ratingsVisibleTo(here, interview.actor, viewer)
  const guide = await instrumentOf(db, interview)
  const own = visible.filter(({ rater, kind }) => rater === viewer && kind === 'independent')
  const saved = await answersOf(here, interview.id)
  const talks = await listResponses(here, { actor: interview.actor, purpose: 'readiness' })
  return {
    place,
    interview,
    person,
    viewer,
    visible,
    own,
    instrument: guide && wordedFor(guide, person.sector),
    saved,
    given: Object.fromEntries(own.map((rating) => [rating.dimension, givenOf(rating)])),
    ratedElsewhere: own
      .filter((rating) => isFromOtherGuide(rating, interview, talks))
      .map(({ dimension }) => dimension),
    actors: await peopleIn(here, saved.answers),
  }
}

/** Everybody, and of those who are archived whoever the interview names: what was said stands as it was said. */
async function peopleIn(here: Here, answers: Answers): Promise<Actor[]> {
  const named = namedIn(answers)
  return (await listActors(here.whole())).filter(({ id, archivedAt }) => archivedAt === null || named.has(id))
}

/** An imported rating belongs to no talk; it was given in another one with the person if there is one. */
function isFromOtherGuide({ response }: Rating, interview: Interview, talks: Response[]): boolean {
  const others = talks.filter(({ id, instrument }) => id !== interview.id && instrument !== interview.instrument)
  return response === null ? others.length > 0 : others.some(({ id }) => id === response)
}

export async function findPlace(here: Here): Promise<Place> {
  const { id, name } = found(await findMunicipality(here))
  return { id, name }
}

export const instrumentOf = async (db: Database, { instrument }: Interview): Promise<Instrument | undefined> =>
  instrument === null ? undefined : findKeptInstrument(db, instrument)

/** A stored rating as it was given. */
export const givenOf = ({ value, missing, confidence, evidence, statements }: JudgementRow): RatingGiven => ({
  ...(value !== null && { value }),
  ...(missing !== null && { missing }),
  ...(confidence !== null && { confidence }),
  ...(evidence !== null && { evidence }),
  ...(statements && statements.length > 0 && { statements: statements.toSorted() }),
})

type JudgementRow = Pick<Rating, 'value' | 'missing' | 'confidence' | 'evidence' | 'statements'>

/** What is stored for an item: the answer or the viewer's own rating, how often it was saved, by whom and when. */
export function storedFor(item: Item, { saved, own, given, viewer }: OpenedInterview) {
  const dimension = ratedBy(item)
  const stored = givenFor(item, saved.answers, given) ?? null
  const rating = own.find((each) => each.dimension === dimension)
  if (dimension)
    return { given: stored, revision: rating?.revision ?? 0, savedBy: viewer, savedAt: rating?.savedAt ?? undefined }
  const trace = saved.traces[item.id]
  return {
    given: stored,
    revision: saved.revisions[item.id] ?? 0,
    savedBy: trace?.savedBy ?? null,
    savedAt: trace?.savedAt,
  }
}
