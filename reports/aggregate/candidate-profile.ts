import { findInstrument } from '../../surveys/instruments/index.ts'
import { type Confidence, type Dimension, dimensions, type MissingCode } from '../../surveys/vocabulary.ts'
import type { Actor, CaseFile, RatingRecord } from '../case/case-file.ts'
import { type Judged, ratingOf } from '../composition/levels.ts'

/** What one consultant said of a candidate in one dimension. */
interface RaterView {
  rater: string
  kind: RatingRecord['kind']
  value?: number
  missing?: MissingCode
  confidence?: Confidence
  evidence?: string
}

/** One dimension of a candidate, in steps 1–5 with one decimal; null = not rated, no self-assessment. */
export interface DimensionView {
  dimension: Dimension
  raters: RaterView[]
  /** The consensus value, else the mean of the independent ones (model, section 2: R). */
  rating: number | null
  /** Lowest and highest independent value. */
  range: [number, number] | null
  consensus: number | null
  self: number | null
  /** Whether the questionnaire that was answered asks about it; true where none was answered. */
  isAsked: boolean
  /** rating − self where both are at least `markedGap` apart and were asked about the same, else null. */
  gap: number | null
}

export interface CandidateProfile {
  actor: Actor
  dimensions: DimensionView[]
  /** Dimensions with a rating, and without. */
  n: number
  missing: number
  /** Ids of the consultants who rated anything. */
  raters: string[]
  /** `isAboutOthers`: what stands as sharing with the police was asked about other organisations in general. */
  self: { submittedAt?: string; n: number; isAboutOthers: boolean } | null
}

/** The score of a self-assessment as people read it: a mean of four answers is no truer than to half a step. */
export const inHalfSteps = (value: number): number => Math.round(value * 2) / 2 || 0

/** The first questionnaire scored sharing with the police by asking about other organisations in general. */
const askedAboutOthers = 'self-assessment@1'

/** From this distance on, in steps, rating and self-assessment are worth a conversation. */
const markedGap = 1.5

/** The engine counts in tenths; people read steps. */
const inSteps = (tenths: number | null) => (tenths === null ? null : tenths / 10)

/** A questionnaire that is not known here, on paper say, may have asked about anything. */
function asks(instrument: string | undefined, dimension: Dimension): boolean {
  const [id = '', version] = (instrument ?? '').split('@')
  const known = findInstrument(id, Number(version))
  return known === undefined || known.scales.some((scale) => scale.dimension === dimension)
}

/** A rating as the engine reads it; what it is worth does not depend on how sure the rater was. */
const judged = ({ value, confidence = 'medium' }: RatingRecord): Judged[] =>
  value === undefined ? [] : [{ value, confidence }]

function viewDimension(
  dimension: Dimension,
  ratings: RatingRecord[],
  { self, isAsked, isComparable }: Pick<DimensionView, 'self' | 'isAsked'> & { isComparable: boolean },
): DimensionView {
  const independent = ratings.filter(({ kind }) => kind === 'independent').flatMap(judged)
  const [consensus] = ratings.filter(({ kind }) => kind === 'consensus').flatMap(judged)
  const rating = inSteps(ratingOf({ ...(consensus && { consensus }), independent, self: null }))
  const values = independent.map(({ value }) => value)
  const apart = rating !== null && self !== null ? Math.round((rating - self) * 10) / 10 : null
  return {
    dimension,
    raters: ratings.map(({ rater, kind, value, missing, confidence, evidence }) => ({
      rater,
      kind,
      ...(value !== undefined && { value }),
      ...(missing && { missing }),
      ...(confidence && { confidence }),
      ...(evidence && { evidence }),
    })),
    rating,
    range: values.length > 0 ? [Math.min(...values), Math.max(...values)] : null,
    consensus: consensus?.value ?? null,
    self,
    isAsked,
    gap: isComparable && apart !== null && Math.abs(apart) >= markedGap ? apart : null,
  }
}

/** A candidate dimension by dimension, in handbook order. The actor must be in the case. */
export function candidateProfile(file: CaseFile, actorId: string): CandidateProfile {
  const actor = file.actors.find(({ id }) => id === actorId)
  if (!actor) throw new Error(`no actor ${actorId} in the case`)
  const ratings = (file.ratings ?? []).filter((rating) => rating.actor === actorId)
  const self = file.selfAssessments?.find((each) => each.actor === actorId)
  const isAboutOthers = self?.instrument === askedAboutOthers && self.scores?.police_sharing !== undefined
  const views = dimensions.map((dimension) =>
    viewDimension(
      dimension,
      ratings.filter((rating) => rating.dimension === dimension),
      {
        self: self?.scores?.[dimension] ?? null,
        isAsked: asks(self?.instrument, dimension),
        isComparable: !(isAboutOthers && dimension === 'police_sharing'),
      },
    ),
  )
  const n = views.filter(({ rating }) => rating !== null).length
  return {
    actor,
    dimensions: views,
    n,
    missing: views.length - n,
    raters: [...new Set(ratings.filter((r) => r.kind === 'independent').map(({ rater }) => rater))].sort(),
    self: self
      ? {
          ...(self.submittedAt && { submittedAt: self.submittedAt }),
          n: Object.keys(self.scores ?? {}).length,
          isAboutOthers,
        }
      : null,
  }
}
