import { z } from 'zod'
import { findAccount } from '../../../db/accounts/accounts.ts'
import { findKeptInstrument } from '../../../db/surveys/instruments.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { ticked } from '../../frame/form.ts'
import { spoken } from '../../frame/language.ts'
import { problems } from '../../frame/problems.ts'
import { list, text } from '../../frame/sent.ts'
import { loadTold } from '../../mandate/told.ts'
import { codeAddressOf, type RoundRoutes } from '../round.ts'
import { handedOut } from './give-out.ts'
import { invitationLettersPage } from './letter-page.ts'

/** The secret is known to the page that shows the links, and to nobody else here. */
const sent = z.strictObject({ form: text, people: list })

/** The links on paper, one page for each person: for people without e-mail. */
export function writeLetters(app: App, context: AppContext, { path, ofRound }: RoundRoutes): void {
  const { db, config, now } = context
  const route = { config: { policy: 'consultant' }, schema: { params: ofRound, body: sent } } as const

  app.post(`${path}/letters`, route, async (request, reply) => {
    const { form = '', people } = request.body
    const { round, handed } = await handedOut(context, request.params, { people: ticked(people), form })
    if (handed.length === 0) throw problems.linkInvalid()
    const told = await loadTold(db.at(round.place.municipality.id))
    const letters = await Promise.all(
      handed.map(async ({ invitation, ...person }) => {
        const kept = await findKeptInstrument(db, invitation.to.instrument ?? '')
        const inviter = await findAccount(db, invitation.createdBy)
        return {
          ...person,
          language: invitation.language,
          minutes: (kept ?? round.instrument).minutes,
          writtenOn: now(),
          dueOn: invitation.dueOn,
          until: invitation.expiresAt,
          contact: inviter && { name: inviter.name, email: inviter.email },
        }
      }),
    )
    const codeAddress = codeAddressOf(config)
    const { t } = spoken(request.language)
    return reply.page(invitationLettersPage({ t, place: round.place, letters, told, codeAddress }))
  })
}
