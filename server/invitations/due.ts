import { z } from 'zod'
import { changeDueDay } from '../../db/surveys/invitations.ts'
import { openLink } from '../../surveys/progress/standing.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { readForm, typedIn } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { form, text } from '../frame/sent.ts'
import { lastMoment } from './links/give-out.ts'
import { dueDayFrom } from './links/rules.ts'
import { invitationsPath } from './list-page.ts'
import { personValues, showPerson } from './person.ts'
import { findInvited, type RoundRoutes } from './round.ts'

const dueForm = z.object({ answerBy: z.string() })

/** Another day by which somebody is asked to answer; a link that would end before then works until then. */
export function changeDueDays(app: App, context: AppContext, { path, ofPerson }: RoundRoutes): void {
  const { db, now } = context
  const schema = { params: ofPerson, body: form(dueForm, { target: text }) }

  app.post(`${path}/:actor/due`, { config: { policy: 'consultant' }, schema }, async (request, reply) => {
    const asked = await findInvited(context, request.params)
    const { round, person } = asked
    const { data, complaints } = readForm(z.object({ answerBy: dueDayFrom(now()) }), request.body)
    if (complaints) {
      const values = { ...personValues(context, request, asked), ...typedIn(dueForm, request.body) }
      return showPerson(reply, asked, values, complaints)
    }
    const link = openLink(person.standing)
    if (!link || link.id !== request.body.target) throw problems.changedMeanwhile()
    const expiresAt = lastMoment(link.expiresAt, data.answerBy)
    const here = db.at(round.place.municipality.id)
    const isChanged = await changeDueDay(here, link.id, { dueOn: data.answerBy, expiresAt })
    if (!isChanged) throw problems.changedMeanwhile()
    return reply.redirect(`${invitationsPath(round.place)}/${person.id}?done=saved`, 303)
  })
}
