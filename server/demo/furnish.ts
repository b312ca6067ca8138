import { askForAccess } from '../../db/accounts/access-requests.ts'
import { createAccount, grantAccess } from '../../db/accounts/accounts.ts'
import type { Database } from '../../db/database.ts'
import { listReviews, submitReview } from '../../db/groups/reviews.ts'
import { hashToken, newId, newToken } from '../../db/ids.ts'
import { saveAnswers } from '../../db/surveys/answers.ts'
import { keepInstrument } from '../../db/surveys/instruments.ts'
import { issueInvitation } from '../../db/surveys/invitations.ts'
import { sealInCode, secretsFrom } from '../../db/surveys/link-secrets.ts'
import { recordConsent } from '../../db/surveys/responses.ts'
import { dayOf, daysAfter, endOfGermanDay } from '../../surveys/day.ts'
import type { Instrument } from '../../surveys/instrument.ts'
import { instrumentHash } from '../../surveys/instruments/hash.ts'
import { instrumentFor } from '../../surveys/instruments/index.ts'
import { memberValues } from '../../surveys/scoring.ts'
import type { AccountRole, InvitationPurpose } from '../../surveys/vocabulary.ts'
import { storeCase } from '../case/case-storage.ts'
import { hashPassword } from '../security/passwords.ts'
import { auenfurt } from './auenfurt.ts'
import { reportOnAuenfurt } from './auenfurt-report.ts'
import { decideStatements, restOnStatements } from './auenfurt-statements.ts'
import { lindental, memberAnswers } from './lindental.ts'
import { mandateFor } from './mandate.ts'
import { decideInLindental, judgedAuenfurt, judgedLindental, judgePlace } from './place.ts'

export interface SignIn {
  id: string
  name: string
  email: string
  role: AccountRole
  password: string
}

export interface Furnished {
  signIns: SignIn[]
  /** Tokens of links that nobody has opened yet. */
  candidateToken: string
  memberToken: string
}

/** Raters in the demo's cases are these accounts, hence the fixed ids. */
const people: Omit<SignIn, 'password'>[] = [
  { id: 'admin', name: 'Ute Berger (Demo)', email: 'admin@example.org', role: 'administrator' },
  { id: 'c1', name: 'Nora Lindqvist (Demo)', email: 'beratung1@example.org', role: 'consultant' },
  { id: 'c2', name: 'Tarek Haddad (Demo)', email: 'beratung2@example.org', role: 'consultant' },
  { id: 'p1', name: 'Petra Sommer (Demo)', email: 'projekt@example.org', role: 'project_team' },
]

/** Letters and digits in three groups, easy to type. */
const newPassword = (): string => [newId(''), newId('').slice(0, 5)].join('').replace(/(.{5})(.{5})/, '$1-$2-')

/** Fills an empty database with two fictional municipalities and an account for every role. */
export async function furnishDemo(db: Database, now: Date): Promise<Furnished> {
  const signIns = people.map((each) => ({ ...each, password: newPassword() }))
  const cases = [auenfurt(now), lindental(now)]
  for (const each of cases) await storeCase(db, each, { now })
  await decideStatements(db, now)
  await restOnStatements(db, now)
  await judgePlace(db.at('auenfurt'), judgedAuenfurt, now)
  await judgePlace(db.at('lindental'), judgedLindental, now)
  await reportOnAuenfurt(db.at('auenfurt'), now)
  await decideInLindental(db.at('lindental'), cases[1]!, now)
  for (const { password, ...account } of signIns) {
    const passwordHash = await hashPassword(password)
    await createAccount(db, { ...account, language: 'de', createdAt: now, passwordHash })
    const isAdministrator = account.role === 'administrator'
    await grantAccess(db, account.id, isAdministrator ? [] : cases.map((each) => each.municipality.id))
  }

  for (const each of cases) await mandateFor(db.at(each.municipality.id), now)
  await askForAccess(db.at('lindental'), {
    id: 'q1',
    name: 'Samira Hoffmann (Demo)',
    email: 'beratung3@example.org',
    role: 'consultant',
    reason: 'Übernimmt ab nächster Woche die Gespräche mit den Vereinen.',
    askedBy: 'c1',
    now,
  })

  const { token: candidateToken } = await invite(db, now, {
    municipality: 'auenfurt',
    actor: 'a13',
    purpose: 'self_assessment',
    instrument: instrumentFor('self_assessment'),
  })
  return { signIns, candidateToken, memberToken: await askMembers(db, now) }
}

/** Invites the group's members to the review; most have answered. Returns an open link's token. */
async function askMembers(db: Database, now: Date): Promise<string> {
  const here = db.at('lindental')
  const [review] = await listReviews(here)
  const place = { municipality: 'lindental', purpose: 'review', review: review!.id } as const
  const instrument = instrumentFor('review')
  const asked = { ...place, instrument }
  for (const { actor, answers } of memberAnswers) {
    const { response } = await invite(db, now, { ...asked, actor })
    await recordConsent(here, response, now)
    await saveAnswers(here, { response, answers, savedBy: null, now })
    await submitReview(here, response, { values: memberValues(instrument, answers), now })
  }
  await invite(db, now, { ...asked, actor: 'b03' })
  return (await invite(db, now, { ...asked, actor: 'b06' })).token
}

interface Invited {
  municipality: string
  actor: string
  purpose: InvitationPurpose
  review?: string
  instrument: Instrument
}

async function invite(db: Database, now: Date, { municipality, instrument, ...to }: Invited) {
  const secrets = secretsFrom(newToken(), to.actor)
  const { token } = secrets
  const hash = instrumentHash(instrument)
  await keepInstrument(db, hash, instrument)
  const made = await issueInvitation(db.at(municipality), {
    ...to,
    id: newId('e'),
    newResponse: newId('r'),
    instrument: hash,
    tokenHash: hashToken(token),
    code: await sealInCode(secrets),
    dueOn: daysAfter(dayOf(now), 14),
    language: 'de',
    createdBy: 'c1',
    now,
    expiresAt: endOfGermanDay(now, 30),
  })
  if (!made) throw new Error(`${to.actor} cannot be invited`)
  return { token, response: made.to.id }
}
