import type { Invitation } from '../../../db/surveys/invitations.ts'
import type { ResponseRow } from '../../../db/surveys/responses.ts'
import { spoken } from '../../../server/frame/language.ts'
import { invitationAnswersPage } from '../../../server/invitations/answers-page.ts'
import { invitationConfirmPage } from '../../../server/invitations/confirm-page.ts'
import { invitationLettersPage } from '../../../server/invitations/links/letter-page.ts'
import { type HandedOut, invitationLinksPage } from '../../../server/invitations/links/links-page.ts'
import { inviteSeveralPage } from '../../../server/invitations/links/several-page.ts'
import { invitationsPage, type RoundPlace } from '../../../server/invitations/list-page.ts'
import { invitationPage } from '../../../server/invitations/page.ts'
import type { Told } from '../../../server/mandate/told.ts'
import { itemsOf } from '../../../surveys/instrument.ts'
import { memberReview } from '../../../surveys/instruments/member-review.ts'
import { selfAssessment2 } from '../../../surveys/instruments/self-assessment-2.ts'
import { teamTold } from '../../../surveys/mandate.ts'
import type { Standing } from '../../../surveys/progress/standing.ts'
import { languages, sectors } from '../../../surveys/vocabulary.ts'

const at = (day: string) => new Date(`${day}T10:00:00Z`)
const municipality = { id: 'm1', name: 'Musterfurt (fiktiv)' }
const place: RoundPlace = { municipality, purpose: 'self_assessment', review: undefined }
const atReview: RoundPlace = { municipality, purpose: 'review', review: 'r1' }

const response = (change: Partial<ResponseRow> = {}): ResponseRow => ({
  municipality: 'm1',
  id: 's1',
  actor: 'a01',
  instrument: 'hash',
  instrumentLabel: null,
  purpose: 'self_assessment',
  status: 'planned',
  plannedFor: null,
  plannedAt: null,
  heldOn: null,
  place: null,
  remark: null,
  consentAt: null,
  startedAt: null,
  completedAt: null,
  submittedAt: null,
  review: null,
  scores: null,
  revision: 1,
  createdAt: at('2026-03-02'),
  archivedAt: null,
  archivedBy: null,
  ...change,
})

const invitation = (change: Partial<Invitation> = {}, to = response()): Invitation => ({
  municipality: 'm1',
  id: 'v1',
  actor: 'a01',
  purpose: 'self_assessment',
  response: to.id,
  tokenHash: 'hash',
  codeHash: null,
  codeEnvelope: null,
  dueOn: null,
  language: 'de',
  createdAt: at('2026-03-02'),
  createdBy: 'c1',
  expiresAt: at('2026-04-01'),
  revokedAt: null,
  openedAt: null,
  archivedAt: null,
  archivedBy: null,
  state: 'open',
  to,
  ...change,
})

const standing = (given: Invitation | undefined, answered = 0): Standing<Invitation> => ({
  invitation: given,
  response: given?.to,
  answered,
  items: 36,
})

const consented = response({ status: 'running', consentAt: at('2026-03-03') })
const submitted = response({ status: 'completed', consentAt: at('2026-03-03'), submittedAt: '2026-03-09T10:00:00Z' })
const standings: Record<string, Standing<Invitation>> = {
  'Alex Muster': standing(undefined),
  'Birgit Probe': standing(invitation({ dueOn: '2026-03-01' })),
  'Cem Vorlage': standing(invitation({ openedAt: at('2026-03-03'), dueOn: '2026-03-16' })),
  'Dana Entwurf': standing(invitation({ openedAt: at('2026-03-03') }, consented)),
  'Emil Skizze': standing(invitation({}, consented), 12),
  'Fatma Modell': standing(invitation({ state: 'submitted' }, submitted), 34),
  'Gerd Beispielhaft von und zu Langennamen': standing(
    invitation({ state: 'revoked', revokedAt: at('2026-03-04') }, consented),
    7,
  ),
  'Hanna Test': standing(invitation({ state: 'expired' })),
}
const people = Object.entries(standings).map(([name, state], n) => ({
  id: `a0${n}`,
  name,
  organisation: n % 2 ? null : 'Stadtverwaltung Musterfurt',
  sector: sectors[n % 4]!,
  standing: state,
}))
const alex = { id: 'a01', name: 'Alex Muster' }
const token = 'Zk3vQ1yT0bXw5cRmJpL8aUeHs2g'
const link = `https://tragwerk.example/e/${token}`

const today = '2026-03-02'
const sender = 'Nora <Lindqvist>'
const codeAddress = 'tragwerk.example/e'
const values = { language: 'de', dueOn: '2026-03-16', days: '30', form: token, answerBy: '2026-03-16' }
const handed: HandedOut[] = [
  { ...alex, organisation: null, link, code: 'ABCD-EFGH-JKMN', invitation: invitation({ dueOn: '2026-03-16' }) },
  { ...alex, id: 'a02', organisation: 'Amt <3>', link, code: 'ABCD-EFGH-JKMP', invitation: invitation() },
]
const kraus = { name: 'Dr. Hanna Kraus', function: 'Bürgermeisterin', organisation: 'Stadt <Musterfurt>' }
const told: Told = {
  client: kraus,
  team: teamTold([{ ...kraus, isLocal: true }], []),
  endsOn: '2026-12-31',
  legalBasis: 'consent',
  legalWords: null,
}

export default languages.flatMap((language) => {
  const words = spoken(language)
  const { t } = words
  return [
    ...(['all', 'unanswered', 'uninvited'] as const).map((show) =>
      invitationsPage({ ...words, place, isClosed: false, people, today, show }),
    ),
    invitationsPage({ ...words, place, isClosed: false, people: [], today, show: 'all' }),
    invitationsPage({
      ...words,
      place: atReview,
      isClosed: true,
      people: people.slice(0, 1),
      today,
      show: 'unanswered',
    }),
    ...people.map((person) => invitationPage({ ...words, place, person, today, sender, values, complaints: [] })),
    inviteSeveralPage({ ...words, place, people, values: { ...values, people: ['a00'] }, complaints: [] }),
    inviteSeveralPage({
      ...words,
      place: atReview,
      people: [...people, ...people].map((person, n) => ({ ...person, id: `a${n}` })),
      values: { ...values, dueOn: 'bald', people: [] },
      complaints: [
        { field: 'people', label: 'Wen', message: 'Bitte wählen Sie.' },
        { field: 'dueOn', label: 'Antwort bis', message: 'Bitte geben Sie ein Datum ein.' },
      ],
    }),
    inviteSeveralPage({ ...words, place, people: [], values: { ...values, people: [] }, complaints: [] }),
    invitationPage({
      ...words,
      place: atReview,
      person: { ...alex, standing: standing(undefined) },
      today,
      sender,
      values: { ...values, language: '', days: 'lange' },
      complaints: [
        { field: 'language', label: 'Sprache', message: 'Bitte wählen Sie.' },
        { field: 'days', label: 'Gültigkeit', message: 'Bitte geben Sie eine Zahl ein.' },
      ],
    }),
    ...(['underWay', 'afterOwnRating', 'unreadable'] as const).map((state) =>
      invitationAnswersPage({ ...words, language, place, person: alex, answered: { state } }),
    ),
    invitationAnswersPage({
      ...words,
      language,
      place: atReview,
      person: alex,
      answered: {
        state: 'readable',
        instrument: memberReview,
        answers: {
          K1: 'partly',
          K1_reason: 'Wegen „der“ & <Wege>',
          K4: { missing: 'unknown' },
          functions_fulfilled: ['f1'],
        },
      },
    }),
    invitationAnswersPage({
      ...words,
      language,
      place,
      person: alex,
      answered: {
        state: 'readable',
        instrument: selfAssessment2,
        answers: Object.fromEntries(itemsOf(selfAssessment2).map(({ id, kind }) => [id, kind === 'rating' ? 4 : 'x'])),
      },
    }),
    ...[[], handed.slice(0, 1), handed].map((some) =>
      invitationLinksPage({
        ...words,
        place,
        handed: some,
        taken: some.length === 1 ? [] : ['Birgit <Probe>'],
        form: token,
        sender,
        codeAddress,
      }),
    ),
    ...[{ name: 'Kim Beispiel', email: 'kim@example.org' }, undefined].map((contact) =>
      invitationLettersPage({
        t,
        place,
        letters: handed.map(({ invitation: { dueOn, expiresAt }, ...person }) => {
          const minutes = { min: 10, max: 15 }
          return { ...person, language, minutes, writtenOn: at('2026-03-02'), dueOn, until: expiresAt, contact }
        }),
        told: contact ? told : { ...told, client: null, team: teamTold([], []) },
        codeAddress,
      }),
    ),
    ...(['revoke', 'erase'] as const).map((deed) =>
      invitationConfirmPage({
        t,
        deed,
        place,
        person: alex,
        target: 'v1',
        complaints: [{ field: 'confirmed', label: 'Bestätigung', message: 'Bitte füllen Sie dieses Feld aus.' }],
      }),
    ),
  ]
})
