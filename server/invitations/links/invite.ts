import { isSubmitted } from '../../../surveys/progress/standing.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { readForm, typedIn } from '../../frame/form.ts'
import { spoken } from '../../frame/language.ts'
import { problems } from '../../frame/problems.ts'
import { form, text } from '../../frame/sent.ts'
import { personValues, showPerson } from '../person.ts'
import { codeAddressOf, findInvited, type RoundRoutes } from '../round.ts'
import { giveOut, handedOut } from './give-out.ts'
import { invitationLinksPage } from './links-page.ts'
import { formSecret, linkRules, linkRulesOn } from './rules.ts'

/** `replaces`: id of the invitation whose link was open when the form was shown; `form`: its secret. */
const invitationForm = form(linkRules, { replaces: text, form: text })

/** Gives out a link to one person; one that was open ends. */
export function inviteOne(app: App, context: AppContext, { path, ofPerson }: RoundRoutes): void {
  const { config, now } = context
  const route = { config: { policy: 'consultant' }, schema: { params: ofPerson, body: invitationForm } } as const

  app.post(`${path}/:actor`, route, async (request, reply) => {
    const asked = await findInvited(context, request.params)
    const { round, person } = asked
    const secret = formSecret(request.body.form)
    const { data: terms, complaints } = readForm(linkRulesOn(now()), request.body)
    if (complaints) {
      const values = { ...personValues(context, request, asked), ...typedIn(linkRules, request.body), form: secret }
      return showPerson(reply, asked, values, complaints)
    }
    if (round.isClosed || isSubmitted(person.standing)) throw problems.closed()
    const { account } = request.session!
    const people = [{ id: person.id, replaces: request.body.replaces ?? '' }]
    const [done] = await giveOut(context, round, { people, form: secret, terms, by: account.id })
    if (done?.state === 'unknown') throw problems.notFound()
    const { handed } = await handedOut(context, request.params, { people: [person.id], form: secret })
    if (done?.state === 'taken' || handed.length === 0) throw problems.changedMeanwhile()
    return reply.page(
      invitationLinksPage({
        ...spoken(request.language),
        place: round.place,
        handed,
        taken: [],
        form: secret,
        sender: account.name,
        codeAddress: codeAddressOf(config),
      }),
    )
  })
}
