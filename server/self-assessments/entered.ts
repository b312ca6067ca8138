import type { FastifyRequest } from 'fastify'
import { findAccount } from '../../db/accounts/accounts.ts'
import type { Database, Here } from '../../db/database.ts'
import { reviewStatus } from '../../db/groups/reviews.ts'
import { hashToken } from '../../db/ids.ts'
import { isOpenHere } from '../../db/places/archive.ts'
import { answersOf } from '../../db/surveys/answers.ts'
import { findKeptInstrument } from '../../db/surveys/instruments.ts'
import { findOpenInvitation, type Invitation } from '../../db/surveys/invitations.ts'
import type { Answers } from '../../surveys/answer.ts'
import type { Instrument } from '../../surveys/instrument.ts'
import { endOfLink } from '../../surveys/progress/standing.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { isLanguage } from '../frame/language.ts'
import { problems } from '../frame/problems.ts'
import { parameters } from '../frame/sent.ts'
import { limitTo } from '../security/limit.ts'
import type { Visit } from './visit.ts'

/** The parameters of a page behind a link. */
export const ofLink = parameters('token')

/** What an invitation link opens. */
export interface Entered {
  visit: Visit
  invitation: Invitation
  instrument: Instrument
  /** The municipality that the invitation belongs to. */
  here: Here
}

/**
 * Finds what the link of a request opens, in the language the person has chosen (`language`: just now), else in that
 * of the invitation.
 * @throws Problem linkInvalid alike for an unknown, an expired and a revoked link, in a language that tells nothing;
 * tooMany for whoever tries many of them; takesNoAnswers once the review it belongs to is closed, or anything archived
 */
export type Enter = (request: FastifyRequest & { params: { token: string } }, language?: Language) => Promise<Entered>

export function openLinks(app: App, { db, now }: AppContext): Enter {
  const allowWrongLink = limitTo(app, { max: 20, timeWindow: 10 * 60_000 })

  return async (request, language) => {
    const { token } = request.params
    const invitation = await findOpenInvitation(db, hashToken(token), now())
    const instrument = invitation && (await instrumentBehind(db, invitation, now()))
    if (!invitation || !instrument) {
      await allowWrongLink(request)
      throw problems.linkInvalid()
    }
    const hasChosen = isLanguage(request.cookies.language)
    request.language = language ?? (hasChosen ? request.language : invitation.language)
    if (invitation.state === 'open' && (await isClosed(db, invitation))) throw problems.takesNoAnswers()
    const visit = {
      path: `/e/${token}`,
      language: request.language,
      purpose: invitation.purpose,
      dueOn: invitation.dueOn,
      until: invitation.expiresAt,
      contact: await contactFor(db, invitation),
    }
    return { visit, invitation, instrument, here: db.at(invitation.municipality) }
  }
}

/** Nobody is asked to write what nobody will read: a closed review takes no answers, nor does what is archived. */
async function isClosed(db: Database, { municipality, id, to }: Invitation): Promise<boolean> {
  const here = db.at(municipality)
  return !(await isOpenHere(here, id)) || (to.review !== null && (await reviewStatus(here, to.review)) === 'closed')
}

/** The questionnaire of a link that works; also of one that was handed in, until its last day. */
const instrumentBehind = async (db: Database, { revokedAt, expiresAt, to }: Invitation, now: Date) =>
  revokedAt || endOfLink(expiresAt, to.consentAt) <= now || !to.instrument
    ? undefined
    : findKeptInstrument(db, to.instrument)

async function contactFor(db: Database, { createdBy }: Invitation): Promise<Visit['contact']> {
  const inviter = await findAccount(db, createdBy)
  return inviter && !inviter.disabledAt ? { name: inviter.name, email: inviter.email } : undefined
}

/** Consent comes before the first question, and nothing after handing in. */
export const mayAnswer = ({ invitation }: Entered): boolean =>
  invitation.state === 'open' && invitation.to.consentAt !== null

export const storedAnswers = async ({ here, invitation }: Entered): Promise<Answers> =>
  (await answersOf(here, invitation.to.id)).answers
