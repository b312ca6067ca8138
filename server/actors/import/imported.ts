import type { FastifyReply } from 'fastify'
import { listImported, removeListed } from '../../../db/places/imported.ts'
import { findMunicipality } from '../../../db/places/municipalities.ts'
import { type GivenSettings, withoutActor } from '../../../reports/case/settings.ts'
import { wordComplaints } from '../../frame/complain.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { found } from '../../frame/found.ts'
import { spoken } from '../../frame/language.ts'
import { button, parameters } from '../../frame/sent.ts'
import { importedPage } from './imported-page.ts'

const ofList = parameters('municipality', 'list')

/** Who was taken over from a list, and taking it back as long as nothing was done with anybody of it. */
export function showImported(app: App, context: AppContext): void {
  const { db } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/actors/imported/:list'

  app.get(path, { config, schema: { params: ofList } }, async (request, reply) => {
    const { municipality, list } = request.params
    return show(context, reply, municipality, list)
  })

  app.post(`${path}/undo`, { config, schema: { params: ofList, body: button } }, async (request, reply) => {
    const { municipality, list } = request.params
    const here = db.at(municipality)
    found((await listImported(here, list))[0])
    const used = await removeListed(here, list, (settings, id) => withoutActor(settings as GivenSettings, id))
    if (used.length > 0) return show(context, reply, municipality, list, used)
    return reply.redirect(`/m/${municipality}/actors?done=undone`, 303)
  })
}

async function show({ db }: AppContext, reply: FastifyReply, municipality: string, list: string, used: string[] = []) {
  const here = db.at(municipality)
  const place = found(await findMunicipality(here))
  const people = await listImported(here, list)
  found(people[0])
  const { t } = spoken(reply.request.language)
  const complaints = used.length > 0 ? [{ field: 'undo', reason: 'listUsed' }] : []
  return reply.page(
    importedPage({
      t,
      place,
      list,
      people,
      used: people.filter(({ id }) => used.includes(id)),
      complaints: wordComplaints(complaints, t.peopleList.fields, t),
    }),
  )
}
