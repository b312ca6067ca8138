import type { Agenda } from '../../db/places/agenda.ts'
import type { Municipality } from '../../db/places/municipalities.ts'
import type { Overview } from '../../db/places/overviews.ts'
import type { Formats } from '../../views/text/formats.ts'
import type { Texts } from '../../views/text/index.ts'
import { accessPath } from '../colleagues/pages.ts'
import type { Page } from '../frame/pages.ts'
import { inOrder } from '../next/task.ts'
import { tasksOf } from '../next/tasks.ts'
import { waitingTasks } from '../next/waiting.ts'
import { describeMunicipality } from './describe.ts'
import { glanceAt } from './glance.ts'
import { mayOpen, phasesOf, type Reader } from './phases.ts'
import { reportsInWords } from './progress.ts'

interface MunicipalityData {
  t: Texts
  f: Formats
  role: Reader
  /** "YYYY-MM-DD" */
  today: string
  municipality: Municipality
  overview: Overview
  isOutdated: boolean
  /** What waits here for the reader alone; undefined for the project team. */
  agenda: Agenda | undefined
}

/** The way of a municipality from the first interview to the decision, as phases with their steps and how far each is. */
export function municipalityPage(data: MunicipalityData) {
  const { t, f, role, municipality, overview, agenda } = data
  const words = t.municipalities
  const { state, inhabitants } = municipality
  return {
    template: 'municipalities/municipality',
    title: municipality.name,
    lead: role === 'consultant' ? words.leadConsultant : words.leadTeam,
    facts: [
      describeMunicipality(municipality, t),
      state && (t.terms.state as Record<string, string>)[state],
      inhabitants !== null && words.inhabitants(f.integer(inhabitants)),
    ].filter((fact): fact is string => Boolean(fact)),
    next: agenda && municipality.archivedAt === null ? nextIn(agenda, data) : undefined,
    glance: overview.sectors.some(({ people }) => people > 0) ? glanceAt(overview.sectors, t) : undefined,
    phases: phasesOf(overview, data).map((phase) => ({
      ...phase,
      steps: phase.steps.map((step) => ({
        ...step,
        href: mayOpen(step.name, role) ? `/m/${municipality.id}${step.path}` : undefined,
      })),
    })),
    reports: { href: `/m/${municipality.id}/reports`, words: reportsInWords(overview, data) },
    edit: role === 'consultant' ? `/m/${municipality.id}/edit` : undefined,
    access: role === 'consultant' ? accessPath(municipality.id) : undefined,
    archive:
      role === 'consultant' && municipality.archivedAt === null
        ? {
            action: `/m/${municipality.id}/archive`,
            ...{ kind: 'municipality', id: municipality.id },
            ...{ label: t.archive.putAway.municipality, what: t.archive.what.municipality },
          }
        : undefined,
  } satisfies Page
}

/** What waits here for the reader, and what waits for whoever gets to it first. */
const nextIn = (agenda: Agenda, data: MunicipalityData) =>
  inOrder([...tasksOf(agenda, data), ...waitingTasks(data.overview, data)])
