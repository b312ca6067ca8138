import type { FastifyInstance } from 'fastify'
import { listActors } from '../../db/places/actors.ts'
import { listResponses, startResponse } from '../../db/surveys/responses.ts'
import { compareRatings } from '../../surveys/comparison.ts'
import { dayOf } from '../../surveys/day.ts'
import { dimensionsRatedIn, ratingProgress } from '../../surveys/rated-dimensions.ts'
import { texts } from '../../views/text/index.ts'
import { namesOf } from '../accounts/names.ts'
import type { AppContext } from '../frame/context.ts'
import { problems } from '../frame/problems.ts'
import { interviewConsensus } from '../ratings/consensus.ts'
import { interviewAnswers } from './answers.ts'
import { interviewCheck } from './check.ts'
import { sectionsOf } from './guide.ts'
import {
  findInterview,
  findPlace,
  type InterviewParams,
  instrumentOf,
  isInterview,
  type OpenedInterview,
  openInterview,
} from './interview.ts'
import { interviewListPage, interviewPurposes } from './interview-list-page.ts'
import { interviewPage } from './interview-page.ts'
import { interviewPlans } from './plan.ts'

/** Interviews: planned, begun, held section by section, checked, completed, rated. For consultants only. */
export async function interviewsRoom(app: FastifyInstance, context: AppContext): Promise<void> {
  const { db, now } = context
  const policy = { config: { policy: 'consultant' } } as const
  await interviewPlans(app, context)
  await interviewCheck(app, context)
  await interviewConsensus(app, context)
  await interviewAnswers(app, context)

  app.get<{ Params: { municipality: string }; Querystring: { purpose?: unknown } }>(
    '/m/:municipality/interviews',
    policy,
    async (request, reply) => {
      const { municipality } = request.params
      const here = db.at(municipality)
      const place = await findPlace(here)
      const people = new Map((await listActors(here)).map(({ id, name }) => [id, name]))
      const nameOf = await namesOf(db)
      const entries = (await listResponses(here)).filter(isInterview).map((interview) => ({
        ...interview,
        person: people.get(interview.actor) ?? '',
        interviewers: interview.interviewers.map(nameOf),
        isMine: interview.interviewers.includes(request.session!.account.id),
      }))
      const purpose = interviewPurposes.find((each) => each === request.query.purpose)
      return reply.page(interviewListPage({ t: texts[request.language], place, purpose, entries }))
    },
  )

  app.get<{ Params: InterviewParams }>('/m/:municipality/interviews/:interview', policy, async (request, reply) => {
    const { language } = request
    const opened = await openInterview(db, request.params, request.session!.account.id)
    const { place, interview, person, instrument } = opened
    const nameOf = await namesOf(db)
    const page = interviewPage({
      t: texts[language],
      place,
      interview: { ...interview, person: person.name, interviewers: interview.interviewers.map(nameOf) },
      guide: instrument && {
        title: instrument.title[language],
        intro: instrument.intro[language],
        minutes: instrument.minutes,
        sections: sectionsOf(opened, language),
      },
      label: interview.instrumentLabel ?? '',
      ratings: ratingState(opened, nameOf),
    })
    return reply.page(page)
  })

  app.post<{ Params: InterviewParams }>(
    '/m/:municipality/interviews/:interview/start',
    policy,
    async (request, reply) => {
      const interview = await findInterview(db, request.params)
      const { municipality, id } = interview
      const first = (await instrumentOf(db, interview))?.sections[0]
      if (!first) throw problems.notFound()
      const started = await startResponse(db.at(municipality), id, { now: now(), heldOn: dayOf(now()) })
      // Begun by somebody else in the same moment is just as well.
      if (started.state === 'conflict' && started.row.status !== 'running') throw problems.closed()
      return reply.redirect(`/m/${municipality}/interviews/${id}/${first.id}`, 303)
    },
  )
}

/** How far the viewer's rating is, for interviews in which dimensions are rated. */
function ratingState(opened: OpenedInterview, nameOf: (id: string) => string) {
  const { instrument, own, visible, viewer, interview } = opened
  if (!instrument || dimensionsRatedIn(instrument).length === 0) return undefined
  return {
    ...ratingProgress(instrument, own),
    comparison: compareRatings(visible, viewer, interview.interviewers, nameOf),
  }
}
