import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseFile, readCase } from '../../../reports/case/case-file.ts'
import { candidatesPage, networkPage, profilePage, situationPage } from '../../../server/results/pages.ts'
import { situationAnalysis } from '../../../surveys/instruments/situation-analysis.ts'
import { root } from '../../root.ts'

const read = readCase(readFileSync(join(root, 'test', 'cases', 'example-1.case.json'), 'utf8'))
if (!('case' in read)) throw new Error('the example case is refused')
const interview = {
  id: 'i01',
  actor: 'a01',
  instrument: 'situation-analysis@1',
  date: '2026-02-20',
  status: 'completed' as const,
  answers: {
    need_isolation: 4,
    need_no_safe_room: { missing: 'unknown' as const },
    need_isolation_open: 'Mit niemandem „ehrlich“ & <offen>',
  },
}
const full: CaseFile = { ...read.case, interviews: [interview] }
const empty: CaseFile = { format: 'tragwerk-case/1', municipality: { id: 'm1', name: 'Leer (fiktiv)' }, actors: [] }
const unrated: CaseFile = { ...empty, actors: [{ id: 'a01', name: 'Kim', sector: 'police', status: 'candidate' }] }

const today = '2026-03-02'
const inputs = (['de', 'en'] as const).flatMap((language) => [full, empty].map((file) => ({ file, language, today })))

export default [
  ...inputs.flatMap((input) => [situationPage(input, situationAnalysis), candidatesPage(input), networkPage(input)]),
  profilePage({ file: full, language: 'de', today }, 'a01', () => 'Kim'),
  profilePage({ file: unrated, language: 'en', today }, 'a01', (id) => id),
]
