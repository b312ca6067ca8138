import type { CaseFile } from '../../reports/case/case-file.ts'
import { auenfurt } from '../../server/demo/auenfurt.ts'

/**
 * The demo's town on a bad day: one judge and one police officer are left, of hers it is not sure whether she would talk
 * to the others, and the raters are apart about a third person. Everything is made up.
 */
export function brittleTown(now: Date): CaseFile {
  const file = auenfurt(now)
  const saidNo = ['a07', 'a10']
  return {
    ...file,
    municipality: { ...file.municipality, id: 'steinach', name: 'Steinach (fiktiv)' },
    actors: file.actors.map((each) => (saidNo.includes(each.id) ? { ...each, status: 'declined' } : each)),
    ratings: [
      ...(file.ratings ?? []).filter(
        ({ actor, dimension }) => !isOneOf(unsure, actor, dimension) && !isOneOf(apart, actor, dimension),
      ),
      { ...unsure, rater: 'c1', kind: 'consensus', value: 2, confidence: 'low' },
      { ...apart, rater: 'c1', kind: 'independent', value: 2, confidence: 'medium' },
      { ...apart, rater: 'c2', kind: 'independent', value: 4, confidence: 'medium' },
    ],
  }
}

const unsure = { actor: 'a08', dimension: 'police_sharing' } as const
const apart = { actor: 'a11', dimension: 'role_reflection' } as const

const isOneOf = (rated: typeof unsure | typeof apart, actor: string, dimension: string) =>
  rated.actor === actor && rated.dimension === dimension
