import { listActors } from '../../db/places/actors.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { spoken } from '../frame/language.ts'
import { findPlace } from '../interviews/interview.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { namedPage } from './overview-page.ts'
import { loadTalks } from './talks.ts'

export function showNamed(app: App, { db }: AppContext): void {
  const route = { config: { policy: 'consultant' }, schema: { params: ofMunicipality } } as const

  app.get('/m/:municipality/actors/named', route, async (request, reply) => {
    const here = db.at(request.params.municipality)
    const place = await findPlace(here)
    const talks = await loadTalks(here)
    return reply.page(namedPage({ ...spoken(request.language), place, people: await listActors(here), talks }))
  })
}
