import { accountPage, setPasswordPage, signInPage } from '../../../server/accounts/sign-in-pages.ts'

const complaint = { field: 'password', label: 'Passwort', message: 'Bitte geben Sie mindestens 12 Zeichen ein.' }
const form = { title: 'Passwort festlegen', lead: 'Willkommen.', action: '/welcome/x', name: '', email: '' }

export default [
  signInPage({ title: 'Anmelden', email: '', next: '/', complaints: [] }),
  signInPage({
    title: 'Anmelden',
    email: 'kim@example.org',
    next: '/',
    complaints: [{ ...complaint, field: 'email' }],
  }),
  setPasswordPage({ ...form, owner: { name: 'Kim <b>', email: 'kim@example.org' }, complaints: [complaint] }),
  setPasswordPage({ ...form, owner: undefined, complaints: [] }),
  accountPage({
    title: 'Mein Konto',
    account: { name: 'Kim', email: 'kim@example.org', role: 'Berater:in' },
    complaints: [complaint],
  }),
]
