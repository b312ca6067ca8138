import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { interviewsPath, interviewTrail, type Place } from '../interviews/list-page.ts'

/** Before somebody stands by the own ratings: what is still open, and what follows. */
export function finalRatingPage(data: {
  t: Texts
  place: Place
  interview: { id: string; person: string }
  isFinal: boolean
  open: { section: string; id: string; label: string }[]
  complaints: ShownComplaint[]
}) {
  const { t, place, interview, isFinal, open, complaints } = data
  const path = `${interviewsPath(place)}/${interview.id}`
  return {
    template: 'ratings/final',
    title: t.interviews.final.title(interview.person),
    trail: interviewTrail(place, t, interview),
    path,
    isFinal,
    open: open.map((item) => ({ ...item, href: `${path}/${item.section}#f-${item.id}` })),
    complaints,
  } satisfies Page
}
