import { type Stop, stopToGoOn } from '../../surveys/progress/path.ts'
import type { ProgressCount } from '../../surveys/progress/progress.ts'
import type { RatingComparison } from '../../surveys/ratings/comparison.ts'
import type { ResponseStatus } from '../../surveys/vocabulary.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { type Deed, deedPaths } from './confirm-page.ts'
import { type InterviewPurpose, interviewsPath, interviewTrail, type Place, responseTones } from './list-page.ts'

export interface InterviewFacts {
  id: string
  person: string
  /** Id of the actor. */
  actor: string
  purpose: InterviewPurpose
  status: ResponseStatus
  plannedFor: string | null
  heldOn: string | null
  interviewers: string[]
  place: string | null
  remark: string | null
}

export interface SectionProgress extends ProgressCount {
  id: string
  title: string
}

/** How far the reader's own rating is, and, once there is something to compare, everybody's. */
export interface RatingState {
  rated: number
  of: number
  isFinal: boolean
  comparison: RatingComparison | undefined
}

export const progressState = ({ items, open }: ProgressCount): 'open' | 'begun' | 'done' =>
  open === items ? 'open' : open > 0 ? 'begun' : 'done'

const progressTone = { open: undefined, begun: 'info', done: 'success' } as const

/** Where a stop of the guide is; `path` is that of the interview. */
export const guidePath = (path: string, stop: Stop): string =>
  stop === 'start' || stop === 'later' ? path : `${path}/${stop === 'last look' ? 'check' : stop.section}`

/** One interview at a glance: who, when, how far, what comes next. */
export function interviewPage(data: {
  t: Texts
  place: Place
  interview: InterviewFacts
  /** Undefined for an imported interview whose guide is not kept here; then `label` names it. */
  guide:
    | { title: string; intro: string; minutes: { min: number; max: number }; sections: SectionProgress[] }
    | undefined
  label: string
  ratings: RatingState | undefined
}) {
  const { t, place, interview, guide, label, ratings } = data
  const path = `${interviewsPath(place)}/${interview.id}`
  const sections = (guide?.sections ?? []).map((section) => ({
    ...section,
    href: `${path}/${section.id}`,
    state: progressState(section),
    tone: progressTone[progressState(section)],
  }))
  const { status } = interview
  return {
    template: 'interviews/interview',
    title: `${t.interviews.overview.with} ${interview.person}`,
    lead: t.interviews.overview[`${status}Lead`],
    trail: interviewTrail(place, t),
    path,
    personHref: `/m/${place.id}/actors/${interview.actor}`,
    interview,
    badge: { label: t.terms.responseStatus[status], tone: responseTones[status] },
    day: interview.heldOn ?? interview.plannedFor,
    guide,
    label,
    sections,
    resume: guidePath(path, stopToGoOn(guide?.sections ?? [])),
    first: sections[0]?.href,
    ratings,
    deeds: deedsFor(status, ratings?.isFinal ?? false).map((deed) => ({
      label: t.interviews.overview[deed],
      href: `${path}/${deedPaths[deed]}`,
    })),
  } satisfies Page
}

/** What can be done with an interview beside holding it, by its status. */
function deedsFor(status: ResponseStatus, isRated: boolean): (Deed | 'edit')[] {
  if (status === 'planned') return ['edit', 'cancel']
  const rating: Deed[] = isRated ? ['reopenRating'] : []
  if (status === 'running') return ['edit', ...rating]
  return status === 'completed' ? [...rating, 'reopen', 'lock'] : []
}
