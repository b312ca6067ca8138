import type { FastifyReply } from 'fastify'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import type { FieldComplaint } from '../frame/form.ts'
import { spoken } from '../frame/language.ts'
import { invitationPage } from './page.ts'
import { type AskedPerson, findInvited, type RoundRoutes } from './round.ts'

export function showInvited(app: App, context: AppContext, { path, ofPerson }: RoundRoutes): void {
  const route = { config: { policy: 'consultant' }, schema: { params: ofPerson } } as const

  app.get(`${path}/:actor`, route, async (request, reply) => {
    const asked = await findInvited(context, request.params)
    const language = asked.person.standing.invitation?.language ?? request.language
    return showPerson(reply, asked, { language, days: String(context.config.invitationDays) })
  })
}

/** `values`: what the next invitation is to be like. */
export function showPerson(
  reply: FastifyReply,
  { round: { place }, person }: AskedPerson,
  values: { language: string; days: string },
  complaints: FieldComplaint[] = [],
) {
  const words = spoken(reply.request.language)
  const { t } = words
  return reply.page(
    invitationPage({
      ...words,
      place,
      person,
      values,
      complaints: wordComplaints(complaints, t.invitations.fields, t),
    }),
  )
}
