import { isFinished } from '../../surveys/progress/finished.ts'
import { type InterviewPurpose, interviewPurposes, type ResponseStatus } from '../../surveys/vocabulary.ts'
import type { Shelf } from '../../views/archive/partials.ts'
import type { Crumb } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'

export const responseTones = { planned: undefined, running: 'info', completed: 'success', locked: 'success' } as const

/** The municipality a page belongs to. */
export interface Place {
  id: string
  name: string
}

export interface InterviewEntry {
  id: string
  person: string
  purpose: InterviewPurpose
  status: ResponseStatus
  plannedFor: string | null
  plannedAt: string | null
  heldOn: string | null
  interviewers: string[]
  isMine: boolean
}

export const interviewsPath = (place: Place): string => `/m/${place.id}/interviews`

/** The way to the list of interviews, or with `person` to one interview. */
export const interviewTrail = (place: Place, t: Texts, interview?: { id: string; person: string }): Crumb[] => [
  { label: place.name, href: `/m/${place.id}` },
  { label: t.interviews.title, href: interviewsPath(place) },
  ...(interview ? [{ label: interview.person, href: `${interviewsPath(place)}/${interview.id}` }] : []),
]

/** Every interview of a municipality by state, the reader's own first; entries come by day. */
export function interviewListPage(data: {
  t: Texts
  place: Place
  /** Only this kind; undefined: all. */
  purpose: InterviewPurpose | undefined
  entries: InterviewEntry[]
  shelf?: Shelf | undefined
}) {
  const { t, place, purpose, entries, shelf } = data
  const shown = entries.filter((entry) => purpose === undefined || entry.purpose === purpose)
  const mineFirst = (group: InterviewEntry[]) => [
    ...group.filter((entry) => entry.isMine),
    ...group.filter((entry) => !entry.isMine),
  ]
  const inGroup = {
    running: shown.filter(({ status }) => status === 'running'),
    planned: shown.filter(({ status }) => status === 'planned'),
    // What was held last is looked for first.
    completed: shown.filter(isFinished).reverse(),
  }
  const path = interviewsPath(place)
  return {
    template: 'interviews/list',
    title: t.interviews.title,
    lead: t.interviews.lead,
    trail: interviewTrail(place, t).slice(0, 1),
    path,
    plan: purpose ? `${path}/new?purpose=${purpose}` : `${path}/new`,
    planSeveral: purpose ? `${path}/several?purpose=${purpose}` : `${path}/several`,
    purpose,
    filters: [undefined, ...interviewPurposes].map((each) => ({
      label: each ? t.terms.purpose[each] : t.interviews.all,
      href: each ? `${path}?purpose=${each}` : path,
      isCurrent: each === purpose,
    })),
    isEmpty: entries.length === 0,
    shelf,
    groups: (['running', 'planned', 'completed'] as const)
      .map((state) => ({
        state,
        entries: mineFirst(inGroup[state]).map((entry) => ({
          ...entry,
          badge: { label: t.terms.responseStatus[entry.status], tone: responseTones[entry.status] },
        })),
      }))
      .filter((group) => group.entries.length > 0),
  } satisfies Page
}
