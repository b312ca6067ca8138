import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import {
  declineRequest,
  findWaitingRequest,
  grantRequest,
  type WaitingRequest,
} from '../../db/accounts/access-requests.ts'
import { newId } from '../../db/ids.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { type FieldComplaint, readForm, remarkField, typedIn } from '../frame/form.ts'
import { spoken } from '../frame/language.ts'
import { problems } from '../frame/problems.ts'
import { button, form, parameters } from '../frame/sent.ts'
import { showWelcomeLink } from './access.ts'
import { declinePage } from './requests-page.ts'

const rules = z.object({ reason: remarkField })
const ofRequest = parameters('request')
const settled = '/accounts?done=requestDecided'

/**
 * What consultants ask for in their municipalities is confirmed or declined. Who may do so is said by the policies of
 * these routes alone.
 */
export function decideRequests(app: App, context: AppContext): void {
  const { db, now } = context
  const policy = 'administrator'

  const confirmation = { config: { policy, creates: true }, schema: { params: ofRequest, body: button } } as const
  app.post('/accounts/requests/:request/confirm', confirmation, async (request, reply) => {
    const waiting = await findWaitingRequest(db, request.params.request)
    if (!waiting) return reply.redirect(settled, 303)
    const granted = await grantRequest(db.at(waiting.municipality), {
      id: waiting.id,
      by: request.session!.account.id,
      newAccount: newId('c'),
      now: now(),
    })
    if (granted.state === 'decided_already') return reply.redirect(settled, 303)
    // What stands in the way is said where the request stands.
    if (granted.state !== 'granted') return reply.redirect('/accounts', 303)
    return granted.needsWelcome
      ? showWelcomeLink(context, reply, granted.account)
      : reply.redirect('/accounts?done=requestGranted', 303)
  })

  const path = '/accounts/requests/:request/decline'
  app.get(path, { config: { policy }, schema: { params: ofRequest } }, async (request, reply) => {
    const waiting = await findWaitingRequest(db, request.params.request)
    return waiting ? showDeclining(reply, waiting, '') : reply.redirect(settled, 303)
  })

  app.post(path, { config: { policy }, schema: { params: ofRequest, body: form(rules) } }, async (request, reply) => {
    const waiting = await findWaitingRequest(db, request.params.request)
    if (!waiting) throw problems.closed()
    const { data, complaints } = readForm(rules, request.body)
    if (complaints) return showDeclining(reply, waiting, typedIn(rules, request.body).reason, complaints)
    const by = request.session!.account.id
    const isDeclined = await declineRequest(db.at(waiting.municipality), {
      id: waiting.id,
      by,
      reason: data.reason,
      now: now(),
    })
    if (!isDeclined) throw problems.closed()
    return reply.redirect('/accounts?done=requestDeclined', 303)
  })
}

function showDeclining(
  reply: FastifyReply,
  waiting: WaitingRequest,
  reason: string,
  complaints: FieldComplaint[] = [],
) {
  const { language } = reply.request
  const t = texts[language]
  const worded = wordComplaints(complaints, t.accounts.requests.fields, t)
  return reply.page(declinePage({ ...spoken(language), request: waiting, reason, complaints: worded }))
}
