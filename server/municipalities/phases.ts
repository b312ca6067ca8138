import type { Overview } from '../../db/places/overviews.ts'
import { reviewDueOn } from '../../reports/decision/review-due.ts'
import { consideredStatuses } from '../../surveys/membership.ts'
import { finishedStatuses } from '../../surveys/progress/finished.ts'
import { type ActorStatus, sectors } from '../../surveys/vocabulary.ts'
import type { Formats } from '../../views/text/formats.ts'
import type { Texts } from '../../views/text/index.ts'

export interface Badge {
  label: string
  tone?: 'info' | 'success' | 'warning'
}

/** A step on the way to a group and beyond, and how far it is. */
export interface Phase {
  name: keyof Texts['municipalities']['phase']
  title: string
  words: string
  badge: Badge
  path: string
}

type State = keyof Texts['municipalities']['badge']
const tones = { open: undefined, begun: 'info', done: 'success', outdated: 'warning', due: 'warning' } as const

export const badgeFor = (state: State, t: Texts): Badge => {
  const tone = tones[state]
  return { label: t.municipalities.badge[state], ...(tone && { tone }) }
}

interface Reading {
  t: Texts
  f: Formats
  /** "YYYY-MM-DD" */
  today: string
  /** Whether anything has changed since the latest recommendation was computed. */
  isOutdated: boolean
}

/** Every phase in the order of the handbook, with its state in words. */
export function phasesOf(overview: Overview, { t, f, today, isOutdated }: Reading): Phase[] {
  const w = t.municipalities.words
  const candidates = countPeople(overview, consideredStatuses)
  const group = overview.group

  const states: [Phase['name'], string, State, string][] = [
    ['situation', '/interviews?purpose=situation', ...situation()],
    ['people', '/actors', ...people()],
    ['readiness', '/interviews?purpose=readiness', ...readiness()],
    ['selfAssessments', '/self-assessments', ...selfAssessments()],
    ['results', '/results', ...results()],
    ['composition', '/composition', ...composition()],
    ['group', '/group', ...founding()],
    ['review', '/group', ...review()],
    ['reports', '/reports', ...reports()],
  ]
  return states.map(([name, path, state, words]) => ({
    name,
    path,
    title: t.municipalities.phase[name],
    words,
    badge: badgeFor(state, t),
  }))

  function situation(): [State, string] {
    const { held, running, planned } = countResponses(overview, 'situation')
    if (held + running + planned === 0) return ['open', w.noSituation]
    return [held > 0 && running + planned === 0 ? 'done' : 'begun', w.interviews(held, running, planned)]
  }
  function people(): [State, string] {
    const all = overview.actors.reduce((sum, each) => sum + each.total, 0)
    if (all === 0) return ['open', w.noPeople]
    const absent = sectors.filter((sector) => countPeople(overview, consideredStatuses, sector) === 0)
    const missing = w.sectorsMissing(f.list(absent.map((sector) => t.terms.sector[sector])))
    const isDone = absent.length === 0
    return [isDone ? 'done' : 'begun', [w.people(all, candidates), ...(isDone ? [] : [missing])].join(' ')]
  }
  function readiness(): [State, string] {
    const { held, running, planned } = countResponses(overview, 'readiness')
    if (candidates === 0 && held + running + planned === 0) return ['open', w.noCandidates]
    const state =
      candidates > 0 && overview.interviewed === candidates ? 'done' : held + running + planned > 0 ? 'begun' : 'open'
    return [state, w.readiness(overview.interviewed, candidates)]
  }
  function selfAssessments(): [State, string] {
    const { held, running, planned } = countResponses(overview, 'self_assessment')
    const open = running + planned
    if (held + open === 0) return ['open', candidates === 0 ? w.noCandidates : w.noInvitations]
    const isDone = overview.submitted === candidates && open === 0
    const waiting = open > 0 ? [w.selfAssessmentsOpen(open)] : []
    return [isDone ? 'done' : 'begun', [w.selfAssessments(overview.submitted, candidates), ...waiting].join(' ')]
  }
  function results(): [State, string] {
    const answers = overview.responses.some((each) => each.status !== 'planned' && each.purpose !== 'review')
    if (overview.ratings === 0) return answers ? ['begun', w.answersOnly] : ['open', w.noResults]
    const isDone = candidates > 0 && overview.rated === candidates
    return [isDone ? 'done' : 'begun', w.rated(overview.rated, candidates)]
  }
  function composition(): [State, string] {
    const { recommendedAt } = overview
    if (!recommendedAt) return ['open', w.noComposition]
    const computed = w.computed(f.date(recommendedAt))
    // Once a group was founded, the recommendation has done its work; what changes afterwards does not age it.
    if (group) return ['done', computed]
    return isOutdated ? ['outdated', `${computed} ${w.outdated}`] : ['begun', computed]
  }
  function founding(): [State, string] {
    if (!group) return ['open', w.noGroup]
    const words = w.group(group.members, group.foundedOn ? f.date(group.foundedOn) : undefined)
    return ['done', group.endedOn ? `${words} ${w.groupEnded(f.date(group.endedOn))}` : words]
  }
  function review(): [State, string] {
    const [latest] = overview.reviews
    if (latest?.status === 'open') return ['begun', w.reviewOpen(f.date(latest.date))]
    if (latest) return ['done', w.reviewClosed(f.date(latest.date))]
    const due = group && reviewDueOn(group, false)
    if (!due) return ['open', w.noReview]
    return due <= today ? ['due', w.reviewOverdue(f.date(due))] : ['open', w.reviewDue(f.date(due))]
  }
  function reports(): [State, string] {
    if (!overview.reportedAt) return ['open', w.noReports]
    return ['done', w.reports(overview.reports, f.date(overview.reportedAt))]
  }
}

/** The furthest phase that was begun, in one line; reports and results follow from the others. */
export function stateLine(phases: Phase[], t: Texts): string {
  const open = t.municipalities.badge.open
  const reached = phases.findLast(({ name, badge }) => name !== 'reports' && name !== 'results' && badge.label !== open)
  return reached ? `${reached.title}: ${reached.words}` : t.municipalities.words.nothingYet
}

const countPeople = (overview: Overview, statuses: readonly ActorStatus[], sector?: string): number =>
  overview.actors
    .filter((each) => statuses.includes(each.status) && (sector === undefined || each.sector === sector))
    .reduce((sum, each) => sum + each.total, 0)

function countResponses(overview: Overview, purpose: string) {
  const count = (...statuses: string[]) =>
    overview.responses
      .filter((each) => each.purpose === purpose && statuses.includes(each.status))
      .reduce((sum, each) => sum + each.total, 0)
  return { held: count(...finishedStatuses), running: count('running'), planned: count('planned') }
}
