import type { Overview } from '../../db/places/overviews.ts'
import { type PhaseName, phaseNames, type StepName, stateOfPhase, stepsOf } from '../../surveys/progress/phases.ts'
import type { BadgePartial } from '../../views/partials/partials.ts'
import type { Texts } from '../../views/text/index.ts'
import { type PhaseState, progressIn, type Reading } from './progress.ts'

/** What there is to do in a phase, how far it is and what is missing, and where it is worked on. */
export interface Step {
  name: StepName
  title: string
  state: PhaseState
  words: string
  badge: BadgePartial
  path: string
}

/** A stage on the way to a group and beyond, with the steps by which to tell whether it is done. */
export interface Phase {
  name: PhaseName
  title: string
  state: PhaseState
  badge: BadgePartial
  steps: Step[]
}

const paths: Record<StepName, string> = {
  mandate: '/mandate',
  situation: '/interviews?purpose=situation',
  readBack: '/interviews?purpose=situation',
  place: '/situation',
  feedback: '/situation-report',
  founding: '/founding',
  people: '/actors',
  readiness: '/interviews?purpose=readiness',
  selfAssessments: '/self-assessments',
  results: '/results',
  composition: '/composition',
  group: '/group',
  review: '/group',
  decision: '/group',
}

const tones = { open: undefined, begun: 'info', done: 'success', outdated: 'warning', due: 'warning' } as const

export const badgeFor = (state: PhaseState, t: Texts): BadgePartial => ({
  label: t.municipalities.badge[state],
  tone: tones[state],
})

/** Where a step is worked on, within its municipality. */
export const pathOf = (step: StepName): string => paths[step]

/** Who reads what a municipality has come to. */
export type Reader = 'consultant' | 'project_team'

/** What the project team may open: what follows from the interviews, not the interviews themselves. */
const openToTeam: StepName[] = [
  'mandate',
  'place',
  'feedback',
  'founding',
  'results',
  'composition',
  'group',
  'review',
  'decision',
]

export const mayOpen = (step: StepName, reader: Reader): boolean => reader === 'consultant' || openToTeam.includes(step)

/** Every phase in the order of the handbook, each step with its state in words. */
export function phasesOf(overview: Overview, reading: Reading): Phase[] {
  const { t } = reading
  const progress = progressIn(overview, reading)
  return phaseNames.map((name) => {
    const state = stateOfPhase(stepsOf[name].map((step) => progress[step][0]))
    const steps = stepsOf[name].map((step) => {
      const [stepState, words] = progress[step]
      const title = t.municipalities.step[step]
      return { name: step, path: paths[step], title, state: stepState, words, badge: badgeFor(stepState, t) }
    })
    return { name, title: t.municipalities.phase[name], state, badge: badgeFor(state, t), steps }
  })
}

/** The furthest step that was begun, in one line; results follow from the others. */
export function stateLine(phases: Phase[], t: Texts): string {
  const open = t.municipalities.badge.open
  const steps = phases.flatMap((phase) => phase.steps)
  const reached = steps.findLast(({ name, badge }) => name !== 'results' && badge.label !== open)
  return reached ? `${reached.title}: ${reached.words}` : t.municipalities.words.nothingYet
}
