import { cancelPlanned } from '../../db/surveys/responses.ts'
import { isConfirmed } from '../frame/confirmation.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { problems } from '../frame/problems.ts'
import { askFor, confirmationForm } from './confirm.ts'
import { findInterviewThatIs, ofInterview } from './interview.ts'

/** Takes a planned interview back; one that has begun stays. */
export function cancelInterviews(app: App, context: AppContext): void {
  const { db } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/interviews/:interview/cancel'

  app.get(path, { config, schema: { params: ofInterview } }, async (request, reply) =>
    askFor('cancel', context, reply, await findInterviewThatIs(db, request.params, 'planned')),
  )

  app.post(path, { config, schema: { params: ofInterview, body: confirmationForm } }, async (request, reply) => {
    const interview = await findInterviewThatIs(db, request.params, 'planned')
    if (!isConfirmed(request.body)) return askFor('cancel', context, reply, interview, 'notConfirmed')
    const { municipality, id } = interview
    if (!(await cancelPlanned(db.at(municipality), id))) throw problems.changedMeanwhile()
    return reply.redirect(`/m/${municipality}/interviews?done=cancelled`, 303)
  })
}
