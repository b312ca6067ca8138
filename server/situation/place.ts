import type { FastifyRequest } from 'fastify'
import { listPlaceJudges, type PlaceJudgement, placeJudgementsVisibleTo } from '../../db/places/judgements.ts'
import type { PlaceGiven } from '../../surveys/situation/place-items.ts'
import { placeStanding } from '../../surveys/situation/standing.ts'
import type { AppContext } from '../frame/context.ts'
import { findPlace, givenOf } from '../interviews/interview.ts'
import type { Place } from '../interviews/list-page.ts'

/** The place with what one reader may see of its judgement: their own, and the others' once theirs is final. */
export interface OpenedPlace {
  place: Place
  viewer: string
  /** Whoever judges the place: account ids, the viewer among them or not. */
  judges: string[]
  visible: PlaceJudgement[]
  own: PlaceJudgement[]
  /** What the viewer gave, by indicator. */
  given: PlaceGiven
  standing: ReturnType<typeof placeStanding>
}

/** For whoever is signed in. @throws Problem notFound */
export async function openPlace(
  { db }: AppContext,
  { params, session }: { params: { municipality: string }; session: FastifyRequest['session'] },
): Promise<OpenedPlace> {
  const viewer = session!.account.id
  const here = db.at(params.municipality)
  const visible = await placeJudgementsVisibleTo(here, viewer)
  const own = visible.filter(({ rater, kind }) => rater === viewer && kind === 'independent')
  return {
    place: await findPlace(here),
    viewer,
    judges: await listPlaceJudges(here),
    visible,
    own,
    given: Object.fromEntries(own.map((row) => [row.indicator, givenOf(row)])),
    standing: placeStanding(own),
  }
}
