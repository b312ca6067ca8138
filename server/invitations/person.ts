import type { FastifyReply, FastifyRequest } from 'fastify'
import { openLink } from '../../surveys/progress/standing.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import type { FieldComplaint } from '../frame/form.ts'
import { spoken } from '../frame/language.ts'
import { formSecret, usualTerms } from './links/rules.ts'
import { invitationPage, type PersonValues } from './page.ts'
import { type AskedPerson, findInvited, type RoundRoutes } from './round.ts'

export function showInvited(app: App, context: AppContext, { path, ofPerson }: RoundRoutes): void {
  const route = { config: { policy: 'consultant' }, schema: { params: ofPerson } } as const

  app.get(`${path}/:actor`, route, async (request, reply) => {
    const asked = await findInvited(context, request.params)
    return showPerson(reply, asked, personValues(context, request, asked))
  })
}

/** What the next invitation is to be like, and by when the present one is to be answered. */
export function personValues(
  { config, now }: AppContext,
  { language }: Pick<FastifyRequest, 'language'>,
  { person: { standing } }: AskedPerson,
): PersonValues {
  return {
    ...usualTerms(config, now()),
    language: standing.invitation?.language ?? language,
    form: formSecret(undefined),
    answerBy: openLink(standing)?.dueOn ?? '',
  }
}

export function showPerson(
  reply: FastifyReply,
  { round: { place, today }, person }: AskedPerson,
  values: PersonValues,
  complaints: FieldComplaint[] = [],
) {
  const { language, session } = reply.request
  const words = spoken(language)
  const { t } = words
  return reply.page(
    invitationPage({
      ...words,
      place,
      person,
      today,
      sender: session?.account.name ?? '',
      values,
      complaints: wordComplaints(complaints, t.invitations.fields, t),
    }),
  )
}
