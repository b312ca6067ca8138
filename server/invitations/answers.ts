import { answersOf } from '../../db/surveys/answers.ts'
import { findKeptInstrument } from '../../db/surveys/instruments.ts'
import { mayReadSelfAssessment } from '../../db/surveys/ratings.ts'
import { findResponse } from '../../db/surveys/responses.ts'
import { isSubmitted } from '../../surveys/progress/standing.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { spoken } from '../frame/language.ts'
import { type Answered, invitationAnswersPage } from './answers-page.ts'
import { type AskedPerson, findInvited, type RoundRoutes } from './round.ts'

/** What somebody handed in, statement by statement: read by the consultants of the municipality, by nobody else. */
export function readAnswers(app: App, context: AppContext, { path, ofPerson }: RoundRoutes): void {
  const route = { config: { policy: 'consultant' }, schema: { params: ofPerson } } as const

  app.get(`${path}/:actor/answers`, route, async (request, reply) => {
    const asked = await findInvited(context, request.params)
    const { place } = asked.round
    return reply.page(
      invitationAnswersPage({
        ...spoken(request.language),
        language: request.language,
        place,
        person: asked.person,
        answered: await answeredBy(context, asked, request.session!.account.id),
      }),
    )
  })
}

async function answeredBy({ db }: AppContext, { round, person }: AskedPerson, viewer: string): Promise<Answered> {
  const { municipality, purpose } = round.place
  const here = db.at(municipality.id)
  const { response } = person.standing
  if (!response || !isSubmitted(person.standing)) return { state: 'underWay' }
  if (purpose === 'self_assessment' && !(await mayReadSelfAssessment(here, person.id, viewer)))
    return { state: 'afterOwnRating' }
  const { instrument: hash } = found(await findResponse(here, response.id))
  const instrument = hash === null ? undefined : await findKeptInstrument(db, hash)
  if (!instrument) return { state: 'unreadable' }
  return { state: 'readable', instrument, answers: (await answersOf(here, response.id)).answers }
}
