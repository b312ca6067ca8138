import type { MissingCode, ResponseStatus } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { interviewsPath, interviewTrail, type Place } from './list-page.ts'

export interface OpenSection {
  id: string
  title: string
  items: { id: string; label: string; isRequired: boolean }[]
}

/** Before an interview is completed: what is open, what is coded as missing; and one's own rating, to be closed apart. */
export function interviewCheckPage(data: {
  t: Texts
  place: Place
  interview: { id: string; person: string; status: ResponseStatus }
  answered: number
  missing: Record<MissingCode, number>
  open: OpenSection[]
  /** Undefined when nothing is rated in this kind of interview. */
  rating: { isFinal: boolean; open: { section: string; id: string; label: string }[] } | undefined
  complaints: ShownComplaint[]
}) {
  const { t, place, interview, answered, missing, open, rating, complaints } = data
  const path = `${interviewsPath(place)}/${interview.id}`
  const words = t.interviews.check
  return {
    template: 'interviews/check',
    title: words.title,
    lead: interview.status === 'running' ? words.lead : undefined,
    trail: interviewTrail(place, t, interview),
    path,
    interview,
    counts: [
      { label: words.answered, n: answered },
      ...(['unknown', 'refused', 'not_asked'] as const).map((code) => ({
        label: t.terms.missing[code],
        n: missing[code],
      })),
      { label: words.open, n: open.reduce((sum, section) => sum + section.items.length, 0) },
    ],
    open: open.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, href: `${path}/${section.id}#f-${item.id}` })),
    })),
    rating: rating && {
      isFinal: rating.isFinal,
      open: rating.open.map((item) => ({ ...item, href: `${path}/${item.section}#f-${item.id}` })),
    },
    complaints,
  } satisfies Page
}
