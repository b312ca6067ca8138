import { leftoverPage } from '../../../server/keeping/pages.ts'
import { ownAccountPage, setupPage, signInAgainPage, signInPage, welcomePage } from '../../../server/sign-in/pages.ts'
import { texts } from '../../../views/text/index.ts'

const t = texts.de
const complaint = { field: 'password', label: 'Passwort', message: 'Bitte geben Sie mindestens 12 Zeichen ein.' }
const owner = { name: 'Kim <b>', email: 'kim@example.org' }

const hidden = {
  at: '/m/m1/actors/new',
  action: '/m/m1/actors/new',
  token: 'token',
  typed: [['name', 'Kim "<b>'] as [string, string]],
}

export default [
  signInAgainPage({ t, email: '', hidden, complaints: [] }),
  leftoverPage({ t, words: ['Der Verein sagt:\n<b>'] }),
  leftoverPage({ t, words: [] }),
  signInPage({ t, email: '', next: '/', complaints: [] }),
  signInPage({ t, email: 'kim@example.org', next: '/', complaints: [{ ...complaint, field: 'email' }] }),
  welcomePage({ t, path: '/welcome/x', owner, complaints: [complaint] }),
  setupPage({ t, path: '/setup/x', values: { name: '', email: '' }, complaints: [] }),
  ownAccountPage({ t, account: { ...owner, role: 'consultant' }, complaints: [complaint] }),
]
