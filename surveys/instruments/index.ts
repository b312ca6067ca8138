import type { Instrument } from '../instrument.ts'
import type { Purpose } from '../vocabulary.ts'
import { memberReview } from './member-review.ts'
import { memberReview2 } from './member-review-2.ts'
import { readinessInterview } from './readiness-interview.ts'
import { readinessInterview2 } from './readiness-interview-2/guide.ts'
import { selfAssessment } from './self-assessment.ts'
import { selfAssessment2 } from './self-assessment-2.ts'
import { situationAnalysis } from './situation-analysis.ts'
import { situationAnalysis2 } from './situation-analysis-2/guide.ts'

export const builtInInstruments: readonly Instrument[] = [
  situationAnalysis,
  situationAnalysis2,
  readinessInterview,
  readinessInterview2,
  selfAssessment,
  selfAssessment2,
  memberReview,
  memberReview2,
]

/** The built-in instrument of that id: the given version or, without one, the newest. */
export const findInstrument = (id: string, version?: number): Instrument | undefined =>
  builtInInstruments
    .filter((each) => each.id === id && (version === undefined || each.version === version))
    .toSorted((a, b) => b.version - a.version)[0]

/** All versions of the one instrument for a purpose, newest first. */
export const versionsFor = (purpose: Purpose): Instrument[] =>
  builtInInstruments.filter((each) => each.purpose === purpose).toSorted((a, b) => b.version - a.version)

/** What is asked for a purpose today: the newest version of its instrument. */
export const instrumentFor = (purpose: Purpose): Instrument => versionsFor(purpose)[0]!
