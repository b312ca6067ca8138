import { itemView } from '../../../server/questionnaires/item-view.ts'
import { consensusPage } from '../../../server/ratings/consensus-page.ts'
import { placeJudgementPage } from '../../../server/situation/judgement-page.ts'
import { placeOverviewPage } from '../../../server/situation/overview-page.ts'
import { reopenPlacePage } from '../../../server/situation/reopen-page.ts'
import { compareRatings } from '../../../surveys/ratings/comparison.ts'
import { placeItems } from '../../../surveys/situation/place-items.ts'
import { type PlaceIndicator, placeIndicators } from '../../../surveys/vocabulary.ts'
import { texts } from '../../../views/text/index.ts'

const t = texts.de
const place = { id: 'm1', name: 'Musterfurt (fiktiv)' }

const judged = (dimension: PlaceIndicator, rater: string, value: number | null, kind: 'independent' | 'consensus') => ({
  ...{ actor: 'm1', dimension, rater, kind, value },
  missing: value === null ? ('unknown' as const) : null,
  confidence: 'medium' as const,
  evidence: value === 5 ? '<b>Vier</b> Gespräche' : null,
  final: true,
})
const rows = placeIndicators.flatMap((each) => [
  judged(each, 'c1', 5, 'independent'),
  judged(each, 'c2', each === 'M1' ? null : 3, 'independent'),
])
const comparison = compareRatings(
  [...rows, judged('B1', 'c1', 4, 'consensus')],
  placeIndicators,
  'c1',
  ['c1', 'c2'],
  (id) => `Konto ${id}`,
)
const overview = { t, place, interviews: 8, comparison: undefined, waiting: [] }

const item = (at: number, complaint?: string) => {
  const one = placeItems[at]!
  return {
    view: itemView(one, {
      language: 'de',
      t,
      mode: 'interview',
      actors: [],
      fields: {
        [one.id]: '4',
        [`${one.id}.evidence`]: '<i>Drei</i> Gespräche',
        [`${one.id}.statements`]: at ? [] : ['s1'],
      },
      complaints: complaint ? { [one.id]: complaint } : {},
      said: [
        { id: 's1', words: 'Mit <b>niemandem</b>.', isParaphrase: false },
        { id: 's2', words: 'Kaum Zeit dafür.', isParaphrase: true },
      ],
    }),
    revision: 1,
    group: 'need' as const,
  }
}
const complaint = { field: 'B1', label: placeItems[0]!.label.de, message: t.situation.judgement.open }

export default [
  placeOverviewPage({ ...overview, interviews: 0, own: { judged: 0, of: 10, isFinal: false } }),
  placeOverviewPage({ ...overview, own: { judged: 3, of: 10, isFinal: false }, waiting: ['Kim'] }),
  placeOverviewPage({ ...overview, own: { judged: 10, of: 10, isFinal: true }, comparison, waiting: ['Kim'] }),
  placeOverviewPage({ ...overview, interviews: 1, own: undefined }),
  placeJudgementPage({ t, place, items: [item(0), item(9)], complaints: [] }),
  placeJudgementPage({ t, place, items: [item(0, complaint.message)], complaints: [complaint] }),
  reopenPlacePage({ t, place, complaints: [] }),
  consensusPage({
    t,
    words: t.situation.consensus,
    trail: [],
    action: '/m/m1/situation/consensus',
    back: '/m/m1/situation',
    rows: [],
    complaints: [],
  }),
]
