import { accountFormPage, accountLinkPage, accountsPage } from '../../../server/accounts/pages.ts'
import { formatsFor } from '../../../views/text/formats.ts'
import { texts } from '../../../views/text/index.ts'

const t = texts.de
const f = formatsFor('de')
const values = { name: 'Kim', email: 'kim@example.org', role: 'consultant', language: 'de', municipalities: ['m1'] }

export default [
  accountsPage({ t, f, accounts: [] }),
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
        lastSignInAt: new Date(0),
      },
      { id: 'c2', name: 'Mo', email: 'mo@example.org', role: 'administrator', state: 'invited', lastSignInAt: null },
    ],
  }),
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
