import type { StatementRow } from '../../../db/surveys/statements.ts'
import { type Decision, decisionFingerprint, storedDecision } from '../../../server/statements/decisions.ts'
import { type ReadBackTyped, readBackPage } from '../../../server/statements/read-back-page.ts'
import { type Said, standingOf } from '../../../server/statements/said.ts'
import { statementsPage } from '../../../server/statements/statements-page.ts'
import { withdrawPage } from '../../../server/statements/withdraw-page.ts'
import { texts } from '../../../views/text/index.ts'

const t = texts.de
const place = { id: 'm1', name: 'Musterfurt (fiktiv)' }
const interview = { id: 'i1', person: 'Robin <Beispiel>' }
const about = { isFinished: true, today: '2026-03-10', names: ['Amina Diallo'] }
const row = (more: Partial<StatementRow> = {}): StatementRow => ({
  municipality: 'm1',
  id: 's1',
  response: 'i1',
  item: 'opening_role',
  release: 'verbatim',
  paraphrase: null,
  passages: [{ from: 0, to: 25 }],
  notNames: ['4:Amina'],
  decidedOf: 1,
  readBack: 'corrected',
  readBackOn: '2026-03-09',
  readBackOf: 1,
  leavesFrom: '2026-03-16',
  reason: null,
  revision: 2,
  savedAt: new Date(0),
  savedBy: 'c1',
  ...more,
})
const said = (id: string, decided: StatementRow | undefined): Said => ({
  id,
  item: 'opening_role',
  question: `Frage ${id}?`,
  note: { text: 'Mit Amina kann ich reden. Sonst <mit> „niemandem“.', revision: 1 },
  row: decided,
})
const all = [
  said('i1.one', undefined),
  said('s2', row()),
  said('s3', row({ release: 'paraphrase', paraphrase: 'Eine Vertraute.', readBack: 'confirmed' })),
  said('s4', row({ release: 'background', readBack: 'withdrawn', leavesFrom: null })),
]
const shown = all.map((each) => ({
  said: each,
  decision: storedDecision(each),
  drawn: decisionFingerprint(storedDecision(each)),
  standing: standingOf(each, about),
}))
const typed: Decision = { release: 'verbatim', paraphrase: 'Angefangen', passages: null, notNames: [] }
const page = { t, place, interview, about, isPartial: false, complaints: [] }
const nothing: ReadBackTyped = { day: '2026-03-10', notWanted: false, results: new Map() }
const reading = { t, place, interview, days: 7, said: all, typed: nothing, complaints: [] }
const withdrawal = { t, place, interview, said: all[1]!, reason: '', complaints: [] }

export default [
  statementsPage({ ...page, shown: [] }),
  statementsPage({ ...page, shown }),
  statementsPage({
    ...page,
    isPartial: true,
    shown: [{ ...shown[0]!, decision: typed }, ...shown.slice(1)],
    complaints: [
      { field: 'notName:i1.one', label: 'Frage?', message: t.complaints.namesLeft?.() ?? '' },
      { field: 'paraphrase:s2', label: 'Frage?', message: t.complaints.paraphraseMissing?.() ?? '' },
      { field: 'release:s3', label: 'Frage?', message: t.common.conflict.stored('Nur Hintergrund'), isConflict: true },
    ],
  }),
  readBackPage({ ...reading, said: [] }),
  readBackPage({ ...reading, days: 0 }),
  readBackPage({
    ...reading,
    typed: { day: 'morgen', notWanted: true, results: new Map([['s2', 'confirmed']]) },
    complaints: [
      { field: 'day', label: 'Tag', message: t.complaints.notADate?.() ?? '' },
      { field: 'notWanted', label: 'Vorlesen', message: t.complaints.nothingReadBack?.() ?? '' },
    ],
  }),
  withdrawPage(withdrawal),
  withdrawPage({
    ...withdrawal,
    complaints: [{ field: 'reason', label: 'Anlass', message: t.complaints.required?.() ?? '' }],
  }),
]
