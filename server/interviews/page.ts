import { type Stop, stopToGoOn } from '../../surveys/progress/path.ts'
import type { ProgressCount } from '../../surveys/progress/progress.ts'
import type { RatingComparison } from '../../surveys/ratings/comparison.ts'
import { capital } from '../../surveys/terms/index.ts'
import type { InterviewPurpose, ResponseStatus, Sector } from '../../surveys/vocabulary.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import type { OwnTask } from '../next/own.ts'
import { type Deed, deedPaths } from './confirm-page.ts'
import { interviewsPath, interviewTrail, type Place, responseTones } from './list-page.ts'
import type { Opening } from './opening.ts'

export interface InterviewFacts {
  id: string
  person: string
  /** Id of the actor. */
  actor: string
  purpose: InterviewPurpose
  status: ResponseStatus
  plannedFor: string | null
  plannedAt: string | null
  heldOn: string | null
  interviewers: string[]
  place: string | null
  remark: string | null
}

export interface SectionProgress extends ProgressCount {
  id: string
  title: string
  /** Not so: a module that nobody has opened yet. */
  isAsked: boolean
  /** Planned for all of it; 0 where the guide counts none. */
  minutes: number
}

/** The modules that can still be opened, where there is anything left to ask. */
export const modulesLeft = (sections: SectionProgress[], status: ResponseStatus): SectionProgress[] =>
  status === 'planned' || status === 'running' ? sections.filter(({ isAsked }) => !isAsked) : []

/** A module as it is offered: what it would take. */
export const moduleWords = ({ title, minutes }: SectionProgress, t: Texts): string =>
  t.guide.module(title, Math.ceil(minutes))

/** How far the reader's own rating is, and, once there is something to compare, everybody's. */
interface RatingState {
  rated: number
  of: number
  isFinal: boolean
  comparison: RatingComparison | undefined
}

/** What was said in free text: how much of it is undecided, and how much may leave the interview. */
interface StatementState {
  n: number
  open: number
  released: number
}

export const progressState = ({ items, open }: ProgressCount): 'open' | 'begun' | 'done' =>
  open === items ? 'open' : open > 0 ? 'begun' : 'done'

const progressTone = { open: undefined, begun: 'info', done: 'success' } as const

/** Where a stop of the guide is; `path` is that of the interview. */
export const guidePath = (path: string, stop: Stop): string =>
  stop === 'start' || stop === 'later' ? path : `${path}/${stop === 'last look' ? 'check' : stop.section}`

interface InterviewData {
  t: Texts
  place: Place
  interview: InterviewFacts
  /** Undefined for an imported interview whose guide is not kept here; then `label` names it. */
  guide:
    | {
        title: string
        intro: string
        minutes: { min: number; max: number }
        /** Planned for what is still open; 0 where the guide counts none. */
        minutesLeft: number
        /** It is the guide that is asked today, which can be printed in the person’s words. */
        isCurrent: boolean
        sections: SectionProgress[]
      }
    | undefined
  label: string
  sector: Sector
  ratings: RatingState | undefined
  statements: StatementState | undefined
  /** How many lines that name somebody are still to be attributed; undefined where nobody is named in lines. */
  named: { open: number } | undefined
  opening: Opening | undefined
  /** What waits for the reader in another talk. */
  next: OwnTask | undefined
}

/** One interview at a glance: who, when, how far, what comes next. */
export function interviewPage(data: InterviewData) {
  const { t, place, interview, guide, label, ratings, statements } = data
  const path = `${interviewsPath(place)}/${interview.id}`
  const { status } = interview
  const isHeld = status !== 'planned'
  const left = minutesLeftWords(guide?.minutesLeft ?? 0, status, t)
  const asked = (guide?.sections ?? []).filter(({ isAsked }) => isAsked)
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
    time: interview.heldOn ? null : interview.plannedAt,
    guide,
    label,
    printed: guide?.isCurrent
      ? `${interviewsPath(place)}/guide?purpose=${interview.purpose}&sector=${data.sector}`
      : undefined,
    minutesLeft: left && `${capital(left)}.`,
    modules: modulesLeft(guide?.sections ?? [], status).map((section) => ({
      href: `${path}/${section.id}`,
      words: moduleWords(section, t),
    })),
    sections: asked.map((section) => ({
      href: `${path}/${section.id}`,
      title: section.title,
      facts: isHeld ? progressWords(section, t) : t.interviews.overview.questions(section.items),
      badge: status === 'running' ? progressBadge(section, t) : undefined,
    })),
    begin: !isHeld && asked[0] ? `${path}/start` : undefined,
    opening: data.opening,
    mandate: `/m/${place.id}/mandate`,
    ways: waysIn(status, path, asked, t),
    after: isHeld ? afterwards(data, path) : undefined,
    transcript: isHeld && guide ? `${path}/transcript` : undefined,
    ratings: isHeld ? ratings : undefined,
    named: data.named && {
      href: `${path}/named`,
      words: data.named.open > 0 ? t.named.openInTalk(data.named.open) : t.named.allAssigned,
    },
    statements: statements && { ...statements, href: `${path}/statements`, readBack: `${path}/read-back` },
    archive: isHeld
      ? {
          action: `/m/${place.id}/archive`,
          ...{
            kind: 'interview',
            id: interview.id,
            label: t.archive.putAway.interview,
            what: t.archive.what.interview,
          },
        }
      : undefined,
    deeds: deedsFor(status, ratings?.isFinal ?? false).map((deed) => ({
      label: t.interviews.overview[deed],
      href: `${path}/${deedPaths[deed]}`,
    })),
  } satisfies Page
}

/** What is still to do once a talk was held, the own rating first; the next talk of its kind last. */
function afterwards(data: InterviewData, path: string) {
  const { t, place, interview, ratings, statements, named } = data
  const words = t.interviews.after
  if (interview.status === 'running') return undefined
  const toAgree = ratings?.comparison?.rows.filter(({ steps, consensus }) => steps >= 2 && !consensus).length ?? 0
  const open = [
    ratings && !ratings.isFinal && { label: words.rating(ratings.rated, ratings.of), href: `${path}/rating` },
    toAgree > 0 && { label: words.consensus(toAgree), href: `${path}/consensus` },
    statements && statements.open > 0 && { label: words.statements(statements.open), href: `${path}/statements` },
    named && named.open > 0 && { label: words.named, href: `${path}/named` },
  ].filter((each) => typeof each === 'object')
  const { next } = data
  return {
    open,
    next: next && { label: words.next[next.what](next.person), href: next.href },
    another: `${interviewsPath(place)}/new?purpose=${interview.purpose}`,
  }
}

/** How long the talk still takes if it goes as planned; nothing once it is over or where nothing was counted. */
export const minutesLeftWords = (minutes: number, status: ResponseStatus, t: Texts): string | undefined =>
  minutes > 0 && (status === 'planned' || status === 'running') ? t.guide.minutesLeft(Math.ceil(minutes)) : undefined

/** Where one can go in the guide now, the likeliest first. */
function waysIn(status: ResponseStatus, path: string, sections: SectionProgress[], t: Texts) {
  const words = t.interviews.overview
  const [first] = sections
  if (!first) return []
  const start = `${path}/${first.id}`
  if (status === 'planned') return [{ label: words.look, href: start, look: 'secondary' as const }]
  if (status !== 'running') return [{ label: words.read, href: start, look: 'primary' as const }]
  return [
    { label: words.resume, href: guidePath(path, stopToGoOn(sections)), look: 'primary' as const },
    { label: words.check, href: `${path}/check`, look: 'secondary' as const },
  ]
}

function progressWords({ answered, items, missing }: ProgressCount, t: Texts): string {
  const words = t.interviews.overview
  return words.progress(answered, items) + (missing ? words.withMissing(missing) : '')
}

const progressBadge = (count: ProgressCount, t: Texts) => ({
  label: t.interviews.progressStates[progressState(count)],
  tone: progressTone[progressState(count)],
})

/** What can be done with an interview beside holding it, by its status. */
function deedsFor(status: ResponseStatus, isRated: boolean): (Deed | 'edit')[] {
  if (status === 'planned') return ['edit', 'cancel']
  const rating: Deed[] = isRated ? ['reopenRating'] : []
  if (status === 'running') return ['edit', ...rating, 'forget']
  return status === 'completed' ? [...rating, 'reopen', 'lock', 'forget'] : ['forget']
}
