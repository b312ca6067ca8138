import { z } from 'zod'
import { hashToken, newId, newToken } from '../../db/ids.ts'
import { keepInstrument } from '../../db/surveys/instruments.ts'
import { issueInvitation } from '../../db/surveys/invitations.ts'
import { endOfGermanDay } from '../../surveys/day.ts'
import { instrumentHash } from '../../surveys/instruments/hash.ts'
import { isSubmitted, openLink } from '../../surveys/progress/standing.ts'
import { languages } from '../../surveys/vocabulary.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { readForm, typedIn } from '../frame/form.ts'
import { found } from '../frame/found.ts'
import { spoken } from '../frame/language.ts'
import { problems } from '../frame/problems.ts'
import { form, text } from '../frame/sent.ts'
import { invitationLinkPage } from './link-page.ts'
import { showPerson } from './person.ts'
import { type AskedPerson, findInvited, linkOf, type RoundRoutes } from './round.ts'

const invitationRules = z.object({
  language: z.enum(languages),
  days: z
    .string()
    .refine((typed) => /^\d{1,4}$/.test(typed), { error: 'notANumber', abort: true })
    .transform(Number)
    .pipe(z.number().min(1).max(365)),
})

/** `replaces`: id of the invitation whose link was open when the form was shown. */
const invitationForm = form(invitationRules, { replaces: text })

/** Gives out a link; one that was open ends. */
export function invitePeople(app: App, context: AppContext, { path, ofPerson }: RoundRoutes): void {
  const { config, now } = context
  const schema = { params: ofPerson, body: invitationForm }
  const route = { config: { policy: 'consultant', creates: true }, schema } as const

  app.post(`${path}/:actor`, route, async (request, reply) => {
    const asked = await findInvited(context, request.params)
    const { place, isClosed } = asked.round
    const { person } = asked
    const { data, complaints } = readForm(invitationRules, request.body)
    if (complaints) return showPerson(reply, asked, typedIn(invitationRules, request.body), complaints)
    if (isClosed || isSubmitted(person.standing)) throw problems.closed()
    const { replaces = '' } = request.body
    if (replaces !== (openLink(person.standing)?.id ?? '')) throw problems.changedMeanwhile()

    const token = newToken()
    const until = endOfGermanDay(now(), data.days)
    const by = request.session!.account.id
    await invite(context, asked, { token, language: data.language, until, by })
    const link = linkOf(config, token)
    return reply.page(invitationLinkPage({ ...spoken(request.language), place, person, link, token, until }))
  })
}

/** @throws Problem notFound, when the person or the review was removed meanwhile */
async function invite(
  { db, now }: AppContext,
  { round: { place, instrument }, person }: AskedPerson,
  given: { token: string; language: z.infer<typeof invitationRules>['language']; until: Date; by: string },
): Promise<void> {
  const hash = instrumentHash(instrument)
  await keepInstrument(db, hash, instrument)
  found(
    await issueInvitation(db.at(place.municipality.id), {
      id: newId('v'),
      actor: person.id,
      purpose: place.purpose,
      instrument: hash,
      newResponse: newId('s'),
      ...(place.review !== undefined && { review: place.review }),
      tokenHash: hashToken(given.token),
      language: given.language,
      createdBy: given.by,
      now: now(),
      expiresAt: given.until,
    }),
  )
}
