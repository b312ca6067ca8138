import type { FastifyReply } from 'fastify'
import { wordComplaints } from '../frame/complain.ts'
import { confirmation } from '../frame/confirmation.ts'
import { spoken } from '../frame/language.ts'
import { form, text } from '../frame/sent.ts'
import { type Deed, invitationConfirmPage } from './confirm-page.ts'
import type { AskedPerson } from './round.ts'

/** `target`: the invitation or the response that the page was about. */
export const deedForm = form(confirmation, { target: text })

/** The page before something that cannot simply be undone; it comes back where the tick is missing. */
export function askFor(
  deed: Deed,
  reply: FastifyReply,
  { round: { place }, person }: AskedPerson,
  { id: target }: { id: string },
  hindrance?: 'notConfirmed',
) {
  const { t } = spoken(reply.request.language)
  const complaints = hindrance ? [{ field: 'confirmed', reason: hindrance }] : []
  return reply.page(
    invitationConfirmPage({
      t,
      deed,
      place,
      person,
      target,
      complaints: wordComplaints(complaints, t.invitations.fields, t),
    }),
  )
}
