import type { Agenda } from '../../db/places/agenda.ts'
import type { Municipality } from '../../db/places/municipalities.ts'
import type { Overview } from '../../db/places/overviews.ts'
import type { PlaceRole } from '../../surveys/vocabulary.ts'
import type { Shelf } from '../../views/archive/partials.ts'
import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'
import { describeMunicipality } from '../municipalities/describe.ts'
import { phasesOf, stateLine } from '../municipalities/phases.ts'
import { inOrder, type Task } from '../next/task.ts'
import { tasksOf } from '../next/tasks.ts'
import { waitingTasks } from '../next/waiting.ts'

/** More tasks than this are counted, not listed: nobody does them all today. */
const shownTasks = 15

export interface StartData extends Spoken {
  role: PlaceRole
  /** "YYYY-MM-DD" */
  today: string
  municipalities: { municipality: Pick<Municipality, 'id' | 'name' | 'kind' | 'role'>; overview: Overview }[]
  total: number
  page: { limit: number; offset: number }
  agenda: Agenda | undefined
  /** What is archived. */
  shelf?: Shelf | undefined
}

/** What waits for the reader, and their municipalities with one line of state each. */
export function startPage({ t, f, role, today, municipalities, total, page, agenda, shelf }: StartData) {
  const reading = { t, f, today, isOutdated: false }
  const waiting = municipalities.flatMap(({ municipality, overview }) =>
    waitingTasks(overview, { ...reading, municipality }),
  )
  const tasks = agenda && inOrder([...tasksOf(agenda, reading), ...waiting])
  const empty = {
    consultant: t.start.emptyConsultant,
    project_team: t.start.emptyTeam,
  }
  const isEmpty = total === 0
  return {
    template: 'start/start',
    title: t.start.title,
    lead: isEmpty ? empty[role] : undefined,
    canCreate: role === 'consultant',
    isEmpty,
    tasks:
      tasks && !isEmpty
        ? { shown: tasks.slice(0, shownTasks).map(named), more: Math.max(0, tasks.length - shownTasks) }
        : undefined,
    municipalities: municipalities.map(({ municipality, overview }) => ({
      name: municipality.name,
      href: `/m/${municipality.id}`,
      kind: describeMunicipality(municipality, t),
      state: stateLine(phasesOf(overview, reading), t),
    })),
    paging: pagingOf(total, page),
    shelf,
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

/** Among several municipalities each task says where it waits. */
const named = (task: Task) => ({ ...task, detail: [task.detail, task.municipalityName].filter(Boolean).join(' · ') })
