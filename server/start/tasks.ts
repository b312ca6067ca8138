import type { Agenda } from '../../db/places/agenda.ts'
import { firstReviewOn } from '../../reports/decision/review-due.ts'
import type { BadgePartial } from '../../views/partials/partials.ts'
import type { Spoken } from '../frame/language.ts'
import { badgeFor } from '../municipalities/phases.ts'

interface Task {
  title: string
  detail: string
  badge: BadgePartial
  href: string
}

/** How many days ahead a review is announced. */
const noticeDays = 30

/** What waits for a consultant: interviews, ratings, invitations that end soon, reviews. */
export function tasksOf(agenda: Agenda, { t, f, today }: Spoken & { today: string }): Task[] {
  const detail = (...parts: (string | false)[]) => parts.filter(Boolean).join(' · ')
  const interviews = agenda.interviews.map((each) => ({
    title: t.start.interview(each.actorName),
    detail: detail(
      each.purpose !== 'review' && t.terms.purpose[each.purpose],
      each.municipalityName,
      each.status === 'running'
        ? each.day !== null && t.start.startedOn(f.date(each.day))
        : each.day === null
          ? t.start.plannedOpen
          : t.start.plannedFor(f.date(each.day)),
    ),
    badge: each.status === 'running' ? badgeFor('begun', t) : { label: t.terms.responseStatus.planned },
    href: `/m/${each.municipality}/interviews/${each.id}`,
  }))
  const ratings = agenda.ratings.map((each) => ({
    title: t.start.rating(each.actorName),
    detail: detail(each.municipalityName, t.start.rated(each.rated, each.of)),
    badge: badgeFor(each.rated > 0 ? 'begun' : 'open', t),
    href: `/m/${each.municipality}/interviews/${each.id}`,
  }))
  const invitations = agenda.invitations.map((each) => ({
    title: each.purpose === 'review' ? t.start.memberReview(each.actorName) : t.start.invitation(each.actorName),
    detail: detail(each.municipalityName, t.start.expires(f.date(each.expiresAt))),
    badge: { label: t.start.expiring, tone: 'warning' } as const,
    href: `/m/${each.municipality}/${each.purpose === 'review' ? 'group' : 'self-assessments'}`,
  }))
  const reviews = agenda.groups.flatMap(({ municipality, municipalityName, foundedOn }) => {
    const due = firstReviewOn(foundedOn)
    if (daysBetween(today, due) > noticeDays) return []
    const words = due <= today ? t.start.reviewOverdue(f.date(due)) : t.start.reviewDue(f.date(due))
    const badge = due <= today ? badgeFor('due', t) : badgeFor('open', t)
    return [{ title: t.start.review, detail: detail(municipalityName, words), badge, href: `/m/${municipality}/group` }]
  })
  return [...interviews, ...ratings, ...invitations, ...reviews]
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
