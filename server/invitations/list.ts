import { listActors } from '../../db/places/actors.ts'
import { archivedInvitations } from '../../db/places/archive.ts'
import { apart } from '../../surveys/people/apart.ts'
import { loadShelf } from '../archive/shelf.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { type Spoken, spoken } from '../frame/language.ts'
import { query, text } from '../frame/sent.ts'
import { invitationsPage, invitationsPath, isChoiceOfPeople, type RoundPlace } from './list-page.ts'
import { loadRound, type RoundRoutes } from './round.ts'

/** `show`: a part of the people only. */
const asked = query({ show: text })

export function listInvited(app: App, context: AppContext, { path, ofRound }: RoundRoutes): void {
  const { db, now } = context
  const schema = { params: ofRound, querystring: asked }

  app.get(path, { config: { policy: 'consultant' }, schema }, async (request, reply) => {
    const { place, isClosed, people, today } = await loadRound(context, request.params)
    const show = isChoiceOfPeople(request.query.show) ? request.query.show : 'all'
    const words = spoken(request.language)
    const shelf = await loadShelf(db, place.municipality.id, await archivedOf(place, words), words)
    return reply.page(invitationsPage({ ...words, place, isClosed, people, today, show, shelf }))
  })

  /** Invitations on the same occasion that are archived, as a list shows them. */
  async function archivedOf(place: RoundPlace, { t, f }: Spoken) {
    const { municipality, purpose, review = null } = place
    const here = db.at(municipality.id)
    const names = new Map(apart(await listActors(here)).map(({ id, name }) => [id, name]))
    return (await archivedInvitations(here, now()))
      .filter((each) => each.purpose === purpose && each.to.review === review)
      .map(({ id, actor, createdAt, archivedAt, archivedBy }) => ({
        ...{ kind: 'invitation' as const, id, municipality: municipality.id, archivedAt, archivedBy },
        label: t.archive.invitation(names.get(actor) ?? '', f.date(createdAt)),
        href: `${invitationsPath(place)}/${actor}`,
      }))
  }
}
