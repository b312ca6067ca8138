import { listActors } from '../../db/places/actors.ts'
import { archivedInterviews } from '../../db/places/archive.ts'
import { listResponses } from '../../db/surveys/responses.ts'
import { apart } from '../../surveys/people/apart.ts'
import { interviewPurposes } from '../../surveys/vocabulary.ts'
import { namesOf } from '../accounts/names.ts'
import { loadShelf } from '../archive/shelf.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { spoken } from '../frame/language.ts'
import { parameters, query, text } from '../frame/sent.ts'
import { findPlace, isInterview } from './interview.ts'
import { interviewListPage, interviewsPath } from './list-page.ts'

export function listInterviews(app: App, { db }: AppContext): void {
  const schema = { params: parameters('municipality'), querystring: query({ purpose: text }) }

  app.get('/m/:municipality/interviews', { config: { policy: 'consultant' }, schema }, async (request, reply) => {
    const here = db.at(request.params.municipality)
    const place = await findPlace(here)
    const people = new Map(apart(await listActors(here)).map(({ id, name }) => [id, name]))
    const nameOf = await namesOf(db)
    const entries = (await listResponses(here)).filter(isInterview).map((interview) => ({
      ...interview,
      person: people.get(interview.actor) ?? '',
      interviewers: interview.interviewers.map(nameOf),
      isMine: interview.interviewers.includes(request.session!.account.id),
    }))
    const purpose = interviewPurposes.find((each) => each === request.query.purpose)
    const words = spoken(request.language)
    const archived = (await archivedInterviews(here))
      .filter((each) => purpose === undefined || each.purpose === purpose)
      .map(({ id, actor, purpose: kind, heldOn, plannedFor, archivedAt, archivedBy }) => ({
        ...{ kind: 'interview' as const, id, municipality: place.id, archivedAt, archivedBy },
        label: words.t.archive.talk(
          people.get(actor) ?? '',
          words.t.terms.purpose[kind],
          heldOn ?? plannedFor,
          words.f,
        ),
        href: `${interviewsPath(place)}/${id}`,
      }))
    const shelf = await loadShelf(db, place.id, archived, words)
    return reply.page(interviewListPage({ t: words.t, place, purpose, entries, shelf }))
  })
}
