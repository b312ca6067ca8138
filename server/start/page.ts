import type { Agenda } from '../../db/places/agenda.ts'
import type { Municipality } from '../../db/places/municipalities.ts'
import type { Overview } from '../../db/places/overviews.ts'
import { firstReviewOn } from '../../reports/decision/review-due.ts'
import type { Formats } from '../../views/text/formats.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { describeMunicipality } from '../municipalities/describe.ts'
import { type Badge, badgeFor, phasesOf, stateLine } from '../municipalities/phases.ts'

interface Task {
  title: string
  detail: string
  badge: Badge
  href: string
}

/** More tasks than this are counted, not listed: nobody does them all today. */
const shownTasks = 15

/** How many days ahead a review is announced. */
const noticeDays = 30

export interface StartData {
  t: Texts
  f: Formats
  role: 'consultant' | 'project_team' | 'administrator'
  /** "YYYY-MM-DD" */
  today: string
  municipalities: { municipality: Pick<Municipality, 'id' | 'name' | 'kind' | 'role'>; overview: Overview }[]
  total: number
  page: { limit: number; offset: number }
  agenda: Agenda | undefined
}

/** What waits for the reader, and their municipalities with one line of state each. */
export function startPage({ t, f, role, today, municipalities, total, page, agenda }: StartData) {
  const tasks = agenda ? tasksOf(agenda, { t, f, today }) : undefined
  const empty = {
    administrator: t.start.administrator,
    consultant: t.start.emptyConsultant,
    project_team: t.start.emptyTeam,
  }
  const isEmpty = total === 0
  return {
    template: 'start/start',
    title: t.start.title,
    lead: isEmpty || role === 'administrator' ? empty[role] : undefined,
    isAdministrator: role === 'administrator',
    canCreate: role === 'consultant',
    isEmpty,
    tasks:
      tasks && !isEmpty
        ? { shown: tasks.slice(0, shownTasks), more: Math.max(0, tasks.length - shownTasks) }
        : undefined,
    municipalities: municipalities.map(({ municipality, overview }) => ({
      name: municipality.name,
      href: `/m/${municipality.id}`,
      kind: describeMunicipality(municipality, t),
      state: stateLine(phasesOf(overview, { t, f, today, isOutdated: false }), t),
    })),
    paging: pagingOf(total, page),
  } satisfies Page
}

/** Undefined when everything fits on one page. */
function pagingOf(total: number, { limit, offset }: StartData['page']) {
  if (total <= limit && offset === 0) return undefined
  const href = (to: number) => (to === 0 ? '/' : `/?offset=${to}`)
  return {
    page: Math.floor(offset / limit) + 1,
    of: Math.max(1, Math.ceil(total / limit)),
    previous: offset > 0 ? href(Math.max(0, offset - limit)) : undefined,
    next: offset + limit < total ? href(offset + limit) : undefined,
  }
}

function tasksOf(agenda: Agenda, { t, f, today }: { t: Texts; f: Formats; today: string }): Task[] {
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
