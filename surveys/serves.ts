import { actorFlags, criteria, dimensions, foundingCriteria } from './vocabulary.ts'

/**
 * What an answer can serve. Nobody is asked for what serves nothing: every item of an instrument (format 2) names at
 * least one of these, the first being where its answers are read. Why so: docs/decisions/014-what-an-item-serves.md.
 */

/** The sections of the situation report, in its order (P; H 2.1, H 2.2, H 3). */
export const reportSections = [
  'leading_questions',
  'outside',
  'inside',
  'conflicts',
  'existing',
  'need',
  'resources',
  'expectations',
  'reservations',
  'conditions',
  'training',
  'affected',
] as const
export type ReportSection = (typeof reportSections)[number]

/**
 * What is known about a person: the flags that requirements refer to, and what else a group has to know. What was once
 * a second criterion in a ladder (access beside decision powers, judging threats beside reach, permission beside the
 * will) is such a fact and rates nothing.
 */
const personFacts = [
  ...actorFlags,
  'function',
  'leadership',
  'milieus',
  'threat_judgement',
  'exchange',
  'limits',
  'permission',
  'experience',
  'hours',
  'start',
  'ties',
  'named',
] as const

/** `conduct`: the conduct of the interview itself, its consent, its questions back and what was left unasked. */
export const served = [
  ...reportSections,
  ...foundingCriteria,
  'escalation',
  ...dimensions,
  ...personFacts,
  ...criteria,
  'conduct',
] as const
export type Served = (typeof served)[number]

/** Under what answers are gathered: a section of the report by its own name, all else by its kind. */
export const gatherings = [...reportSections, 'founding', 'dimension', 'person', 'review', 'conduct'] as const
export type Gathering = (typeof gatherings)[number]

const kinds: [Gathering, readonly Served[]][] = [
  ['founding', [...foundingCriteria, 'escalation']],
  ['dimension', dimensions],
  ['person', personFacts],
  ['review', criteria],
]

/** Where answers to an item are gathered; what serves nothing that is known here belongs to the conduct. */
export function gatheringOf([first]: readonly Served[]): Gathering {
  const section = reportSections.find((each) => each === first)
  return section ?? kinds.find(([, all]) => first !== undefined && all.includes(first))?.[0] ?? 'conduct'
}

/** Every section of the situation report that an answer belongs to, in the report's order. */
export const sectionsServed = (serves: readonly Served[]): ReportSection[] =>
  reportSections.filter((section) => serves.some((each) => each === section))
