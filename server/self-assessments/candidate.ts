import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { findAccount } from '../../db/accounts/accounts.ts'
import { submitReview } from '../../db/groups/reviews.ts'
import { hashToken } from '../../db/ids.ts'
import { answersOf, saveAnswers } from '../../db/surveys/answers.ts'
import { findKeptInstrument } from '../../db/surveys/instruments.ts'
import { findOpenInvitation, type Invitation, markOpened } from '../../db/surveys/invitations.ts'
import { recordConsent, submitSelfAssessment } from '../../db/surveys/responses.ts'
import type { Answers } from '../../surveys/answer.ts'
import { readAnswers } from '../../surveys/answers.ts'
import { type Instrument, itemsOf, type Section } from '../../surveys/instrument.ts'
import { mergeAnswers } from '../../surveys/merge.ts'
import { stopAfter } from '../../surveys/progress/path.ts'
import { completionComplaints, progressOf } from '../../surveys/progress/progress.ts'
import { memberValues, scoresOf } from '../../surveys/scoring.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import type { AppContext } from '../frame/context.ts'
import { sentFields } from '../frame/form.ts'
import { isLanguage, keepLanguage } from '../frame/language.ts'
import { Problem, problems } from '../frame/problems.ts'
import { itemMessages } from '../questionnaires/item-complaint.ts'
import { readSentPage } from '../questionnaires/questionnaire.ts'
import { candidateInformationPage } from './candidate-information-page.ts'
import { candidateLaterPage, candidateSentPage, candidateSubmittedPage } from './candidate-message-page.ts'
import type { Visit } from './candidate-page.ts'
import { pathToGoOn, stopPath } from './candidate-path.ts'
import { candidateReviewPage } from './candidate-review-page.ts'
import { candidateSectionPage } from './candidate-section-page.ts'

interface Entered {
  visit: Visit
  invitation: Invitation
  instrument: Instrument
}

type Token = { Params: { token: string } }
type TokenAndSection = { Params: { token: string; section: string } }

/**
 * What somebody sees who holds an invitation link: information, consent, sections, review, sent. The link alone
 * decides whose questionnaire it is; nothing else in a request can. GET changes nothing, so programs that open
 * links in mails do no harm.
 */
export async function candidateRoom(app: FastifyInstance, { db, config, now }: AppContext): Promise<void> {
  const open = { config: { policy: 'candidate' } } as const
  const perAddress = app.createRateLimit({ max: 120, timeWindow: 60_000 })
  const wrongLinks = app.createRateLimit({ max: 20, timeWindow: 10 * 60_000 })

  app.addHook('onRequest', async (request) => {
    const limit = await perAddress(request)
    if (!limit.isAllowed && limit.isExceeded) throw new Problem('tooMany', 429)
  })

  app.get<Token>('/e/:token', open, async (request, reply) => {
    const entered = await enter(request)
    const { visit, invitation } = entered
    if (invitation.state === 'submitted')
      return reply.page(candidateSubmittedPage(visit, invitation.to.completedAt ?? now()))
    return showInformation(entered, reply, [])
  })

  app.get<Token>('/e/:token/consent', open, async (request, reply) => {
    const { visit } = await enter(request)
    return reply.redirect(visit.path, 303)
  })

  app.post<Token>('/e/:token/consent', open, async (request, reply) => {
    const entered = await enter(request)
    const { visit, invitation, instrument } = entered
    const here = db.at(invitation.municipality)
    if (invitation.state === 'submitted') return reply.redirect(visit.path, 303)
    await markOpened(here, invitation.id, now())
    if (sentFields(request.body).consent !== 'yes' && !invitation.to.consentAt) {
      const { information } = texts[visit.language].candidate
      return showInformation(entered, reply, [
        { field: 'consent', label: information.agreeLabel, message: information.agreeNeeded },
      ])
    }
    await recordConsent(here, invitation.to.id, now())
    return reply.redirect(pathToGoOn(visit.path, instrument, await storedAnswers(entered)), 303)
  })

  app.get<Token>('/e/:token/review', open, async (request, reply) => {
    const entered = await enter(request)
    const { visit, instrument } = entered
    if (!mayAnswer(entered)) return reply.redirect(visit.path, 303)
    return reply.page(candidateReviewPage(visit, instrument, await storedAnswers(entered)))
  })

  app.get<Token>('/e/:token/later', open, async (request, reply) => {
    const entered = await enter(request)
    const { visit, instrument } = entered
    if (!mayAnswer(entered)) return reply.redirect(visit.path, 303)
    return reply.page(candidateLaterPage(visit, pathToGoOn(visit.path, instrument, await storedAnswers(entered))))
  })

  app.get<Token>('/e/:token/submit', open, async (request, reply) => {
    const { visit } = await enter(request)
    return reply.redirect(`${visit.path}/review`, 303)
  })

  app.post<Token>('/e/:token/submit', open, async (request, reply) => {
    const entered = await enter(request)
    const { visit, invitation, instrument } = entered
    if (invitation.state === 'submitted') return reply.redirect(`${visit.path}/sent`, 303)
    if (!mayAnswer(entered)) return reply.redirect(visit.path, 303)
    const answers = await storedAnswers(entered)
    const complaints = requiredComplaints(instrument, answers, visit.language)
    if (complaints.length > 0) return reply.page(candidateReviewPage(visit, instrument, answers, { complaints }), 422)
    const { municipality, to } = invitation
    const here = db.at(municipality)
    const submitted =
      invitation.purpose === 'review'
        ? await submitReview(here, to.id, { values: memberValues(answers), now: now() })
        : await submitSelfAssessment(here, to.id, { scores: scoresOf(instrument, answers), now: now() })
    if (submitted.state === 'closed') throw problems.closed()
    return reply.redirect(`${visit.path}/sent`, 303)
  })

  app.get<Token>('/e/:token/sent', open, async (request, reply) => {
    const { visit, invitation } = await enter(request)
    if (invitation.state !== 'submitted') return reply.redirect(visit.path, 303)
    return reply.page(candidateSentPage(visit))
  })

  app.get<TokenAndSection & { Querystring: { from?: string } }>('/e/:token/:section', open, async (request, reply) => {
    const entered = await enter(request)
    const { visit, instrument } = entered
    if (!mayAnswer(entered)) return reply.redirect(visit.path, 303)
    const section = sectionOf(instrument, request.params.section)
    const fromReview = request.query.from === 'review'
    return reply.page(candidateSectionPage(visit, instrument, section, await storedAnswers(entered), { fromReview }))
  })

  app.post<TokenAndSection>('/e/:token/:section', open, async (request, reply) => {
    const fields = sentFields(request.body)
    const chosenLanguage = isLanguage(fields._language) ? fields._language : undefined
    const entered = await enter(request, chosenLanguage)
    const { visit, invitation, instrument } = entered
    const here = db.at(invitation.municipality)
    if (invitation.state === 'submitted') throw problems.closed()
    if (!mayAnswer(entered)) return reply.redirect(visit.path, 303)
    const section = sectionOf(instrument, request.params.section)
    if (chosenLanguage) keepLanguage(reply, chosenLanguage, config.publicUrl)

    const reading = readAnswers(section.items, fields, { actors: [], mode: 'self_administered', complete: true })
    const sent = { answers: reading.answers, ...readSentPage(section.items, fields) }
    const before = await answersOf(here, invitation.to.id)
    const { changes, conflicts } = mergeAnswers(sent, before.answers)
    const saved = await saveAnswers(here, {
      response: invitation.to.id,
      answers: changes,
      savedBy: null,
      now: now(),
      expectedRevisions: Object.fromEntries(Object.keys(changes).map((item) => [item, before.revisions[item] ?? 0])),
    })
    if (saved.state === 'closed') throw problems.closed()
    if (saved.state === 'unknown') throw problems.linkInvalid()

    const doubled = [...conflicts, ...Object.keys(saved.conflicts)]
    const t = texts[visit.language]
    const messages = {
      ...itemMessages(reading.complaints, t),
      ...Object.fromEntries(doubled.map((item) => [item, t.candidate.conflict.complaint])),
    }
    const fromReview = fields._from === 'review'
    if (Object.keys(messages).length > 0) {
      const unsaved = {
        typed: reading.typed,
        drawn: sent.drawn,
        messages,
        conflicts: Object.fromEntries(doubled.map((item) => [item, reading.answers[item] ?? null])),
      }
      const stored = await storedAnswers(entered)
      return reply.page(candidateSectionPage(visit, instrument, section, stored, { fromReview, unsaved }), 422)
    }
    const going = chosenLanguage ? 'stay' : fields._go
    const next = stopPath(visit.path, stopAfter(instrument.sections, section.id, going, fromReview))
    return reply.redirect(going === 'stay' && fromReview ? `${next}?from=review` : next, 303)
  })

  /** @throws linkInvalid alike for an unknown, an expired and a revoked link, in a language that tells nothing. */
  async function enter(request: FastifyRequest<Token>, language?: Language): Promise<Entered> {
    const { token } = request.params
    const invitation = await findOpenInvitation(db, hashToken(token), now())
    const instrument =
      invitation && !invitation.revokedAt && invitation.expiresAt > now() && invitation.to.instrument
        ? await findKeptInstrument(db, invitation.to.instrument)
        : undefined
    if (!invitation || !instrument) {
      const limit = await wrongLinks(request)
      throw !limit.isAllowed && limit.isExceeded ? new Problem('tooMany', 429) : problems.linkInvalid()
    }
    const hasChosen = isLanguage(request.cookies.language)
    request.language = language ?? (hasChosen ? request.language : invitation.language)
    const inviter = await findAccount(db, invitation.createdBy)
    return {
      invitation,
      instrument,
      visit: {
        path: `/e/${token}`,
        language: request.language,
        purpose: invitation.purpose,
        until: invitation.expiresAt,
        contact: inviter && !inviter.disabledAt ? { name: inviter.name, email: inviter.email } : undefined,
      },
    }
  }

  const storedAnswers = async ({ invitation }: Entered): Promise<Answers> =>
    (await answersOf(db.at(invitation.municipality), invitation.to.id)).answers

  async function showInformation(entered: Entered, reply: FastifyReply, complaints: ShownComplaint[]) {
    const { visit, invitation, instrument } = entered
    const { consentAt } = invitation.to
    const answers = await storedAnswers(entered)
    const { total } = progressOf(instrument, answers)
    const begun = consentAt
      ? {
          consentAt,
          answered: total.items - total.open,
          items: total.items,
          continueHref: pathToGoOn(visit.path, instrument, answers),
        }
      : undefined
    const page = candidateInformationPage(visit, {
      intro: instrument.intro[visit.language],
      minutes: instrument.minutes,
      begun,
      complaints,
    })
    return reply.page(page, complaints.length > 0 ? 422 : 200)
  }
}

/** Consent comes before the first question, and nothing after handing in. */
const mayAnswer = ({ invitation }: Entered): boolean => invitation.state === 'open' && invitation.to.consentAt !== null

function sectionOf(instrument: Instrument, id: string): Section {
  const section = instrument.sections.find((each) => each.id === id)
  if (!section) throw problems.notFound()
  return section
}

function requiredComplaints(instrument: Instrument, answers: Answers, language: Language): ShownComplaint[] {
  const items = itemsOf(instrument)
  return completionComplaints(instrument, answers).map(({ item }) => ({
    field: item,
    label: items.find(({ id }) => id === item)?.label[language] ?? '',
    message: texts[language].candidate.review.required,
  }))
}
