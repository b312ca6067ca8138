import { isFinished } from '../../surveys/progress/finished.ts'
import {
  type Agreement,
  agreement,
  type Disagreement,
  disagreements,
  ratingPairs,
} from '../../surveys/ratings/agreement.ts'
import { type Severity, severities } from '../../surveys/ratings/severity.ts'
import { type Dimension, dimensions, type MissingCode, missingCodes } from '../../surveys/vocabulary.ts'
import type { Actor, CaseFile } from '../case/case-file.ts'
import { candidatesOf } from './candidate-matrix.ts'
import { candidateProfile } from './candidate-profile.ts'
import { interviewsWith } from './need-indicators.ts'
import { type Reliability, reliabilityOf } from './reliability.ts'

export interface DataQuality {
  candidates: number
  /** Pairs of candidate and dimension with a consultants' rating, and without. */
  n: number
  missing: number
  /** Consultants who rated, and how many per candidate. */
  raters: string[]
  ratersPerCandidate: { min: number; max: number }
  /** Over all pairs of independent ratings of the same thing. */
  agreement: Agreement
  reliability: Reliability
  /** Names a rater: for consultants who have nothing left to rate (decision 018). */
  severities: Severity[]
  disagreements: Disagreement[]
  missingCodes: Record<MissingCode, number>
  unrated: { actor: Actor; dimensions: Dimension[] }[]
  withoutSelfAssessment: Actor[]
  withoutReadinessInterview: Actor[]
  situationInterviews: { finished: number; open: number }
}

/** How far the data carry: who was rated by how many, how well raters agree, what and who is missing. */
export function dataQuality(file: CaseFile): DataQuality {
  const actors = candidatesOf(file)
  const profiles = actors.map(({ id }) => candidateProfile(file, id))
  const considered = new Set(actors.map(({ id }) => id))
  const ratings = (file.ratings ?? []).filter(({ actor }) => considered.has(actor))
  const independent = ratings.filter(({ kind }) => kind === 'independent')
  const counts = profiles.map(({ raters }) => raters.length)
  const interviewed = new Set(
    interviewsWith(file, 'readiness-interview')
      .filter(isFinished)
      .map(({ actor }) => actor),
  )
  const situation = interviewsWith(file, 'situation-analysis')
  const n = profiles.reduce((sum, profile) => sum + profile.n, 0)
  return {
    candidates: actors.length,
    n,
    missing: actors.length * dimensions.length - n,
    raters: [...new Set(independent.map(({ rater }) => rater))].sort(),
    ratersPerCandidate: { min: counts.length > 0 ? Math.min(...counts) : 0, max: Math.max(0, ...counts) },
    agreement: agreement(ratingPairs(independent)),
    reliability: reliabilityOf(independent),
    severities: severities(independent),
    disagreements: disagreements(independent),
    missingCodes: Object.fromEntries(
      missingCodes.map((code) => [code, ratings.filter(({ missing }) => missing === code).length]),
    ) as Record<MissingCode, number>,
    unrated: profiles
      .map(({ actor, dimensions: views }) => ({
        actor,
        dimensions: views.filter(({ rating }) => rating === null).map(({ dimension }) => dimension),
      }))
      .filter(({ dimensions: open }) => open.length > 0),
    withoutSelfAssessment: profiles.filter(({ self }) => self === null).map(({ actor }) => actor),
    withoutReadinessInterview: actors.filter(({ id }) => !interviewed.has(id)),
    situationInterviews: {
      finished: situation.filter(isFinished).length,
      open: situation.filter((each) => !isFinished(each)).length,
    },
  }
}
