import type { RatingComparison } from '../../surveys/ratings/comparison.ts'
import type { PlaceIndicator } from '../../surveys/vocabulary.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import type { Place } from '../interviews/list-page.ts'

export const situationPath = ({ id }: Pick<Place, 'id'>): string => `/m/${id}/situation`

export const situationTrail = (place: Place, t: Texts) => [
  { label: place.name, href: `/m/${place.id}` },
  { label: t.situation.title, href: situationPath(place) },
]

/** How the consultants judge the place: one's own judgement first, then all side by side, then what was agreed. */
export function placeOverviewPage(data: {
  t: Texts
  place: Place
  /** Finished interviews of the situation analysis. */
  interviews: number
  /** Undefined for whoever does not judge. */
  own: { judged: number; of: number; isFinal: boolean } | undefined
  comparison: RatingComparison<PlaceIndicator> | undefined
  /** Names of those who have not finished. */
  waiting: string[]
}) {
  const { t, place, own, comparison } = data
  const path = situationPath(place)
  return {
    template: 'situation/overview',
    title: t.situation.title,
    lead: t.situation.lead,
    trail: situationTrail(place, t).slice(0, 1),
    interviews: data.interviews,
    own: own && { ...own, href: `${path}/judgement`, reopen: own.isFinal ? `${path}/judgement/reopen` : undefined },
    comparison,
    waiting: data.waiting,
    consensus: own?.isFinal && comparison ? `${path}/consensus` : undefined,
    report: `/m/${place.id}/situation-report`,
    founding: `/m/${place.id}/founding`,
    results: `/m/${place.id}/results`,
  } satisfies Page
}
