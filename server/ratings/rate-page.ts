import type { ResponseStatus } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { ItemView } from '../../views/items/item-view.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { type GuideItem, outlineOf, savingWords } from '../interviews/guide/page.ts'
import { interviewsPath, interviewTrail, type Place } from '../interviews/list-page.ts'
import type { SectionProgress } from '../interviews/page.ts'

/** A ladder, and the section of the guide with the questions that lead to it. */
export type RatedItem = GuideItem & { section: { id: string; title: string } }

/** Every ladder on one page, to stand by all of them at its end: what is still without a step is named by the button. */
export function ratingPage(data: {
  t: Texts
  place: Place
  interview: { id: string; person: string; status: ResponseStatus }
  sections: SectionProgress[]
  isFinal: boolean
  rated: number
  items: RatedItem[]
  /** Ladders with neither a step nor a reason for having none. */
  open: string[]
  /** What each ladder is called, by id. */
  names: Record<string, string>
  lastSavedAt: Date | null
  complaints: ShownComplaint[]
}) {
  const { t, place, interview, isFinal, rated, items, open, names, lastSavedAt, complaints } = data
  const path = `${interviewsPath(place)}/${interview.id}`
  const outline = outlineOf({ t, path, status: interview.status, sections: data.sections })
  return {
    template: 'ratings/rate',
    title: t.ratings.title(interview.person),
    trail: interviewTrail(place, t, interview),
    scripts: isFinal ? [] : ['interview'],
    path,
    interview,
    action: `${path}/rating`,
    isFinal,
    ...outline,
    ownRating: { href: `${path}/rating`, isCurrent: true, counts: t.ratings.progress(rated, items.length) },
    items: items.map(({ section, ...item }) => ({
      ...item,
      view: folded(item.view),
      // Said once, above all of them.
      isRating: false,
      notes: { href: `${path}/${section.id}`, title: section.title },
    })),
    open,
    names,
    openNames: open.map((id) => names[id]).join(', '),
    lastSavedAt,
    words: savingWords(t),
    complaints,
  } satisfies Page
}

const folded = (view: ItemView): ItemView =>
  view.kind === 'rating' && view.judgement ? { ...view, judgement: { ...view.judgement, isFolded: true } } : view
