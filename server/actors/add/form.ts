import type { FastifyReply } from 'fastify'
import type { Actor } from '../../../db/places/actors.ts'
import { findMunicipality } from '../../../db/places/municipalities.ts'
import { statusesFor } from '../../../surveys/membership.ts'
import { texts } from '../../../views/text/index.ts'
import { wordComplaints } from '../../frame/complain.ts'
import type { AppContext } from '../../frame/context.ts'
import type { FieldComplaint } from '../../frame/form.ts'
import { found } from '../../frame/found.ts'
import type { ActorFields } from '../fields.ts'
import { newActorPage } from './page.ts'

export async function showNewActor(
  { db }: AppContext,
  reply: FastifyReply,
  form: {
    municipality: string
    values: ActorFields
    namesakes?: Actor[]
    /** Who was added just before. */
    last?: Actor | undefined
    next: string | undefined
    /** The line of an interview that names them, as findLine refers to it. */
    named: string | undefined
  },
  complaints: FieldComplaint[] = [],
) {
  const t = texts[reply.request.language]
  const { municipality, namesakes = [], ...given } = form
  return reply.page(
    newActorPage({
      t,
      place: found(await findMunicipality(db.at(municipality))),
      statuses: statusesFor(undefined, false),
      namesakes,
      ...given,
      complaints: wordComplaints(complaints, t.actors.fields, t),
    }),
  )
}
