import type { AccessRequest } from '../../../db/accounts/access-requests.ts'
import { accessPage, askPage } from '../../../server/colleagues/pages.ts'
import { languages } from '../../../surveys/vocabulary.ts'
import { formatsFor } from '../../../views/text/formats.ts'
import { texts } from '../../../views/text/index.ts'

const municipality = { id: 'm1', name: 'Musterfurt <fiktiv>' }
const decidedAt = new Date('2026-03-03T09:00:00Z')
const request: AccessRequest = {
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
}
const values = { name: 'Kim', email: 'kim@example', role: 'project_team', reason: 'Seit <Montag>' }

export default languages.flatMap((language) => {
  const t = texts[language]
  const reading = { t, f: formatsFor(language), municipality }
  const accounts = [
    { name: 'Nora', role: 'consultant' as const, disabledAt: null },
    { name: 'Mo', role: 'project_team' as const, disabledAt: decidedAt },
  ]
  return [
    accessPage({ ...reading, accounts, requests: [] }),
    accessPage({
      ...reading,
      accounts,
      requests: [
        request,
        { ...request, id: 'q2', outcome: 'granted', decidedAt },
        { ...request, id: 'q3', outcome: 'declined', decidedAt, answer: 'Bitte <vollen> Namen.\nUnd die Stelle.' },
        { ...request, id: 'q4', outcome: 'withdrawn', decidedAt },
      ],
    }),
    askPage({ t, municipality, values: { name: '', email: '', role: 'consultant', reason: '' }, complaints: [] }),
    askPage({
      t,
      municipality,
      values,
      complaints: [{ field: 'email', label: t.colleagues.fields.email, message: t.complaints.notAnEmail!() }],
    }),
  ]
})
