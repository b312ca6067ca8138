import { listActors } from '../../db/places/actors.ts'
import { archivedActors } from '../../db/places/archive.ts'
import { listsSince } from '../../db/places/imported.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { loadShelf } from '../archive/shelf.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { spoken } from '../frame/language.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { askedOfList, readFilter } from './list-filter.ts'
import { actorsPage, actorsPath } from './list-page.ts'
import { loadRecords } from './records.ts'

const aDay = 86_400_000

export function showActors(app: App, { db, now }: AppContext): void {
  const schema = { params: ofMunicipality, querystring: askedOfList }

  app.get('/m/:municipality/actors', { config: { policy: 'consultant' }, schema }, async (request, reply) => {
    const here = db.at(request.params.municipality)
    const place = found(await findMunicipality(here))
    const filter = readFilter(request.query)
    const actors = await listActors(here)
    const records = await loadRecords(here, now())
    const words = spoken(request.language)
    const archived = (await archivedActors(here)).map(({ id, name, archivedAt, archivedBy }) => ({
      ...{ kind: 'actor' as const, id, municipality: place.id, archivedAt, archivedBy },
      ...{ label: name, href: `${actorsPath(place)}/${id}` },
    }))
    const shelf = await loadShelf(db, place.id, archived, words)
    const taken = listsSince(actors, new Date(now().getTime() - aDay))
    return reply.page(actorsPage({ t: words.t, place, actors, records, filter, shelf, taken }))
  })
}
