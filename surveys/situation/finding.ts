import { type ReportSection, reportSections } from '../serves.ts'
import type { Sector } from '../vocabulary.ts'

/**
 * What consultants find about a place and give back to the people there before anything is decided (P; Kommunale
 * Konfliktberatung). A finding is written by people and rests on statements; the program counts, and writes none.
 */

/** An open answer of an interview. It may be linked before it is released; what it may show, `releaseOf` alone says. */
export interface StatementLink {
  interview: string
  item: string
}

export interface Finding {
  id: string
  section: ReportSection
  text: string
  /** What it rests on. */
  supports: StatementLink[]
  /** Statements that speak against it: they are shown beside it. */
  against: StatementLink[]
}

export const isSameLink = (x: StatementLink, y: StatementLink): boolean =>
  x.interview === y.interview && x.item === y.item

/** In the order of the report; within a section as they were put. */
export const inReportOrder = <T extends { section: ReportSection }>(findings: readonly T[]): T[] =>
  findings.toSorted((x, y) => reportSections.indexOf(x.section) - reportSections.indexOf(y.section))

/** Sections keep their number in every version, whether they have findings or not. */
export const sectionNumber = (section: ReportSection): number => reportSections.indexOf(section) + 1

/** "4.1": the place of a finding in its version, so that a room full of people can speak of it. */
export function findingNumber({ id, section }: Finding, findings: readonly Finding[]): string {
  const own = findings.filter((each) => each.section === section)
  return `${sectionNumber(section)}.${own.findIndex((each) => each.id === id) + 1}`
}

/** In how many talks something was said, and by people of which sectors. */
export interface Voices {
  talks: number
  sectors: Sector[]
}

/** A finding as a version keeps it: with what it rested on that day, in numbers. Words stay in their interviews. */
export interface FrozenFinding extends Finding {
  supportedBy: Voices
  opposedBy: Voices
}

const versionStages = ['draft', 'given_back', 'final'] as const
export type VersionStage = (typeof versionStages)[number]

/** What a version holds for ever. */
export interface SituationContent {
  /** In the order of the report. */
  findings: FrozenFinding[]
  /** All interviews on the situation that were finished by then. */
  heard: Voices
  /** The corrections (ids) that it takes up, of earlier versions. */
  takesUp: string[]
}

/** The situation report as it stood on a day. Its content never changes, only its stage. Days are "YYYY-MM-DD". */
export interface SituationVersion extends SituationContent {
  /** From 1. */
  number: number
  stage: VersionStage
  recordedOn: string
  givenBackOn: string | null
  finalOn: string | null
}

const correctionVerdicts = ['agree', 'not_so', 'missing'] as const
export type CorrectionVerdict = (typeof correctionVerdicts)[number]

/** What the local people said to a version that was given back to them. */
export interface Correction {
  id: string
  /** The number of the version it is about. */
  version: number
  section: ReportSection
  /** The finding of that version; null where something is missing. */
  finding: string | null
  verdict: CorrectionVerdict
  /** What they said; '' only where they agree. */
  text: string
  /** "YYYY-MM-DD" */
  toldOn: string
  /** Who said it, by role or sector, never by name. */
  source: string | null
  /** What the consultants made of it; undefined until they have decided. Whoever does not take it up says why. */
  dealt: { isTakenUp: boolean; reason: string } | undefined
}

/** Agreement needs no decision. */
export const isDealtWith = ({ verdict, dealt }: Pick<Correction, 'verdict' | 'dealt'>): boolean =>
  verdict === 'agree' || dealt !== undefined

type Staged = Pick<SituationVersion, 'number' | 'stage'>

const isBackOrFinal = ({ stage }: Staged): boolean => stage !== 'draft'

/**
 * The latest version that the local people have seen, and that may still be corrected; undefined where there is none.
 */
export function underCorrection<T extends Staged>(versions: readonly T[]): T | undefined {
  const seen = versions.toSorted((x, y) => x.number - y.number).findLast(isBackOrFinal)
  return seen?.stage === 'given_back' ? seen : undefined
}

/** Once a version that had to take account of it is final, nothing about a correction changes. */
export const isSettled = ({ version }: Pick<Correction, 'version'>, versions: readonly Staged[]): boolean =>
  versions.some(({ number, stage }) => stage === 'final' && number >= version)

/** Why a version may not take the next stage. */
export type StageRefusal =
  /** A later one exists. */
  | 'superseded'
  | 'already_final'
  /** It has been given back already. */
  | 'already_given_back'
  | 'no_finding'
  /** Nobody has seen this or an earlier version. */
  | 'not_given_back'
  /** A correction waits for a decision. */
  | 'corrections_open'
  /** What was taken up stands in no version yet. */
  | 'taken_up_later'

interface Course {
  versions: readonly SituationVersion[]
  corrections: readonly Correction[]
}

/**
 * Whether a version may be marked: draft → given back → final, or draft → final once an earlier one was given back.
 * Final is only what takes account of every correction: each decided, and what was taken up written into it.
 * @returns undefined where it may
 */
export function refusalOf(
  to: Exclude<VersionStage, 'draft'>,
  version: SituationVersion,
  { versions, corrections }: Course,
): StageRefusal | undefined {
  const { number, stage, findings, takesUp } = version
  if (stage === 'final') return 'already_final'
  if (versions.some((each) => each.number > number)) return 'superseded'
  if (findings.length === 0) return 'no_finding'
  if (to === 'given_back') return stage === 'given_back' ? 'already_given_back' : undefined
  if (!versions.some((each) => each.number <= number && isBackOrFinal(each))) return 'not_given_back'
  if (!corrections.every(isDealtWith)) return 'corrections_open'
  const isWaiting = corrections.some(({ id, dealt }) => dealt?.isTakenUp && !takesUp.includes(id))
  return isWaiting ? 'taken_up_later' : undefined
}

/** How far the situation report of a place is: the furthest that any of its versions has come. */
export type SituationReportState = 'none' | VersionStage

export function situationReportState({
  findings,
  versions,
}: {
  /** How many are written by now. */
  findings: number
  versions: readonly Pick<SituationVersion, 'stage'>[]
}): SituationReportState {
  const reached = versionStages.findLast((stage) => versions.some((each) => each.stage === stage))
  return reached ?? (findings > 0 ? 'draft' : 'none')
}
