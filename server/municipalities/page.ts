import type { Municipality } from '../../db/places/municipalities.ts'
import type { Overview } from '../../db/places/overviews.ts'
import type { Formats } from '../../views/text/formats.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { describeMunicipality } from './describe.ts'
import { type Phase, phasesOf } from './phases.ts'

/** What the project team may open: what follows from the interviews, not the interviews themselves. */
const openToTeam: Phase['name'][] = ['place', 'founding', 'results', 'composition', 'group', 'review', 'reports']

/** The way of a municipality from the first interview to the decision, as a list of steps with their state. */
export function municipalityPage(data: {
  t: Texts
  f: Formats
  role: 'consultant' | 'project_team'
  /** "YYYY-MM-DD" */
  today: string
  municipality: Municipality
  overview: Overview
  isOutdated: boolean
}) {
  const { t, f, role, municipality, overview } = data
  const words = t.municipalities
  const mayOpen = (phase: Phase) => role === 'consultant' || openToTeam.includes(phase.name)
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
    phases: phasesOf(overview, data).map((phase) => ({
      ...phase,
      href: mayOpen(phase) ? `/m/${municipality.id}${phase.path}` : undefined,
    })),
    edit: role === 'consultant' ? `/m/${municipality.id}/edit` : undefined,
  } satisfies Page
}
