import { ratersBegun, ratingsOf } from '../../db/surveys/ratings.ts'
import { lockResponse } from '../../db/surveys/responses.ts'
import { dimensionsRatedIn, ratersUnfinished } from '../../surveys/ratings/rated-dimensions.ts'
import { isConfirmed } from '../frame/confirmation.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { problems } from '../frame/problems.ts'
import { askFor, confirmationForm } from './confirm.ts'
import { findInterviewThatIs, type Interview, instrumentOf, ofInterview } from './interview.ts'

/** A completed interview that was reviewed is locked for good: nobody opens it again. */
export function lockInterviews(app: App, context: AppContext): void {
  const { db } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/interviews/:interview/lock'

  app.get(path, { config, schema: { params: ofInterview } }, async (request, reply) =>
    askFor('lock', context, reply, await findInterviewThatIs(db, request.params, 'completed')),
  )

  app.post(path, { config, schema: { params: ofInterview, body: confirmationForm } }, async (request, reply) => {
    const interview = await findInterviewThatIs(db, request.params, 'completed')
    if (!isConfirmed(request.body)) return askFor('lock', context, reply, interview, 'notConfirmed')
    if (await isSomebodyStillRating(interview)) return askFor('lock', context, reply, interview, 'ratingsUnfinished')
    const { municipality, id } = interview
    const { state } = await lockResponse(db.at(municipality), id)
    if (state !== 'saved') throw problems.changedMeanwhile()
    return reply.redirect(`/m/${municipality}/interviews/${id}?done=locked`, 303)
  })

  /** They could not finish any more, and whoever owes a rating may not read what others think. */
  async function isSomebodyStillRating(interview: Interview): Promise<boolean> {
    const { municipality, actor, interviewers } = interview
    const guide = await instrumentOf(db, interview)
    if (!guide || dimensionsRatedIn(guide).length === 0) return false
    const here = db.at(municipality)
    const raters = [...interviewers, ...(await ratersBegun(here, actor))]
    return ratersUnfinished(guide, raters, await ratingsOf(here, { actor })).length > 0
  }
}
