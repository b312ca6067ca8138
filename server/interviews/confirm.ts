import type { FastifyReply } from 'fastify'
import { findActor } from '../../db/places/actors.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import { confirmation } from '../frame/confirmation.ts'
import type { AppContext } from '../frame/context.ts'
import { form } from '../frame/sent.ts'
import { type Deed, interviewConfirmPage } from './confirm-page.ts'
import { findPlace, type Interview } from './interview.ts'

export const confirmationForm = form(confirmation)

/** The page before something that cannot simply be undone; it comes back with what hinders, above all a missing tick. */
export async function askFor(
  deed: Deed,
  { db }: AppContext,
  reply: FastifyReply,
  { municipality, id, actor }: Interview,
  hindrance?: 'notConfirmed' | 'ratingsUnfinished',
) {
  const here = db.at(municipality)
  const t = texts[reply.request.language]
  const complaints = hindrance ? [{ field: 'confirmed', reason: hindrance }] : []
  return reply.page(
    interviewConfirmPage({
      t,
      deed,
      place: await findPlace(here),
      interview: { id, person: (await findActor(here, actor))?.name ?? '' },
      complaints: wordComplaints(complaints, t.interviews.fields, t),
    }),
  )
}
