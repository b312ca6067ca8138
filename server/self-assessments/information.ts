import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { markOpened } from '../../db/surveys/invitations.ts'
import { recordConsent } from '../../db/surveys/responses.ts'
import { progressOf } from '../../surveys/progress/progress.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { text } from '../frame/sent.ts'
import { loadTold } from '../mandate/told.ts'
import { type Enter, type Entered, ofLink, storedAnswers } from './entered.ts'
import { candidateInformationPage } from './information-page.ts'
import { candidateSubmittedPage } from './message-pages.ts'
import { pathToGoOn } from './path.ts'

const consentForm = z.strictObject({ consent: text })

/** Purpose, readers, storage, rights; then consent, before anything is asked. */
export function informAndAskConsent(app: App, { now }: AppContext, enter: Enter): void {
  const config = { policy: 'candidate' } as const
  const schema = { params: ofLink }

  app.get('/e/:token', { config, schema }, async (request, reply) => {
    const entered = await enter(request)
    const { state, to } = entered.invitation
    if (state === 'submitted') return reply.page(candidateSubmittedPage(entered.visit, to.completedAt ?? now()))
    return showInformation(reply, entered)
  })

  // Where the language was switched beside a complaint.
  app.get('/e/:token/consent', { config, schema }, async (request, reply) => {
    const { visit } = await enter(request)
    return reply.redirect(visit.path, 303)
  })

  app.post('/e/:token/consent', { config, schema: { params: ofLink, body: consentForm } }, async (request, reply) => {
    const entered = await enter(request)
    const { visit, invitation, instrument, here } = entered
    if (invitation.state === 'submitted') return reply.redirect(visit.path, 303)
    await markOpened(here, invitation.id, now())
    if (request.body.consent !== 'yes' && !invitation.to.consentAt) {
      const { agreeLabel, agreeNeeded } = texts[visit.language].candidate.information
      return showInformation(reply, entered, [{ field: 'consent', label: agreeLabel, message: agreeNeeded }])
    }
    await recordConsent(here, invitation.to.id, now())
    return reply.redirect(pathToGoOn(visit.path, instrument, await storedAnswers(entered)), 303)
  })
}

async function showInformation(reply: FastifyReply, entered: Entered, complaints: ShownComplaint[] = []) {
  const { visit, invitation, instrument, here } = entered
  const { consentAt } = invitation.to
  const answers = await storedAnswers(entered)
  const { items, open } = progressOf(instrument, answers).total
  const continueHref = pathToGoOn(visit.path, instrument, answers)
  return reply.page(
    candidateInformationPage(visit, {
      intro: instrument.intro[visit.language],
      minutes: instrument.minutes,
      values: instrument.scales.length,
      told: await loadTold(here),
      begun: consentAt ? { consentAt, answered: items - open, items, continueHref } : undefined,
      complaints,
    }),
  )
}
