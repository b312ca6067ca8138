import { forgetInterview } from '../../db/surveys/statements.ts'
import { isConfirmed } from '../frame/confirmation.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { problems } from '../frame/problems.ts'
import { askFor, confirmationForm } from './confirm.ts'
import { findInterviewThatIs, ofInterview } from './interview.ts'

/** Consent was not given, or is taken back: nothing stays of an interview but that it was held. */
export function forgetInterviews(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/interviews/:interview/forget'
  const held = ['running', 'completed', 'locked'] as const

  app.get(path, { config, schema: { params: ofInterview } }, async (request, reply) =>
    askFor('forget', context, reply, await findInterviewThatIs(db, request.params, ...held)),
  )

  app.post(path, { config, schema: { params: ofInterview, body: confirmationForm } }, async (request, reply) => {
    const interview = await findInterviewThatIs(db, request.params, ...held)
    if (!isConfirmed(request.body)) return askFor('forget', context, reply, interview, 'notConfirmed')
    const { municipality, id } = interview
    const savedBy = request.session!.account.id
    if ((await forgetInterview(db.at(municipality), id, { savedBy, now: now() })) === 'unknown') throw problems.closed()
    return reply.redirect(`/m/${municipality}/interviews/${id}?done=forgotten`, 303)
  })
}
