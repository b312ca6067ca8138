import type { Recommendation } from './recommendation.ts'

/** What model 1 did not compute is not known of its results. */
const unknown: Pick<Recommendation, 'refusals' | 'vetoes' | 'disagreements' | 'confidence'> = {
  refusals: null,
  vetoes: [],
  disagreements: [],
  confidence: null,
}

/** A result as it was stored, also one of an earlier model: its figures stay what they were then. */
export function readRecommendation(stored: unknown): Recommendation {
  const result = stored as Recommendation
  const share = result.robustness.share ?? null
  const parameters = result.robustness.parameters ?? { draws: 0, share: null }
  return { ...unknown, ...result, robustness: { ...result.robustness, share, parameters } }
}
