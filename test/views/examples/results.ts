import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseFile, readCase } from '../../../reports/case/case-file.ts'
import { spoken } from '../../../server/frame/language.ts'
import { situationAnswersPage } from '../../../server/results/answers-page.ts'
import { candidatesPage, networkPage, profilePage, situationPage } from '../../../server/results/pages.ts'
import { situationAnalysis } from '../../../surveys/instruments/situation-analysis.ts'
import { situationAnalysis2 } from '../../../surveys/instruments/situation-analysis-2/guide.ts'
import { dimensions } from '../../../surveys/vocabulary.ts'
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
  },
}
const said = { id: 's1', interview: 'i01', item: 'need_isolation_open' }
const statements = [
  { ...said, release: 'verbatim' as const, text: 'Mit niemandem „ehrlich“ & <offen>' },
  { ...said, id: 's2', release: 'paraphrase' as const, paraphrase: 'Mit niemandem.' },
]
const judgements = [
  { indicator: 'B1' as const, rater: 'c1', kind: 'consensus' as const, value: 4 },
  { indicator: 'M1' as const, rater: 'c1', kind: 'independent' as const, value: 2 },
]
const full: CaseFile = { ...read.case, interviews: [interview], situation: { statements, judgements } }
/** Kim everywhere a step above Mo. */
const apart: CaseFile = {
  ...full,
  ratings: dimensions.flatMap((dimension) =>
    [2, 3].map((value) => ({ actor: 'a01', dimension, rater: `c${value}`, kind: 'independent' as const, value })),
  ),
}
const empty: CaseFile = { format: 'tragwerk-case/1', municipality: { id: 'm1', name: 'Leer (fiktiv)' }, actors: [] }
const unrated: CaseFile = { ...empty, actors: [{ id: 'a01', name: 'Kim', sector: 'police', status: 'candidate' }] }

const today = '2026-03-02'
const inputs = (['de', 'en'] as const).flatMap((language) =>
  [full, empty].map((file) => ({ file, language, today, readsAnswers: language === 'de' })),
)

const held = [
  {
    id: 'i01',
    heldOn: '2026-02-20',
    sector: 'police' as const,
    answers: { ...interview.answers, external_incidents: ['graffiti'], people_actors: ['a01'] },
  },
  {
    id: 'i02',
    heldOn: null,
    sector: undefined,
    answers: { conflict_escalation: 3, external_example: { missing: 'refused' as const } },
  },
]
const people = [{ id: 'a01', name: 'Kim <b>' }]
const { municipality } = full

export default [
  ...(['de', 'en'] as const).flatMap((language) => {
    const told = { ...spoken(language), language, municipality, people, leaving: () => 'Freigegeben & <gut>' }
    const guide = { instrument: situationAnalysis, interviews: held }
    const newer = { ...guide, instrument: situationAnalysis2 }
    return [
      situationAnswersPage({ ...told, guides: [], unreadable: 2 }),
      situationAnswersPage({ ...told, guides: [guide], unreadable: 1 }),
      situationAnswersPage({ ...told, guides: [newer, guide, { ...guide, interviews: [] }], unreadable: 0 }),
    ]
  }),
  ...inputs.flatMap((input) => [
    situationPage(input, { versions: [situationAnalysis] }),
    candidatesPage(input),
    networkPage(input),
  ]),
  ...(['de', 'en'] as const).map((language) =>
    situationPage(
      { file: apart, language, today, readsAnswers: true },
      { versions: [situationAnalysis], nameOf: (rater) => (rater === 'c3' ? 'Kim <b>' : 'Mo & Co') },
    ),
  ),
  profilePage(
    { file: full, language: 'de', today, readsAnswers: true },
    { actor: 'a01', maySeeSelf: false },
    () => 'Kim',
  ),
  profilePage(
    { file: unrated, language: 'en', today, readsAnswers: false },
    { actor: 'a01', maySeeSelf: true },
    (id) => id,
  ),
]
