import { reopenRatings } from '../../db/surveys/ratings.ts'
import { listResponses } from '../../db/surveys/responses.ts'
import { ratingProgress } from '../../surveys/ratings/rated-dimensions.ts'
import { isConfirmed } from '../frame/confirmation.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { askFor, confirmationForm } from '../interviews/confirm.ts'
import { type OpenedInterview, ofInterview, openInterview } from '../interviews/interview.ts'

/** A rater takes the own ratings up again to correct an error; the others' are hidden from them until it is final anew. */
export function reopenOwnRatings(app: App, context: AppContext): void {
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/interviews/:interview/rating/reopen'

  app.get(path, { config, schema: { params: ofInterview } }, async (request, reply) => {
    const { interview } = await ownFinal(context, await openInterview(context, request))
    return askFor('reopenRating', context, reply, interview)
  })

  app.post(path, { config, schema: { params: ofInterview, body: confirmationForm } }, async (request, reply) => {
    const { interview, viewer } = await ownFinal(context, await openInterview(context, request))
    if (!isConfirmed(request.body)) return askFor('reopenRating', context, reply, interview, 'notConfirmed')
    const { municipality, id, actor } = interview
    await reopenRatings(context.db.at(municipality), actor, viewer)
    return reply.redirect(`/m/${municipality}/interviews/${id}?done=reopened`, 303)
  })
}

/** @throws Problem closed while the own rating is not final, and once an interview that it comes from is locked */
async function ownFinal({ db }: AppContext, opened: OpenedInterview): Promise<OpenedInterview> {
  const { interview, own } = opened
  const { of, isFinal } = ratingProgress(found(opened.instrument), own)
  const held = await listResponses(db.at(interview.municipality), { actor: interview.actor })
  const sources = new Set([interview.id, ...own.map(({ response }) => response)])
  const isLocked = held.some(({ id, status }) => status === 'locked' && sources.has(id))
  if (of === 0 || !isFinal || isLocked) throw problems.closed()
  return opened
}
