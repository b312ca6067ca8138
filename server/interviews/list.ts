import { listActors } from '../../db/places/actors.ts'
import { listResponses } from '../../db/surveys/responses.ts'
import { apart } from '../../surveys/people/apart.ts'
import { interviewPurposes } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { namesOf } from '../accounts/names.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { parameters, query, text } from '../frame/sent.ts'
import { findPlace, isInterview } from './interview.ts'
import { interviewListPage } from './list-page.ts'

export function listInterviews(app: App, { db }: AppContext): void {
  const schema = { params: parameters('municipality'), querystring: query({ purpose: text }) }

  app.get('/m/:municipality/interviews', { config: { policy: 'consultant' }, schema }, async (request, reply) => {
    const here = db.at(request.params.municipality)
    const place = await findPlace(here)
    const people = new Map(apart(await listActors(here)).map(({ id, name }) => [id, name]))
    const nameOf = await namesOf(db)
    const entries = (await listResponses(here)).filter(isInterview).map((interview) => ({
      ...interview,
      person: people.get(interview.actor) ?? '',
      interviewers: interview.interviewers.map(nameOf),
      isMine: interview.interviewers.includes(request.session!.account.id),
    }))
    const purpose = interviewPurposes.find((each) => each === request.query.purpose)
    return reply.page(interviewListPage({ t: texts[request.language], place, purpose, entries }))
  })
}
