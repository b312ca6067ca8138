import { reportsPage } from '../../../server/reports/list-page.ts'
import { formatsFor } from '../../../views/text/formats.ts'
import { texts } from '../../../views/text/index.ts'

const municipality = { id: 'm1', name: 'Musterfurt (fiktiv)' }
const at = new Date('2026-03-02T09:00:00Z')
const by = 'Kim Beispiel'
const reports = [
  {
    id: 'b3',
    number: 3,
    title: 'Lagebericht',
    kind: 'situation_draft' as const,
    language: 'de' as const,
    createdAt: at,
    createdBy: by,
    isOutdated: false,
    downloads: [],
  },
  {
    id: 'b2',
    number: 2,
    title: 'Recommendation after the review',
    kind: 'decision' as const,
    language: 'en' as const,
    createdAt: at,
    createdBy: by,
    isOutdated: false,
    downloads: [],
  },
  {
    id: 'b1',
    number: 1,
    title: 'Empfehlung <zur> Zusammensetzung',
    kind: 'composition' as const,
    language: 'de' as const,
    createdAt: at,
    createdBy: by,
    isOutdated: true,
    downloads: [
      { at, by },
      { at, by: '<i>Alex</i>' },
    ],
  },
]

export default (['de', 'en'] as const).flatMap((language) =>
  [reports, []].map((each) =>
    reportsPage({ municipality, reports: each }, { t: texts[language], f: formatsFor(language) }),
  ),
)
