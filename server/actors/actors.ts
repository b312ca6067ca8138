import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { newId } from '../../db/ids.ts'
import { type Actor, createActor, listActors, updateActor } from '../../db/places/actors.ts'
import { actorStatuses, sectors } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import { type FieldComplaint, readForm } from '../frame/form.ts'
import { isOwnPath } from '../frame/language.ts'
import { problems } from '../frame/problems.ts'
import { revisionOf } from '../frame/revision.ts'
import {
  type ActorFields,
  actorSchema,
  emptyActor,
  factsOf,
  fieldsOfActor,
  namesakesOf,
  statusesFor,
  typedActor,
} from './actor-fields.ts'
import { actorFormPage } from './actor-form-page.ts'
import { positionOf } from './actor-progress.ts'
import { findPerson, findPlace, loadRecords, membershipOf } from './actor-records.ts'
import { actorsPage } from './actors-page.ts'

/** As many as a case file may hold (recommendation model, section 1). */
const mostActors = 500

const filterSchema = z.object({
  sector: z.enum(sectors).optional().catch(undefined),
  status: z.enum(actorStatuses).optional().catch(undefined),
})

type InMunicipality = { Params: { municipality: string } }
type OfActor = { Params: { municipality: string; actor: string } }

/** The people who matter in a municipality: the list, adding somebody, changing what is known. */
export async function actorsRoom(app: FastifyInstance, { db, now }: AppContext): Promise<void> {
  const consultant = { config: { policy: 'consultant' } } as const

  app.get<InMunicipality>('/m/:municipality/actors', consultant, async (request, reply) => {
    const place = await findPlace(db.at(request.params.municipality))
    const here = db.at(place.id)
    const { sector, status } = filterSchema.parse(request.query)
    const actors = await listActors(here)
    const records = await loadRecords(here, now())
    return reply.page(actorsPage({ t: texts[request.language], place, actors, records, filter: { sector, status } }))
  })

  app.get<InMunicipality>('/m/:municipality/actors/new', consultant, async (request, reply) =>
    showForm(request, reply, { values: emptyActor, next: nextOf(request.query) }),
  )

  app.post<InMunicipality>('/m/:municipality/actors/new', consultant, async (request, reply) => {
    const { municipality } = request.params
    const here = db.at(municipality)
    const form = { values: typedActor(request.body), next: nextOf(request.body) }
    const { data, complaints } = readForm(actorSchema(statusesFor(undefined, false)), request.body)
    if (complaints) return showForm(request, reply, { ...form, complaints })

    const people = await listActors(here)
    if (people.length >= mostActors)
      return showForm(request, reply, { ...form, complaints: [{ field: 'name', reason: 'tooManyActors' }] })
    const namesakes = namesakesOf(data.name, people)
    if (namesakes.length > 0 && !data.isAnother) return showForm(request, reply, { ...form, namesakes })

    const id = newId('a')
    await createActor(here, { id, ...factsOf(data), now: now() })
    return reply.redirect(form.next ? comeBack(form.next, id) : `/m/${municipality}/actors/${id}?done=created`, 303)
  })

  app.get<OfActor>('/m/:municipality/actors/:actor/edit', consultant, async (request, reply) => {
    const actor = await findPerson(db.at(request.params.municipality), request.params.actor)
    return showForm(request, reply, { values: fieldsOfActor(actor), actor })
  })

  app.post<OfActor>('/m/:municipality/actors/:actor/edit', consultant, async (request, reply) => {
    const { municipality, actor: id } = request.params
    const here = db.at(municipality)
    const stored = await findPerson(here, id)
    const revision = revisionOf(request.body)
    const form = { values: typedActor(request.body), actor: { ...stored, revision } }
    const { isInGroup } = await membershipOf(here, id)
    const { data, complaints } = readForm(actorSchema(statusesFor(stored.status, isInGroup)), request.body)
    if (complaints) return showForm(request, reply, { ...form, complaints })

    const isRenamed = data.name !== stored.name
    const namesakes = isRenamed ? namesakesOf(data.name, await listActors(here), id) : []
    if (namesakes.length > 0 && !data.isAnother) return showForm(request, reply, { ...form, namesakes })

    const changes = factsOf(data, stored.attributes)
    const { state } = await updateActor(here, id, { revision, changes, now: now() })
    if (state === 'unknown') throw problems.notFound()
    if (state === 'conflict') throw problems.changedMeanwhile()
    return reply.redirect(`/m/${municipality}/actors/${id}?done=saved`, 303)
  })

  async function showForm(
    request: FastifyRequest<InMunicipality>,
    reply: FastifyReply,
    form: {
      values: ActorFields
      actor?: Actor
      next?: string | undefined
      complaints?: FieldComplaint[]
      namesakes?: Actor[]
    },
  ) {
    const t = texts[request.language]
    const { values, actor, next, namesakes = [] } = form
    const complaints: FieldComplaint[] =
      namesakes.length > 0 ? [{ field: 'isAnother', reason: 'sameName' }] : (form.complaints ?? [])
    const place = await findPlace(db.at(request.params.municipality))
    const isInGroup = actor !== undefined && (await membershipOf(db.at(place.id), actor.id)).isInGroup
    return reply.page(
      actorFormPage({
        t,
        place,
        existing: actor,
        statuses: statusesFor(actor?.status, isInGroup),
        values,
        namesakes: namesakes.map((each) => ({ id: each.id, name: each.name, position: positionOf(each) })),
        next,
        complaints: wordComplaints(complaints, t.actors.fields, t),
      }),
      complaints.length > 0 ? 422 : 200,
    )
  }
}

/** Where to go after adding somebody, if it is a path of ours. */
function nextOf(given: unknown): string | undefined {
  const { next } = (given ?? {}) as { next?: unknown }
  return isOwnPath(next) ? next : undefined
}

/** Back to where the person was missing, naming who was added. */
function comeBack(path: string, actor: string): string {
  const url = new URL(path, 'http://here')
  url.searchParams.set('actor', actor)
  url.searchParams.set('done', 'created')
  return `${url.pathname}${url.search}${url.hash}`
}
