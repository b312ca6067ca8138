import { listActors } from '../../db/places/actors.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { texts } from '../../views/text/index.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { askedOfList, readFilter } from './list-filter.ts'
import { actorsPage } from './list-page.ts'
import { loadRecords } from './records.ts'

export function showActors(app: App, { db, now }: AppContext): void {
  const schema = { params: ofMunicipality, querystring: askedOfList }

  app.get('/m/:municipality/actors', { config: { policy: 'consultant' }, schema }, async (request, reply) => {
    const here = db.at(request.params.municipality)
    const place = found(await findMunicipality(here))
    const filter = readFilter(request.query)
    const actors = await listActors(here)
    const records = await loadRecords(here, now())
    return reply.page(actorsPage({ t: texts[request.language], place, actors, records, filter }))
  })
}
