import type { Overview } from '../../db/places/overviews.ts'
import type { BadgePartial } from '../../views/partials/partials.ts'
import type { Texts } from '../../views/text/index.ts'
import { type PhaseName, type PhaseState, progressIn, type Reading } from './progress.ts'

/** A step on the way to a group and beyond, and how far it is. */
export interface Phase {
  name: PhaseName
  title: string
  words: string
  badge: BadgePartial
  path: string
}

/** Every phase in the order of the handbook, and where it is worked on. */
const paths: [PhaseName, string][] = [
  ['situation', '/interviews?purpose=situation'],
  ['place', '/situation'],
  ['founding', '/founding'],
  ['people', '/actors'],
  ['readiness', '/interviews?purpose=readiness'],
  ['selfAssessments', '/self-assessments'],
  ['results', '/results'],
  ['composition', '/composition'],
  ['group', '/group'],
  ['review', '/group'],
  ['reports', '/reports'],
]

const tones = { open: undefined, begun: 'info', done: 'success', outdated: 'warning', due: 'warning' } as const

export const badgeFor = (state: PhaseState, t: Texts): BadgePartial => ({
  label: t.municipalities.badge[state],
  tone: tones[state],
})

/** Every phase with its state in words. */
export function phasesOf(overview: Overview, reading: Reading): Phase[] {
  const progress = progressIn(overview, reading)
  return paths.map(([name, path]) => {
    const [state, words] = progress[name]
    return { name, path, title: reading.t.municipalities.phase[name], words, badge: badgeFor(state, reading.t) }
  })
}

/** The furthest phase that was begun, in one line; reports and results follow from the others. */
export function stateLine(phases: Phase[], t: Texts): string {
  const open = t.municipalities.badge.open
  const reached = phases.findLast(({ name, badge }) => name !== 'reports' && name !== 'results' && badge.label !== open)
  return reached ? `${reached.title}: ${reached.words}` : t.municipalities.words.nothingYet
}
