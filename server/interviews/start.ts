import { startResponse } from '../../db/surveys/responses.ts'
import { dayOf } from '../../surveys/day.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { button } from '../frame/sent.ts'
import { findInterview, instrumentOf, ofInterview } from './interview.ts'

/** An interview begins when somebody says so, on that day, with the first section of its guide. */
export function startInterviews(app: App, { db, now }: AppContext): void {
  const route = { config: { policy: 'consultant' }, schema: { params: ofInterview, body: button } } as const

  app.post('/m/:municipality/interviews/:interview/start', route, async (request, reply) => {
    const interview = await findInterview(db.at(request.params.municipality), request.params)
    const { municipality, id } = interview
    const first = found((await instrumentOf(db, interview))?.sections[0])
    const started = await startResponse(db.at(municipality), id, { now: now(), heldOn: dayOf(now()) })
    // Begun by somebody else in the same moment is just as well.
    if (started.state === 'conflict' && started.row.status !== 'running') throw problems.closed()
    return reply.redirect(`/m/${municipality}/interviews/${id}/${first.id}`, 303)
  })
}
