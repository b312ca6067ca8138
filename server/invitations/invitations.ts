import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { findAccount } from '../../db/accounts/accounts.ts'
import { hashToken, newId, newToken } from '../../db/ids.ts'
import { findKeptInstrument, keepInstrument } from '../../db/surveys/instruments.ts'
import { findOpenInvitation, issueInvitation, revokeInvitation } from '../../db/surveys/invitations.ts'
import { withdrawResponse } from '../../db/surveys/withdrawals.ts'
import { endOfGermanDay } from '../../surveys/day.ts'
import { instrumentHash } from '../../surveys/instrument-hash.ts'
import { languages } from '../../surveys/vocabulary.ts'
import type { Crumb, ShownComplaint } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import { readForm, sentFields, tidyFields } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { invitationConfirmPage } from './invitation-confirm-page.ts'
import { invitationLetterPage } from './invitation-letter-page.ts'
import { invitationLinkPage } from './invitation-link-page.ts'
import { invitationPage } from './invitation-page.ts'
import { type InvitedPerson, loadRound, type Round } from './invitation-round.ts'
import { isOpen, isSubmitted } from './invitation-standing.ts'
import { invitationsPage } from './invitations-page.ts'

const schema = z.object({
  language: z.enum(languages),
  days: z
    .string()
    .refine((typed) => /^\d{1,4}$/.test(typed), { error: 'notANumber', abort: true })
    .transform(Number)
    .pipe(z.number().min(1).max(365)),
})

type Params = { municipality: string; review?: string }
type PersonParams = Params & { actor: string }

/** Inviting candidates to their self-assessment and members to a review; the links are handed over by people. */
export async function invitationsRoom(app: FastifyInstance, context: AppContext): Promise<void> {
  const { db, config, now } = context
  const policy = { config: { policy: 'consultant' } } as const

  for (const base of ['/m/:municipality/self-assessments', '/m/:municipality/reviews/:review/invitations']) {
    app.get<{ Params: Params }>(base, policy, async (request, reply) => {
      const round = await enter(request)
      const { people, purpose } = round
      const trail = trailTo(round, request).slice(0, -1)
      const peopleHref = `/m/${round.municipality.id}/actors`
      return reply.page(invitationsPage({ purpose, trail, base: pathOf(round), peopleHref, people }, request.language))
    })

    app.get<{ Params: PersonParams }>(`${base}/:actor`, policy, async (request, reply) => {
      const { round, person } = await find(request)
      const language = person.standing.invitation?.language ?? request.language
      return showPerson(request, reply, round, person, { language, days: String(config.invitationDays) }, [])
    })

    app.post<{ Params: PersonParams }>(`${base}/:actor`, policy, async (request, reply) => {
      const { round, person } = await find(request)
      const { language, days, replaces } = tidyFields(request.body)
      const values = { language: text(language), days: text(days) }
      const { data, complaints } = readForm(schema, values)
      if (complaints) {
        const t = texts[request.language]
        return showPerson(request, reply, round, person, values, wordComplaints(complaints, t.invitations.fields, t))
      }
      if (round.isClosed || isSubmitted(person.standing)) throw problems.closed()
      const current = isOpen(person.standing) ? person.standing.invitation?.id : undefined
      if (text(replaces) !== (current ?? '')) throw problems.changedMeanwhile()

      const token = newToken()
      const hash = instrumentHash(round.instrument)
      await keepInstrument(db, hash, round.instrument)
      const invitation = await issueInvitation(db.at(round.municipality.id), {
        id: newId('v'),
        actor: person.id,
        purpose: round.purpose,
        instrument: hash,
        newResponse: newId('s'),
        ...(round.review !== undefined && { review: round.review }),
        tokenHash: hashToken(token),
        language: data.language,
        createdBy: request.session!.account.id,
        now: now(),
        expiresAt: endOfGermanDay(now(), data.days),
      })
      if (!invitation) throw problems.notFound()
      const page = {
        trail: trailTo(round, request),
        name: person.name,
        link: linkOf(token),
        token,
        until: invitation.expiresAt,
        letterAction: `${pathOf(round)}/${person.id}/letter`,
        backHref: pathOf(round),
      }
      return reply.page(invitationLinkPage(page, request.language))
    })

    app.post<{ Params: PersonParams }>(`${base}/:actor/letter`, policy, async (request, reply) => {
      const { round, person } = await find(request)
      const token = text(sentFields(request.body).token)
      const invitation = await findOpenInvitation(db, hashToken(token), now())
      const isTheirs = invitation?.municipality === round.municipality.id && invitation.actor === person.id
      if (!isTheirs || invitation.state !== 'open') throw problems.linkInvalid()
      const asked = await findKeptInstrument(db, invitation.to.instrument ?? '')
      const inviter = await findAccount(db, invitation.createdBy)
      const page = {
        trail: trailTo(round, request),
        name: person.name,
        link: linkOf(token),
        letterLanguage: invitation.language,
        minutes: (asked ?? round.instrument).minutes,
        writtenOn: now(),
        until: invitation.expiresAt,
        contact: inviter && { name: inviter.name, email: inviter.email },
        backHref: pathOf(round),
      }
      return reply.page(invitationLetterPage(page, request.language))
    })

    for (const deed of ['revoke', 'erase'] as const) {
      app.get<{ Params: PersonParams }>(`${base}/:actor/${deed}`, policy, async (request, reply) => {
        const { round, person } = await find(request)
        return askFirst(request, reply, deed, round, person, [])
      })

      app.post<{ Params: PersonParams }>(`${base}/:actor/${deed}`, policy, async (request, reply) => {
        const { round, person } = await find(request)
        const here = db.at(round.municipality.id)
        const { confirmed, target } = sentFields(request.body)
        if (confirmed !== 'yes') {
          const t = texts[request.language]
          const complaints = wordComplaints([{ field: 'confirmed', reason: 'required' }], t.invitations.fields, t)
          return askFirst(request, reply, deed, round, person, complaints)
        }
        if (text(target) !== targetOf(deed, person)) throw problems.changedMeanwhile()
        const isDone =
          deed === 'revoke'
            ? await revokeInvitation(here, text(target), now())
            : await withdrawResponse(here, text(target))
        if (!isDone) throw problems.changedMeanwhile()
        return reply.redirect(`${pathOf(round)}?done=${deed === 'revoke' ? 'revoked' : 'removed'}`, 303)
      })
    }
  }

  const linkOf = (token: string) => `${config.publicUrl}/e/${token}`

  const enter = ({ params }: FastifyRequest<{ Params: Params }>): Promise<Round> =>
    loadRound(context, params.municipality, params.review)

  async function find(
    request: FastifyRequest<{ Params: PersonParams }>,
  ): Promise<{ round: Round; person: InvitedPerson }> {
    const round = await enter(request)
    const person = round.people.find(({ id }) => id === request.params.actor)
    if (!person) throw problems.notFound()
    return { round, person }
  }

  function showPerson(
    request: FastifyRequest,
    reply: FastifyReply,
    round: Round,
    { id, name, standing }: InvitedPerson,
    values: { language: string; days: string },
    complaints: ShownComplaint[],
  ) {
    const { purpose } = round
    const page = {
      purpose,
      trail: trailTo(round, request),
      path: `${pathOf(round)}/${id}`,
      name,
      standing,
      values,
      complaints,
    }
    return reply.page(invitationPage(page, request.language), complaints.length > 0 ? 422 : 200)
  }

  function askFirst(
    request: FastifyRequest,
    reply: FastifyReply,
    deed: 'revoke' | 'erase',
    round: Round,
    person: InvitedPerson,
    complaints: ShownComplaint[],
  ) {
    const target = targetOf(deed, person)
    if (!target) throw problems.notFound()
    const path = `${pathOf(round)}/${person.id}`
    const page = {
      deed,
      trail: trailTo(round, request),
      name: person.name,
      action: `${path}/${deed}`,
      backHref: path,
      target,
      complaints,
    }
    return reply.page(invitationConfirmPage(page, request.language), complaints.length > 0 ? 422 : 200)
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const pathOf = ({ municipality, review }: Round): string =>
  review === undefined
    ? `/m/${municipality.id}/self-assessments`
    : `/m/${municipality.id}/reviews/${review}/invitations`

const trailTo = (round: Round, { language }: FastifyRequest): Crumb[] => [
  { label: round.municipality.name, href: `/m/${round.municipality.id}` },
  ...(round.review === undefined
    ? []
    : [{ label: texts[language].terms.purpose.review, href: `/m/${round.municipality.id}/reviews/${round.review}` }]),
  { label: texts[language].invitations.rounds[round.purpose].title, href: pathOf(round) },
]

/** Revoking is about the open invitation, erasing about the response. */
const targetOf = (deed: 'revoke' | 'erase', { standing }: InvitedPerson): string | undefined =>
  deed === 'revoke' ? (isOpen(standing) ? standing.invitation?.id : undefined) : standing.response?.id
