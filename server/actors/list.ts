import { z } from 'zod'
import { listActors } from '../../db/places/actors.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { cleanLine } from '../../surveys/text.ts'
import { actorStatuses, sectors } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { list, query } from '../frame/sent.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { actorsPage } from './list-page.ts'
import { loadRecords } from './records.ts'

const filterRules = z.object({
  q: z.string().transform(cleanLine).default('').catch(''),
  sector: z.enum(sectors).optional().catch(undefined),
  status: z.enum(actorStatuses).optional().catch(undefined),
})

export function showActors(app: App, { db, now }: AppContext): void {
  const schema = { params: ofMunicipality, querystring: query({ q: list, sector: list, status: list }) }

  app.get('/m/:municipality/actors', { config: { policy: 'consultant' }, schema }, async (request, reply) => {
    const here = db.at(request.params.municipality)
    const place = found(await findMunicipality(here))
    const filter = filterRules.parse(request.query)
    const actors = await listActors(here)
    const records = await loadRecords(here, now())
    return reply.page(actorsPage({ t: texts[request.language], place, actors, records, filter }))
  })
}
