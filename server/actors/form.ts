import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, listActors } from '../../db/places/actors.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import { statusesFor } from '../../surveys/membership.ts'
import { milieusKnown } from '../../surveys/milieus-said.ts'
import { type Texts, texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import { conflictsBetween } from '../frame/conflict.ts'
import type { AppContext } from '../frame/context.ts'
import type { FieldComplaint } from '../frame/form.ts'
import { found } from '../frame/found.ts'
import { type ActorFields, commonFlags, fieldsOfActor, type Said } from './fields.ts'
import { actorFormPage, type Proposed } from './form-page.ts'
import { listWords, readList } from './list-filter.ts'
import { membershipOf } from './records.ts'

export const sameName: FieldComplaint = { field: 'isAnother', reason: 'sameName' }

/** What somebody else has said about a person meanwhile, in words. */
export function conflictsAbout(sent: Said, stored: Said, t: Texts): FieldComplaint[] {
  const { sectorLong: sector, status, court, flag } = t.terms
  const comparable = (said: Said) => ({
    ...fieldsOfActor(said),
    attributes: commonFlags
      .filter((each) => said.attributes[each])
      .map((each) => flag[each])
      .join(', '),
  })
  const { yes, no } = t.common
  return conflictsBetween(comparable(sent), comparable(stored), {
    sector,
    status,
    court,
    personalParticipation: { yes, no },
    rightWingExtremismDesk: { yes },
  })
}

export async function showActorForm(
  { db }: AppContext,
  reply: FastifyReply,
  form: {
    municipality: string
    /** With the revision the form was opened with. */
    existing: Actor
    values: ActorFields
    namesakes?: Actor[]
    /** Where values come from that the person said, and that are not saved yet. */
    proposed?: Proposed
  },
  complaints: FieldComplaint[] = [],
) {
  const t = texts[reply.request.language]
  const { existing, values, namesakes = [], proposed } = form
  const here = db.at(form.municipality)
  const { isInGroup } = await membershipOf(here, existing.id)
  return reply.page(
    actorFormPage({
      t,
      place: found(await findMunicipality(here)),
      existing,
      statuses: statusesFor(existing.status, isInGroup),
      values,
      namesakes,
      proposed,
      milieus: milieusKnown(await listActors(here)),
      complaints: wordComplaints(complaints, t.actors.fields, t),
      list: listComeFrom(reply.request),
    }),
  )
}

/** How the list stood that one came from, as the page of the form says it; also where it comes back. */
export function listComeFrom({ url, marks }: Pick<FastifyRequest, 'url' | 'marks'>): string | undefined {
  const [, words] = (marks?.at ?? url).split('?')
  return listWords(readList(new URLSearchParams(words).get('list') ?? undefined)) || undefined
}
