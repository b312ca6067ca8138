import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { ItemView } from '../../views/items/item-view.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import type { Place } from '../interviews/list-page.ts'
import { situationPath, situationTrail } from './overview-page.ts'

/** One's own judgement of the place: ten ladders, each with what it rests on and how sure one is. */
export function placeJudgementPage(data: {
  t: Texts
  place: Place
  items: {
    view: ItemView
    revision: number
    group: 'need' | 'feasibility' | 'conflicts'
  }[]
  complaints: ShownComplaint[]
}) {
  const { t, place, items, complaints } = data
  const words = t.situation.judgement
  const groups = ['need', 'feasibility', 'conflicts'] as const
  return {
    template: 'situation/judgement',
    title: words.title,
    lead: words.lead,
    trail: situationTrail(place, t),
    action: `${situationPath(place)}/judgement`,
    back: situationPath(place),
    groups: groups.map((group) => ({
      title: words.groups[group],
      items: items.filter((each) => each.group === group).map(({ group: _, ...item }) => item),
    })),
    complaints,
  } satisfies Page
}
