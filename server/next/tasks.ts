import type { Agenda } from '../../db/places/agenda.ts'
import { firstReviewOn } from '../../reports/decision/review-due.ts'
import { dayOf } from '../../surveys/day.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Spoken } from '../frame/language.ts'
import { badgeFor } from '../municipalities/phases.ts'
import { overdue, type Task } from './task.ts'

/** How many days ahead a review is announced. */
const noticeDays = 30

/** How many days before an answer is due, or a link ends, invitations are brought to mind. */
const expiryNoticeDays = 7

export const untilNotice = (now: Date) => ({ now, until: new Date(now.getTime() + expiryNoticeDays * 86_400_000) })

/** What waits for one consultant: own interviews, ratings and judgements, invitations that end soon, reviews. */
export function tasksOf(agenda: Agenda, reading: Spoken & { today: string }): Task[] {
  return [
    ...interviewsIn(agenda, reading),
    ...judgementsIn(agenda, reading),
    ...invitationsIn(agenda, reading),
    ...reviewsIn(agenda, reading),
  ]
}

type Reading = Spoken & { today: string }

const detail = (...parts: (string | false)[]) => parts.filter(Boolean).join(' · ')

const interviewsIn = ({ interviews }: Agenda, { t, f, today }: Reading): Task[] =>
  interviews.map((each) => {
    const isOverdue = each.status === 'planned' && each.day !== null && each.day < today
    const when =
      each.status === 'running'
        ? each.day !== null && t.start.startedOn(f.date(each.day))
        : each.day === null
          ? t.start.plannedOpen
          : t.start.plannedFor(t.interviews.at(f.date(each.day), each.time))
    const badge = isOverdue
      ? overdue(t)
      : each.status === 'running'
        ? badgeFor('begun', t)
        : { label: t.terms.responseStatus.planned }
    return {
      municipalityName: each.municipalityName,
      title: t.start.interview(each.actorName),
      detail: detail(each.purpose !== 'review' && t.terms.purpose[each.purpose], when),
      badge,
      href: `/m/${each.municipality}/interviews/${each.id}`,
      on: each.day,
      isOverdue,
    }
  })

const judgementsIn = ({ ratings, places }: Agenda, { t }: Reading): Task[] => [
  ...ratings.map(({ municipality, municipalityName, id, actorName, rated, of }) => ({
    municipalityName,
    title: t.start.rating(actorName),
    href: `/m/${municipality}/interviews/${id}`,
    ...unfinished(rated, t.start.rated(rated, of), t),
  })),
  ...places.map(({ municipality, municipalityName, judged, of }) => ({
    municipalityName,
    title: t.start.place,
    href: `/m/${municipality}/situation/judgement`,
    ...unfinished(judged, t.start.judged(judged, of), t),
  })),
]

/** A judgement that nobody waits for by a day. */
const unfinished = (done: number, detail: string, t: Texts) => ({
  detail,
  badge: badgeFor(done > 0 ? 'begun' : 'open', t),
  on: null,
  isOverdue: false,
})

const invitationsIn = ({ invitations }: Agenda, { t, f, today }: Reading): Task[] =>
  invitations.map(({ municipality, municipalityName, actor, actorName, purpose, review, dueOn, expiresAt }) => {
    const isOverdue = dueOn !== null && dueOn < today
    const byWhen = isOverdue ? t.start.answerOverdue : t.start.answerBy
    const round = review === null ? 'self-assessments' : `reviews/${review}/invitations`
    return {
      municipalityName,
      title: purpose === 'review' ? t.start.memberReview(actorName) : t.start.invitation(actorName),
      detail: dueOn === null ? t.start.expires(f.date(expiresAt)) : byWhen(f.date(dueOn)),
      badge: isOverdue ? overdue(t) : { label: t.start.expiring },
      href: `/m/${municipality}/${round}/${actor}`,
      on: dueOn ?? dayOf(expiresAt),
      isOverdue,
    }
  })

const reviewsIn = ({ groups }: Agenda, { t, f, today }: Reading): Task[] =>
  groups.flatMap(({ municipality, municipalityName, foundedOn }) => {
    const due = firstReviewOn(foundedOn)
    if (daysBetween(today, due) > noticeDays) return []
    const isOverdue = due <= today
    const words = isOverdue ? t.start.reviewOverdue(f.date(due)) : t.start.reviewDue(f.date(due))
    const badge = isOverdue ? badgeFor('due', t) : badgeFor('open', t)
    const href = `/m/${municipality}/group`
    return [{ municipalityName, title: t.start.review, detail: words, badge, href, on: due, isOverdue }]
  })

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
