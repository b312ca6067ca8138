import type { FoundingOption, Language } from '../../surveys/vocabulary.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Recommendation } from '../composition/recommendation.ts'
import type { Edition, Report } from './blocks.ts'
import { alternatives } from './composition/alternatives.ts'
import { limits, nextSteps } from './composition/closing.ts'
import { gaps, requirements } from './composition/gaps.ts'
import { layGround, type Section } from './composition/ground.ts'
import { members, others } from './composition/members.ts'
import { method } from './composition/method.ts'
import { profiles } from './composition/profiles.ts'
import { quality } from './composition/quality.ts'
import { robustness } from './composition/robustness.ts'
import { situation } from './composition/situation.ts'
import { summary } from './composition/summary.ts'

export interface ReportOptions {
  language: Language
  /** ISO 8601; the same case, recommendation and time give the same report. */
  createdAt: string
  edition?: Edition
  reportNumber?: string
  /** How many persons of a sector must have been interviewed for it to be named beside a voice (default 3). */
  leastOfSector?: number
}

type CompositionOptions = ReportOptions & {
  /** What people decided on whether there should be a group; without it nobody has. */
  founding?: { option: FoundingOption; date: string }
  /** Voices that the recommendation knew and that may not be heard any more. */
  leftOut?: number
}

const background: Section[] = [robustness, profiles, situation, quality, method, limits, nextSteps]

const sections: Section[] = [summary, members, requirements, gaps, others, alternatives, ...background]

/** Without a group, what is missing and what would help comes right after the first page. */
const sectionsWithoutGroup: Section[] = [summary, gaps, requirements, others, ...background]

/** The report on who should be in the group. `recommendation` must belong to this case. */
export function composeCompositionReport(
  file: CaseFile,
  recommendation: Recommendation,
  options: CompositionOptions,
): Report {
  const { language, createdAt, edition = 'team', reportNumber } = options
  const ground = layGround(file, recommendation, options)
  return {
    title: ground.words.title,
    subtitle: ground.words.subtitle,
    language,
    confidentiality: ground.wording.confidentiality,
    municipality: file.municipality.name,
    edition,
    ...(reportNumber && { reportNumber }),
    createdAt,
    blocks: (ground.isFeasible ? sections : sectionsWithoutGroup).flatMap((section) => section(ground)),
  }
}
