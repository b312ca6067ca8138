import { ownAccountPage, setupPage, signInPage, welcomePage } from '../../../server/sign-in/pages.ts'
import { texts } from '../../../views/text/index.ts'

const t = texts.de
const complaint = { field: 'password', label: 'Passwort', message: 'Bitte geben Sie mindestens 12 Zeichen ein.' }
const owner = { name: 'Kim <b>', email: 'kim@example.org' }

export default [
  signInPage({ t, email: '', next: '/', complaints: [] }),
  signInPage({ t, email: 'kim@example.org', next: '/', complaints: [{ ...complaint, field: 'email' }] }),
  welcomePage({ t, path: '/welcome/x', owner, complaints: [complaint] }),
  setupPage({ t, path: '/setup/x', values: { name: '', email: '' }, complaints: [] }),
  ownAccountPage({ t, account: { ...owner, role: 'consultant' }, complaints: [complaint] }),
]
