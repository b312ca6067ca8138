import { reopenResponse } from '../../db/surveys/responses.ts'
import { isConfirmed } from '../frame/confirmation.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { problems } from '../frame/problems.ts'
import { askFor, confirmationForm } from './confirm.ts'
import { findInterviewThatIs, ofInterview } from './interview.ts'

/** Opens the answers of a completed interview again; ratings that are final stay final. */
export function reopenInterviews(app: App, context: AppContext): void {
  const { db } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/interviews/:interview/reopen'

  app.get(path, { config, schema: { params: ofInterview } }, async (request, reply) =>
    askFor('reopen', context, reply, await findInterviewThatIs(db, request.params, 'completed')),
  )

  app.post(path, { config, schema: { params: ofInterview, body: confirmationForm } }, async (request, reply) => {
    const interview = await findInterviewThatIs(db, request.params, 'completed')
    if (!isConfirmed(request.body)) return askFor('reopen', context, reply, interview, 'notConfirmed')
    const { municipality, id } = interview
    const { state } = await reopenResponse(db.at(municipality), id)
    if (state !== 'saved') throw problems.changedMeanwhile()
    return reply.redirect(`/m/${municipality}/interviews/${id}?done=reopened`, 303)
  })
}
