import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseFile, completeSettings, hashCase, readCase } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { foundingPage } from '../../../server/composition/decision/founding-page.ts'
import { decisionPage, groupExistsPage } from '../../../server/composition/decision/page.ts'
import { progressPage } from '../../../server/composition/progress-page.ts'
import { emptyPage } from '../../../server/composition/recommendation/empty-page.ts'
import { recommendationPage } from '../../../server/composition/recommendation/page.ts'
import type { StoredComposition } from '../../../server/composition/stored.ts'
import { assumptionFields } from '../../../server/composition/what-if/assumption.ts'
import { confirmPage } from '../../../server/composition/what-if/confirm-page.ts'
import { whatIfPage } from '../../../server/composition/what-if/page.ts'
import { scenarioPage } from '../../../server/composition/what-if/scenario-page.ts'
import { root } from '../../root.ts'

function exampleCase(name: string, settings: CaseFile['settings'] = {}): CaseFile {
  const read = readCase(readFileSync(join(root, 'test', 'cases', `${name}.case.json`), 'utf8'))
  if (!('case' in read)) throw new Error('the example case is refused')
  return { ...read.case, settings: { ...read.case.settings, draws: 100, ...settings } }
}

const stored = (file: CaseFile, id: string, kind: StoredComposition['kind'] = 'computed'): StoredComposition => ({
  id,
  municipality: file.municipality.id,
  kind,
  name: kind === 'scenario' ? 'Kleiner <Kreis>' : null,
  case: file,
  caseHash: hashCase(file),
  result: recommend(file),
  createdAt: new Date('2026-03-02T09:00:00Z'),
  createdBy: 'Kim Beispiel',
})

const file = exampleCase('example-1')
const base = stored(file, 'p1')
const infeasible = stored(exampleCase('example-3-infeasible'), 'p2')
const without = (person: string) =>
  exampleCase('example-1', { exclude: [person], reasons: { [`exclude.${person}`]: 'Nicht abkömmlich' } })
const scenario = stored(without('a12'), 's1', 'scenario')
const other = { ...stored(without('a10'), 's2', 'scenario'), name: null }
const impossible = { ...stored(without('a01'), 's3', 'scenario'), name: null }
const ofEarlierModel: StoredComposition = { ...base, result: { ...base.result, format: 'tragwerk-recommendation/1' } }
const municipality = { id: 'm1', name: 'Leer (fiktiv)' }
const empty: CaseFile = { format: 'tragwerk-case/1', municipality, actors: [] }

const read = { canAct: true, notices: [], canFound: true, canCompute: false, earlier: [] }
const warning = {
  tone: 'warning',
  title: 'Veraltet',
  what: 'Einschätzungen',
  link: { label: 'Zur neuesten', href: '/' },
} as const
const complain = (field: string) => ({ field, label: 'Feld', message: 'Bitte prüfen.' })

const forms = {
  municipality: file.municipality,
  base,
  presets: ['small', 'affected', 'facilitation'],
  scenarios: [scenario, other, impossible].map((each) => ({ scenario: each, base })),
  hasFailed: false,
  complaints: [],
  isStale: false,
  canAct: true,
  fields: assumptionFields(completeSettings(file.settings)),
} satisfies Partial<Parameters<typeof whatIfPage>[0]>

const beside = { scenario, base, beside: base, others: [other], canAct: true, canFound: true, isStale: false }
const chosen = { choice: 'own', members: ['a01', 'a02', 'a09', 'a10'], reason: 'Weil\nes passt', date: '2026-04-01' }

export default (['de', 'en'] as const).flatMap((language) => [
  emptyPage({ file: empty, language, canAct: true, founding: undefined, attempt: 'failed' as const }),
  emptyPage({
    file: exampleCase('example-2-missing'),
    language,
    canAct: false,
    founding: { option: 'alliance', decidedOn: '2026-04-02' },
    attempt: 'running' as const,
  }),
  recommendationPage({ ...read, language, stored: base, decision: undefined }),
  recommendationPage({
    language,
    stored: infeasible,
    canAct: false,
    canFound: false,
    canCompute: true,
    notices: [warning],
    decision: { date: '2026-04-01', who: 'Kim', reason: 'So soll es sein', members: ['a01', 'a02'], difference: 12 },
    earlier: [{ id: 'p0', createdAt: new Date('2026-02-02T09:00:00Z'), createdBy: 'Kim' }],
  }),
  recommendationPage({
    ...read,
    language,
    stored: stored(exampleCase('example-4-strict', { draws: 0 }), 's4', 'scenario'),
    decision: undefined,
  }),
  progressPage({
    municipality,
    tab: 'whatIf',
    path: '/m/m1/x',
    cancelAction: '/m/m1/cancel',
    share: 0.4,
    language,
  }),
  whatIfPage({ ...forms, language }),
  whatIfPage({
    ...forms,
    language,
    isStale: true,
    hasFailed: true,
    fields: { 'person.a12': 'exclude', 'size.min': '7', 'size.max': '6', name: 'Ohne' },
    complaints: ['reason.person.a12', 'size.min', 'persons', 'name'].map(complain),
  }),
  whatIfPage({ ...forms, language, base: undefined, presets: [], scenarios: [], canAct: false }),
  whatIfPage({
    ...forms,
    language,
    base: ofEarlierModel,
    scenarios: [{ scenario, base: ofEarlierModel }],
    isStale: true,
  }),
  scenarioPage({ ...beside, language, base: ofEarlierModel, beside: ofEarlierModel, isStale: true }),
  scenarioPage({ ...beside, language }),
  scenarioPage({ ...beside, language, scenario: other, beside: scenario, others: [scenario], isStale: true }),
  scenarioPage({ ...beside, language, scenario: impossible, canAct: false }),
  confirmPage({
    deed: 'adopt',
    municipality,
    scenario: { id: 's1', name: 'Ohne' },
    revision: 1,
    language,
    complaints: [],
    changes: [{ key: 'size', text: 'Größe der Gruppe: 5 bis 6', reason: 'Kleiner Kreis' }],
  }),
  confirmPage({
    deed: 'removal',
    municipality,
    scenario: { id: 's1', name: 'Ohne' },
    revision: 1,
    language,
    changes: [],
    complaints: [complain('confirmed')],
  }),
  decisionPage({
    stored: base,
    isStale: false,
    fields: { ...chosen, choice: 'recommended' },
    complaints: [],
    language,
  }),
  decisionPage({
    stored: infeasible,
    isStale: true,
    fields: { ...chosen, members: [], reason: '' },
    language,
    complaints: ['members', 'reason', 'date', 'choice'].map(complain),
  }),
  foundingPage({ stored: base, members: base.result.group, fields: chosen, complaints: [], language }),
  foundingPage({
    stored: base,
    members: chosen.members,
    fields: chosen,
    complaints: [complain('confirmed')],
    language,
  }),
  foundingPage({ stored: infeasible, members: chosen.members, fields: chosen, complaints: [], language }),
  groupExistsPage(municipality, language),
])
