import { z } from 'zod'
import { findAccount } from '../../db/accounts/accounts.ts'
import { hashToken } from '../../db/ids.ts'
import { findKeptInstrument } from '../../db/surveys/instruments.ts'
import { findOpenInvitation } from '../../db/surveys/invitations.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { spoken } from '../frame/language.ts'
import { problems } from '../frame/problems.ts'
import { text } from '../frame/sent.ts'
import { invitationLetterPage } from './letter-page.ts'
import { type AskedPerson, findInvited, linkOf, type RoundRoutes } from './round.ts'

/** The token is known to the page that shows the link, and to nobody else here. */
const sent = z.strictObject({ token: text })

/** The link on paper, for people without e-mail. */
export function writeLetters(app: App, context: AppContext, { path, ofPerson }: RoundRoutes): void {
  const { db, config, now } = context
  const route = { config: { policy: 'consultant' }, schema: { params: ofPerson, body: sent } } as const

  app.post(`${path}/:actor/letter`, route, async (request, reply) => {
    const asked = await findInvited(context, request.params)
    const { round, person } = asked
    const { token = '' } = request.body
    const invitation = await openInvitation(context, asked, token)
    const kept = await findKeptInstrument(db, invitation.to.instrument ?? '')
    const inviter = await findAccount(db, invitation.createdBy)
    const letter = {
      name: person.name,
      link: linkOf(config, token),
      language: invitation.language,
      minutes: (kept ?? round.instrument).minutes,
      writtenOn: now(),
      until: invitation.expiresAt,
      contact: inviter && { name: inviter.name, email: inviter.email },
    }
    return reply.page(invitationLetterPage({ t: spoken(request.language).t, place: round.place, letter }))
  })
}

/**
 * What the token opens, if that is the person's.
 * @throws Problem linkInvalid
 */
async function openInvitation({ db, now }: AppContext, { round, person }: AskedPerson, token: string) {
  const invitation = await findOpenInvitation(db, hashToken(token), now())
  const isTheirs = invitation?.municipality === round.place.municipality.id && invitation.actor === person.id
  if (!isTheirs || invitation.state !== 'open') throw problems.linkInvalid()
  return invitation
}
