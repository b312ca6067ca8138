import { clarifyFirst } from '../clarify.ts'
import type { Recommendation } from '../recommendation.ts'
import type { Remark } from './remark.ts'

/** What to clarify first, in the engine's sentences: what everything hangs on, then what else would help most. */
export function sentencesToClarify(
  result: Recommendation,
  remarks: readonly Remark[],
): { obstacles: Remark[]; questions: Remark[] } {
  const { questions } = clarifyFirst(result)
  const isAsked = ({ kind, data }: Remark) =>
    kind === 'ask' && questions.some(({ actor, dimension }) => data.includes(`ratings.${actor}.${dimension}`))
  return {
    obstacles: remarks.filter(({ kind }) => kind === 'veto' || kind === 'disagreement'),
    questions: remarks.filter(isAsked),
  }
}
