import type { WaitingRequest } from '../../../db/accounts/access-requests.ts'
import type { Account } from '../../../db/accounts/accounts.ts'
import { accountFormPage, accountLinkPage, accountsPage } from '../../../server/accounts/pages.ts'
import { declinePage } from '../../../server/accounts/requests-page.ts'
import { formatsFor } from '../../../views/text/formats.ts'
import { texts } from '../../../views/text/index.ts'

const t = texts.de
const f = formatsFor('de')
const values = { name: 'Kim', email: 'kim@example.org', role: 'consultant', language: 'de', municipalities: ['m1'] }

const existing: Account = {
  id: 'c9',
  name: 'Kim <Ahrens>',
  email: 'kim@example.org',
  role: 'consultant',
  language: 'de',
  disabledAt: null,
  createdAt: new Date(0),
  lastSignInAt: null,
}
const request: WaitingRequest = {
  municipality: 'm1',
  id: 'q1',
  name: 'Kim <Ahrens>',
  email: 'kim@example.org',
  role: 'consultant',
  reason: null,
  askedBy: 'c1',
  askedAt: new Date('2026-03-02T09:00:00Z'),
  outcome: null,
  decidedBy: null,
  decidedAt: null,
  answer: null,
  account: null,
  municipalityName: 'Musterfurt <fiktiv>',
  askedByName: 'Nora',
  existing: undefined,
}
const another: WaitingRequest = {
  ...request,
  role: 'project_team',
  reason: 'Seit <Montag> dabei.\nHalbe Stelle.',
  askedByName: undefined,
  existing,
}

export default [
  accountsPage({ t, f, accounts: [], requests: [] }),
  accountsPage({
    t,
    f,
    accounts: [
      {
        id: 'c1',
        name: 'Kim',
        email: 'kim@example.org',
        role: 'consultant',
        state: 'active',
        places: 2,
        lastSignInAt: new Date(0),
      },
      {
        id: 'c2',
        name: 'Mo',
        email: 'mo@example.org',
        role: 'administrator',
        state: 'invited',
        places: 0,
        lastSignInAt: null,
      },
    ],
    requests: [
      request,
      { ...request, existing },
      { ...request, existing: { ...existing, disabledAt: new Date(0) } },
      another,
    ],
  }),
  declinePage({ t, f, request, reason: '', complaints: [] }),
  declinePage({ t, f, request, reason: '', complaints: [{ field: 'reason', label: 'Grund', message: 'fehlt' }] }),
  accountFormPage({ t, account: undefined, values, seen: 'hash', municipalities: [], complaints: [] }),
  accountFormPage({
    t,
    account: { id: 'c1', state: 'disabled' },
    values,
    seen: 'hash',
    municipalities: [{ id: 'm1', name: 'Musterfurt' }],
    complaints: [{ field: 'email', label: 'E-Mail-Adresse', message: 'vergeben' }],
  }),
  accountLinkPage({ t, f, name: 'Kim', link: 'https://example.org/welcome/abc', until: new Date(0) }),
]
