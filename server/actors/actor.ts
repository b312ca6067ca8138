import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { changeStatus, listActors, removeActor } from '../../db/places/actors.ts'
import { findMunicipality, updateMunicipality } from '../../db/places/municipalities.ts'
import { listTies, pairOf, removeTie, saveTie } from '../../db/places/ties.ts'
import { actorStatuses, rivalries } from '../../surveys/vocabulary.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import { type FieldComplaint, readForm, tidyFields } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { revisionOf } from '../frame/revision.ts'
import { actorPage, nextStatuses, type TieFields } from './actor-page.ts'
import { findPerson, findPlace, loadRecords, membershipOf } from './actor-records.ts'
import { actorRemovalPage } from './actor-removal-page.ts'
import { withoutActor } from './settings-actors.ts'

const tieSchema = z.object({
  other: z.string(),
  trust: z.enum(['0', '1', '2', '3', '4']).transform(Number).nullable().default(null),
  rivalry: z.enum(rivalries).nullable().default(null),
})

const confirmSchema = z.object({ confirm: z.literal('yes', { error: 'notConfirmed' }) })
const noTie: TieFields = { other: '', trust: '', rivalry: '', revision: '' }

type OfActor = { Params: { municipality: string; actor: string } }

/** One person: where they stand, whom they trust, and removing them with all that was said. */
export async function actorRoom(app: FastifyInstance, { db, now }: AppContext): Promise<void> {
  const consultant = { config: { policy: 'consultant' } } as const

  app.get<OfActor>('/m/:municipality/actors/:actor', consultant, async (request, reply) => {
    const { municipality, actor } = request.params
    const { tie: other } = request.query as { tie?: unknown }
    const stored =
      typeof other === 'string' && (await listTies(db.at(municipality), actor)).find(isBetween(actor, other))
    if (!stored) return showPerson(request, reply, noTie)
    const { trust, rivalry, revision } = stored
    return showPerson(request, reply, {
      other,
      trust: `${trust ?? ''}`,
      rivalry: rivalry ?? '',
      revision: `${revision}`,
    })
  })

  app.post<OfActor>('/m/:municipality/actors/:actor/status', consultant, async (request, reply) => {
    const { municipality, actor: id } = request.params
    const here = db.at(municipality)
    const actor = await findPerson(here, id)
    const { isInGroup } = await membershipOf(here, id)
    const wanted = actorStatuses.find((each) => each === (request.body as { status?: unknown } | undefined)?.status)
    if (!wanted) throw problems.badRequest()
    // The buttons were those of another status: somebody else was faster.
    if (isInGroup || !nextStatuses[actor.status].some((next) => next === wanted)) throw problems.changedMeanwhile()
    await changeStatus(here, id, wanted, now())
    return reply.redirect(`/m/${municipality}/actors/${id}?done=saved#status`, 303)
  })

  app.post<OfActor>('/m/:municipality/actors/:actor/ties', consultant, async (request, reply) => {
    const { municipality, actor: id } = request.params
    const here = db.at(municipality)
    await findPerson(here, id)
    const typed = typedTie(request.body)
    const { data, complaints } = readForm(tieSchema, request.body)
    if (complaints) return showPerson(request, reply, typed, complaints)
    const isPerson = data.other !== id && (await listActors(here)).some((each) => each.id === data.other)
    if (!isPerson) return showPerson(request, reply, typed, [{ field: 'other', reason: 'notAnOption' }])
    if (data.trust === null && data.rivalry === null)
      return showPerson(request, reply, typed, [{ field: 'trust', reason: 'required' }])

    const revision = revisionOf(request.body)
    // Said by the consultants themselves from now on, so that the interview it came from no longer changes it.
    const said = { a: id, b: data.other, trust: data.trust, rivalry: data.rivalry, source: null }
    const { state } = await saveTie(here, { ...said, revision })
    if (state === 'conflict' && revision === 0)
      return showPerson(request, reply, typed, [{ field: 'other', reason: 'tieExists' }])
    if (state !== 'saved') throw problems.changedMeanwhile()
    return reply.redirect(`/m/${municipality}/actors/${id}?done=saved#ties`, 303)
  })

  app.post<OfActor>('/m/:municipality/actors/:actor/ties/remove', consultant, async (request, reply) => {
    const { municipality, actor: id } = request.params
    const here = db.at(municipality)
    await findPerson(here, id)
    const { other } = tidyFields(request.body)
    if (typeof other !== 'string') throw problems.badRequest()
    await removeTie(here, id, other)
    return reply.redirect(`/m/${municipality}/actors/${id}?done=removed#ties`, 303)
  })

  app.get<OfActor>('/m/:municipality/actors/:actor/remove', consultant, async (request, reply) =>
    showRemoval(request, reply),
  )

  app.post<OfActor>('/m/:municipality/actors/:actor/remove', consultant, async (request, reply) => {
    const { municipality: place, actor: id } = request.params
    const here = db.at(place)
    await findPerson(here, id)
    if ((await membershipOf(here, id)).isInGroup) return showRemoval(request, reply, [], 409)
    const { complaints } = readForm(confirmSchema, request.body)
    if (complaints) return showRemoval(request, reply, [{ field: 'confirm', reason: 'notConfirmed' }])

    const municipality = await findMunicipality(here)
    const settings = withoutActor(municipality?.settings ?? null, id)
    if (municipality && settings !== municipality.settings) {
      const { state } = await updateMunicipality(here, { revision: municipality.revision, changes: { settings } })
      if (state !== 'saved') throw problems.changedMeanwhile()
    }
    await removeActor(here, id)
    return reply.redirect(`/m/${place}/actors?done=removed`, 303)
  })

  async function showPerson(
    request: FastifyRequest<OfActor>,
    reply: FastifyReply,
    tie: TieFields,
    complaints: FieldComplaint[] = [],
  ) {
    const t = texts[request.language]
    const { municipality, actor: id } = request.params
    const here = db.at(municipality)
    const actor = await findPerson(here, id)
    return reply.page(
      actorPage({
        t,
        f: formatsFor(request.language),
        place: await findPlace(here),
        actor,
        people: await listActors(here),
        records: await loadRecords(here, now(), id),
        ties: await listTies(here, id),
        isInGroup: (await membershipOf(here, id)).isInGroup,
        tie,
        complaints: wordComplaints(complaints, t.actors.fields, t),
      }),
      complaints.length > 0 ? 422 : 200,
    )
  }

  async function showRemoval(
    request: FastifyRequest<OfActor>,
    reply: FastifyReply,
    complaints: FieldComplaint[] = [],
    status = complaints.length > 0 ? 422 : 200,
  ) {
    const t = texts[request.language]
    const { municipality, actor: id } = request.params
    const here = db.at(municipality)
    const actor = await findPerson(here, id)
    return reply.page(
      actorRemovalPage({
        t,
        place: await findPlace(here),
        actor,
        records: await loadRecords(here, now(), id),
        ties: (await listTies(here, id)).length,
        ...(await membershipOf(here, id)),
        complaints: wordComplaints(complaints, t.actors.fields, t),
      }),
      status,
    )
  }
}

function isBetween(one: string, other: string) {
  const pair = pairOf(one, other)
  return (tie: { a: string; b: string }) => tie.a === pair.a && tie.b === pair.b
}

/** What was typed, for showing the form again. */
function typedTie(body: unknown): TieFields {
  const fields = tidyFields(body)
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  return { other: text('other'), trust: text('trust'), rivalry: text('rivalry'), revision: `${revisionOf(body) || ''}` }
}
