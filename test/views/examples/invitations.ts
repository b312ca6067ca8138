import type { Invitation } from '../../../db/surveys/invitations.ts'
import type { ResponseRow } from '../../../db/surveys/responses.ts'
import { invitationConfirmPage } from '../../../server/invitations/invitation-confirm-page.ts'
import { invitationLetterPage } from '../../../server/invitations/invitation-letter-page.ts'
import { invitationLinkPage } from '../../../server/invitations/invitation-link-page.ts'
import { invitationPage } from '../../../server/invitations/invitation-page.ts'
import type { Standing } from '../../../server/invitations/invitation-standing.ts'
import { invitationsPage } from '../../../server/invitations/invitations-page.ts'
import { languages } from '../../../surveys/vocabulary.ts'

const at = (day: string) => new Date(`${day}T10:00:00Z`)
const trail = [
  { label: 'Musterfurt (fiktiv)', href: '/m/m1' },
  { label: 'Selbsteinschätzungen', href: '/m/m1/self-assessments' },
]

const response = (change: Partial<ResponseRow> = {}): ResponseRow => ({
  municipality: 'm1',
  id: 's1',
  actor: 'a01',
  instrument: 'hash',
  instrumentLabel: null,
  purpose: 'self_assessment',
  status: 'planned',
  plannedFor: null,
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
  ...change,
})

const invitation = (change: Partial<Invitation> = {}, to = response()): Invitation => ({
  municipality: 'm1',
  id: 'v1',
  actor: 'a01',
  purpose: 'self_assessment',
  response: to.id,
  tokenHash: 'hash',
  language: 'de',
  createdAt: at('2026-03-02'),
  createdBy: 'c1',
  expiresAt: at('2026-04-01'),
  revokedAt: null,
  openedAt: null,
  state: 'open',
  to,
  ...change,
})

const standing = (given: Invitation | undefined, answered = 0): Standing => ({
  invitation: given,
  response: given?.to,
  answered,
  items: 36,
})

const consented = response({ status: 'running', consentAt: at('2026-03-03') })
const submitted = response({ status: 'completed', consentAt: at('2026-03-03'), submittedAt: '2026-03-09T10:00:00Z' })
const standings: Record<string, Standing> = {
  'Alex Muster': standing(undefined),
  'Birgit Probe': standing(invitation()),
  'Cem Vorlage': standing(invitation({ openedAt: at('2026-03-03') })),
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
  standing: state,
}))
const list = { purpose: 'self_assessment', trail, base: '/m/m1/self-assessments', peopleHref: '/m/m1/actors' } as const

export default languages.flatMap((language) => [
  invitationsPage({ ...list, people }, language),
  invitationsPage({ ...list, people: [] }, language),
  invitationsPage({ ...list, purpose: 'review', people: [] }, language),
  ...people.map(({ name, standing: state }) =>
    invitationPage(
      {
        purpose: 'self_assessment',
        trail,
        path: '/m/m1/self-assessments/a01',
        name,
        standing: state,
        values: { language: 'de', days: '30' },
        complaints: [],
      },
      language,
    ),
  ),
  invitationPage(
    {
      purpose: 'review',
      trail,
      path: '/m/m1/reviews/r1/invitations/a01',
      name: 'Alex Muster',
      standing: standing(undefined),
      values: { language: '', days: 'lange' },
      complaints: [
        { field: 'language', label: 'Sprache', message: 'Bitte wählen Sie.' },
        { field: 'days', label: 'Gültigkeit', message: 'Bitte geben Sie eine Zahl ein.' },
      ],
    },
    language,
  ),
  invitationLinkPage(
    {
      trail,
      name: 'Alex Muster',
      link: 'https://tragwerk.example/e/Zk3vQ1yT0bXw5cRmJpL8aUeHs2g',
      token: 'Zk3vQ1yT0bXw5cRmJpL8aUeHs2g',
      until: at('2026-04-01'),
      letterAction: '/m/m1/self-assessments/a01/letter',
      backHref: '/m/m1/self-assessments',
    },
    language,
  ),
  ...[{ name: 'Kim Beispiel', email: 'kim@example.org' }, undefined].map((contact) =>
    invitationLetterPage(
      {
        trail,
        name: 'Alex Muster',
        link: 'https://tragwerk.example/e/Zk3vQ1yT0bXw5cRmJpL8aUeHs2g',
        letterLanguage: language,
        minutes: { min: 10, max: 15 },
        writtenOn: at('2026-03-02'),
        until: at('2026-04-01'),
        contact,
        backHref: '/m/m1/self-assessments',
      },
      language,
    ),
  ),
  ...(['revoke', 'erase'] as const).map((deed) =>
    invitationConfirmPage(
      {
        deed,
        trail,
        name: 'Alex Muster',
        action: `/m/m1/self-assessments/a01/${deed}`,
        backHref: '/m/m1/self-assessments/a01',
        target: 'v1',
        complaints: [{ field: 'confirmed', label: 'Bestätigung', message: 'Bitte füllen Sie dieses Feld aus.' }],
      },
      language,
    ),
  ),
])
