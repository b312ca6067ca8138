import type { Overview } from '../../db/places/overviews.ts'
import { reviewDueOn } from '../../reports/decision/review-due.ts'
import { consideredStatuses } from '../../surveys/membership.ts'
import { finishedStatuses } from '../../surveys/progress/finished.ts'
import {
  feedbackState,
  mandateState,
  placeState,
  ratingState,
  readBackState,
  reviewState,
  type StepName,
  type StepState,
  situationState,
} from '../../surveys/progress/phases.ts'
import { type ActorStatus, sectors } from '../../surveys/vocabulary.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Spoken } from '../frame/language.ts'

export type PhaseState = StepState

/** What is known of a municipality when its phases are told. */
export interface Reading extends Spoken {
  /** "YYYY-MM-DD" */
  today: string
  /** Whether anything has changed since the latest recommendation was computed. */
  isOutdated: boolean
}

interface Standing extends Reading {
  overview: Overview
  /** How many people are considered for the group. */
  candidates: number
  w: Texts['municipalities']['words']
}

type Progress = [PhaseState, string]

/** How far each step is, and in which words. */
export function progressIn(overview: Overview, reading: Reading): Record<StepName, Progress> {
  const candidates = countPeople(overview, consideredStatuses)
  const standing = { ...reading, overview, candidates, w: reading.t.municipalities.words }
  return {
    mandate: mandate(standing),
    situation: situation(standing),
    readBack: readBack(standing),
    place: place(standing),
    feedback: feedback(standing),
    founding: foundingQuestion(standing),
    people: people(standing),
    readiness: readiness(standing),
    selfAssessments: selfAssessments(standing),
    results: results(standing),
    composition: composition(standing),
    group: group(standing),
    review: review(standing),
    decision: decision(standing),
  }
}

function mandate({ overview, today, w, t, f }: Standing): Progress {
  const known = overview.mandate
  const state = mandateState(known && { ...known, missing: known.missing.length }, today)
  if (!known) return [state, w.noMandate]
  const { missing, isTeamRight, endsOn } = known
  const open = missing.length > 0 ? [t.mandate.missing(f.list(missing.map((part) => t.mandate.parts[part])))] : []
  const apart = isTeamRight ? [] : [w.teamApart]
  const end = endsOn ? [state === 'due' ? w.mandateOver(f.date(endsOn)) : w.mandateUntil(f.date(endsOn))] : []
  return [state, [...end, ...open, ...apart].join(' ')]
}

function situation({ overview, w, t, f }: Standing): Progress {
  const { held, running, planned } = countResponses(overview, 'situation')
  const absent = sectors.filter((sector) => !overview.heard.includes(sector))
  const state = situationState({ held, running, planned, unheard: absent.length })
  if (state === 'open') return [state, w.noSituation]
  const unheard = absent.length > 0 ? [w.notHeard(f.list(absent.map((sector) => t.terms.sector[sector])))] : []
  return [state, [w.interviews(held, running, planned), ...unheard].join(' ')]
}

function readBack({ overview: { readBack }, w }: Standing): Progress {
  const { of, done, waiting } = readBack
  if (of === 0) return ['open', w.nothingToReadBack]
  const open = waiting > 0 ? [w.readBackWaiting(waiting)] : []
  return [readBackState(readBack), [w.readBack(done, of), ...open].join(' ')]
}

function place({ overview: { place }, w }: Standing): Progress {
  const { judges, finished, toAgree } = place
  const state = placeState(place)
  return [state, state === 'open' ? w.noPlace(judges) : w.place(finished, judges, toAgree)]
}

function feedback({ overview: { situationReport }, w, f }: Standing): Progress {
  const { findings, givenBackOn, finalOn, openCorrections } = situationReport
  const state = feedbackState(situationReport)
  if (state === 'open') return [state, w.noFindings]
  if (finalOn) return [state, w.reportFinal(f.date(finalOn))]
  if (!givenBackOn) return [state, w.notGivenBack(findings)]
  const open = openCorrections > 0 ? [w.correctionsOpen(openCorrections)] : []
  return [state, [w.givenBack(f.date(givenBackOn)), ...open, w.notFinal].join(' ')]
}

function foundingQuestion({ overview: { founding }, w, t, f }: Standing): Progress {
  if (!founding) return ['open', w.noFounding]
  const { decided } = founding
  if (!decided) return ['begun', w.founding(f.date(founding.date))]
  return ['done', w.decided(t.terms.foundingOption[decided.option], f.date(decided.on))]
}

function people({ overview, candidates, w, t, f }: Standing): Progress {
  const all = overview.actors.reduce((sum, each) => sum + each.total, 0)
  if (all === 0) return ['open', w.noPeople]
  const absent = sectors.filter((sector) => countPeople(overview, consideredStatuses, sector) === 0)
  const missing = w.sectorsMissing(f.list(absent.map((sector) => t.terms.sector[sector])))
  const isDone = absent.length === 0
  const open = isDone || candidates === 0 ? [] : [missing]
  return [isDone ? 'done' : 'begun', [w.people(all, candidates), ...open].join(' ')]
}

function readiness({ overview, candidates, w }: Standing): Progress {
  const { held, running, planned } = countResponses(overview, 'readiness')
  if (candidates === 0 && held + running + planned === 0) return ['open', w.noCandidates]
  const state =
    candidates > 0 && overview.interviewed === candidates ? 'done' : held + running + planned > 0 ? 'begun' : 'open'
  return [state, w.readiness(overview.interviewed, candidates)]
}

function selfAssessments({ overview, candidates, w }: Standing): Progress {
  const { held, running, planned } = countResponses(overview, 'self_assessment')
  const open = running + planned
  if (held + open === 0) return ['open', candidates === 0 ? w.noCandidates : w.noInvitations]
  const isDone = overview.submitted === candidates && open === 0
  const waiting = open > 0 ? [w.selfAssessmentsOpen(open)] : []
  return [isDone ? 'done' : 'begun', [w.selfAssessments(overview.submitted, candidates), ...waiting].join(' ')]
}

function results({ overview, candidates, w }: Standing): Progress {
  const answers = overview.responses.some((each) => each.status !== 'planned' && each.purpose !== 'review')
  const { ratings, rated, ratedByTwo } = overview
  if (ratings === 0) return answers ? ['begun', w.answersOnly] : ['open', w.noResults]
  const byOne = rated > ratedByTwo ? [w.ratedByOne(rated - ratedByTwo)] : []
  const words = [w.ratedByTwo(ratedByTwo, candidates), ...byOne].join(' ')
  return [ratingState({ ratings, byTwo: ratedByTwo, candidates }), words]
}

function composition({ overview, isOutdated, w, f }: Standing): Progress {
  const { recommendedAt } = overview
  if (!recommendedAt) return ['open', w.noComposition]
  const computed = w.computed(f.date(recommendedAt))
  // Once a group was founded, the recommendation has done its work; what changes afterwards does not age it.
  if (overview.group) return ['done', `${computed} ${w.chosen}`]
  return isOutdated ? ['outdated', `${computed} ${w.outdated}`] : ['begun', `${computed} ${w.notChosen}`]
}

function group({ overview, w, f }: Standing): Progress {
  if (!overview.group) return ['open', w.noGroup]
  const { members, foundedOn, endedOn } = overview.group
  const words = w.group(members, foundedOn ? f.date(foundedOn) : undefined)
  return ['done', endedOn ? `${words} ${w.groupEnded(f.date(endedOn))}` : words]
}

function review({ overview, today, w, f }: Standing): Progress {
  const [latest] = overview.reviews
  if (latest) {
    const { status, date, members, heard } = latest
    const course = status === 'open' ? w.reviewOpen(f.date(date)) : w.reviewClosed(f.date(date))
    return [reviewState(latest), members > 0 ? `${course} ${w.heard(heard, members)}` : course]
  }
  const due = overview.group && reviewDueOn(overview.group, false)
  if (!due) return ['open', w.noReview]
  return due <= today ? ['due', w.reviewOverdue(f.date(due))] : ['open', w.reviewDue(f.date(due))]
}

function decision({ overview: { decided }, w, t, f }: Standing): Progress {
  return decided ? ['done', w.decided(t.terms.option[decided.option], f.date(decided.on))] : ['open', w.noDecision]
}

/** Reports are no phase: they come from several. */
export const reportsInWords = ({ reports, reportedAt }: Overview, { t, f }: Spoken): string =>
  reportedAt ? t.municipalities.words.reports(reports, f.date(reportedAt)) : t.municipalities.words.noReports

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
