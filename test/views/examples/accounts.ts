import { accountFormPage, accountLinkPage, accountsPage } from '../../../server/accounts/pages.ts'

const trail = [{ label: 'Konten', href: '/accounts' }]
const values = { name: 'Kim', email: 'kim@example.org', role: 'consultant', language: 'de', municipalities: ['m1'] }

export default [
  accountsPage({ title: 'Konten', accounts: [] }),
  accountsPage({
    title: 'Konten',
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
  accountFormPage({
    title: 'Konto anlegen',
    trail,
    action: '/accounts',
    account: undefined,
    values,
    municipalities: [],
    complaints: [],
  }),
  accountFormPage({
    title: 'Konto bearbeiten',
    trail,
    action: '/accounts/c1',
    account: { id: 'c1', state: 'disabled' },
    values,
    municipalities: [{ value: 'm1', label: 'Musterfurt' }],
    complaints: [{ field: 'email', label: 'E-Mail-Adresse', message: 'vergeben' }],
  }),
  accountLinkPage({ title: 'Link', trail, name: 'Kim', link: 'https://example.org/welcome/abc', until: new Date(0) }),
]
