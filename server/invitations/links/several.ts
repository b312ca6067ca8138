import type { FastifyReply } from 'fastify'
import { canBeInvited, isSubmitted } from '../../../surveys/progress/standing.ts'
import { wordComplaints } from '../../frame/complain.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { type FieldComplaint, readForm, ticked, typedIn } from '../../frame/form.ts'
import { spoken } from '../../frame/language.ts'
import { problems } from '../../frame/problems.ts'
import { form, list, query, text } from '../../frame/sent.ts'
import type { InvitedPerson } from '../page.ts'
import { codeAddressOf, loadRound, type Round, type RoundRoutes } from '../round.ts'
import { giveOut, handedOut } from './give-out.ts'
import { invitationLinksPage } from './links-page.ts'
import { formSecret, linkRules, linkRulesOn, usualTerms } from './rules.ts'
import { inviteSeveralPage, type SeveralValues } from './several-page.ts'

/** More than this at once takes longer than anybody waits, and no place has as many to ask. */
const most = 100

const severalForm = form(linkRules, { people: list, form: text })
/** `all=yes`: everybody who can be invited is chosen. */
const asked = query({ all: text })

const isToBeInvited = ({ standing }: InvitedPerson) => canBeInvited(standing)

/** Gives out links to several persons at once, with one day by which to answer. */
export function inviteSeveral(app: App, context: AppContext, { path, ofRound }: RoundRoutes): void {
  const { config, now } = context
  const policy = { policy: 'consultant' } as const

  app.get(
    `${path}/new`,
    { config: policy, schema: { params: ofRound, querystring: asked } },
    async (request, reply) => {
      const round = await loadRound(context, request.params)
      const chosen = request.query.all === 'yes' ? round.people.filter(isToBeInvited).map(({ id }) => id) : []
      const values = { ...usualTerms(config, now()), language: request.language, people: chosen, form: formSecret('') }
      return showSeveral(reply, round, values)
    },
  )

  app.post(
    `${path}/new`,
    { config: policy, schema: { params: ofRound, body: severalForm } },
    async (request, reply) => {
      const round = await loadRound(context, request.params)
      if (round.isClosed) throw problems.closed()
      const secret = formSecret(request.body.form)
      const chosen = ticked(request.body.people)
      const known = round.people.filter(({ id }) => chosen.includes(id))
      const people = known.map(({ id }) => id)
      const { data: terms, complaints = [] } = readForm(linkRulesOn(now()), request.body)
      const wrong = [...complaintsAbout(people), ...complaints]
      if (!terms || wrong.length > 0)
        return showSeveral(reply, round, { ...typedIn(linkRules, request.body), people, form: secret }, wrong)

      const { account } = request.session!
      const asks = known.filter(({ standing }) => !isSubmitted(standing)).map(({ id }) => ({ id, replaces: '' }))
      await giveOut(context, round, { people: asks, form: secret, terms, by: account.id })
      const { handed } = await handedOut(context, request.params, { people, form: secret })
      return reply.page(
        invitationLinksPage({
          ...spoken(request.language),
          place: round.place,
          handed,
          taken: known.filter(({ id }) => !handed.some((each) => each.id === id)).map(({ name }) => name),
          form: secret,
          sender: account.name,
          codeAddress: codeAddressOf(config),
        }),
      )
    },
  )
}

function complaintsAbout(people: string[]): FieldComplaint[] {
  if (people.length === 0) return [{ field: 'people', reason: 'nobodyChosen' }]
  return people.length > most ? [{ field: 'people', reason: 'tooManyAtOnce', limit: most }] : []
}

function showSeveral(reply: FastifyReply, round: Round, values: SeveralValues, complaints: FieldComplaint[] = []) {
  const words = spoken(reply.request.language)
  return reply.page(
    inviteSeveralPage({
      ...words,
      place: round.place,
      people: round.isClosed ? [] : round.people.filter(isToBeInvited),
      values,
      complaints: wordComplaints(complaints, words.t.invitations.fields, words.t),
    }),
  )
}
