import type { FastifyReply } from 'fastify'
import { type Actor, findActor, listActors } from '../../db/places/actors.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { listTies } from '../../db/places/ties.ts'
import { talksNaming } from '../../surveys/named/count.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import type { FieldComplaint } from '../frame/form.ts'
import { found } from '../frame/found.ts'
import { spoken } from '../frame/language.ts'
import { parameters, query, text } from '../frame/sent.ts'
import { loadTalks } from '../named/talks.ts'
import { loadLeaving } from '../statements/leaving.ts'
import { listWords, readList } from './list-filter.ts'
import { actorPage, type Confirming } from './page.ts'
import { loadReadiness } from './readiness.ts'
import { loadRecords, membershipOf } from './records.ts'
import { loadSelfSaid } from './self-said.ts'
import { fieldsOfTie, noTie, type TieFields } from './ties/fields.ts'
import { listSources } from './ties/told.ts'

/** The parameters of a route that is about one person. */
export const ofActor = parameters('municipality', 'actor')

/** `tie`: whose relation to the person is to be changed; `list`: how the list stood that one came from. */
const asked = query({ tie: text, list: text })

export function showActor(app: App, context: AppContext): void {
  const { db } = context
  const route = { config: { policy: 'consultant' }, schema: { params: ofActor, querystring: asked } } as const

  app.get('/m/:municipality/actors/:actor', route, async (request, reply) => {
    const here = db.at(request.params.municipality)
    const actor = found(await findActor(here, request.params.actor))
    const ties = (await listTies(here, actor.id)).map((tie) => fieldsOfTie(tie, actor.id))
    const chosen = ties.find(({ other }) => other === request.query.tie)
    return showPerson(context, reply, actor, chosen ?? noTie)
  })
}

/** `tie`: what is typed about one of the person's relations. */
export async function showPerson(
  context: AppContext,
  reply: FastifyReply,
  actor: Actor,
  tie: TieFields,
  complaints: FieldComplaint[] = [],
  confirming?: Confirming,
) {
  const { db, now } = context
  const { language } = reply.request
  const { t, f } = spoken(language)
  const here = db.at(actor.municipality)
  const records = await loadRecords(here, now(), actor.id)
  const talks = await loadTalks(here)
  const viewer = reply.request.session!.account.id
  return reply.page(
    actorPage({
      t,
      language,
      f,
      place: found(await findMunicipality(here)),
      actor,
      people: await listActors(here),
      records,
      said: await loadReadiness(here, records),
      selfSaid: await loadSelfSaid(here, records, { actor: actor.id, viewer }),
      leaving: await loadLeaving(context, actor.municipality),
      named: { n: talksNaming(talks, actor.id), of: talks.length },
      ties: await listTies(here, actor.id),
      sources: await listSources(here),
      list: listWords(readList((reply.request.query as { list?: string }).list)),
      ...(await membershipOf(here, actor.id)),
      tie,
      confirming,
      complaints: wordComplaints(complaints, t.actors.fields, t),
    }),
  )
}
