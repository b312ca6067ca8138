import { type Dimension, dimensions } from '../../../surveys/vocabulary.ts'
import { ratingOf } from '../levels.ts'
import type { ActorResult } from '../recommendation.ts'
import { weights } from '../suitability.ts'
import type { Facts } from './facts.ts'
import { type Remark, remark } from './remark.ts'
import type { Words } from './words.de.ts'

/** Dimensions that weigh less in a sector are not named. */
const leastWeight = 8
const named = 3

/** Dimensions that weigh in the person's sector and whose rating by the consultants fits, the weightiest first. */
export function ratedDimensions({ basis, actor }: Facts, id: string, fits: (rating: number) => boolean) {
  const row = weights[actor(id).sector]
  return dimensions
    .flatMap((dimension, at) => {
      const rating = ratingOf(basis.evidence.get(id)![at]!)
      return rating !== null && fits(rating) && row[dimension] >= leastWeight ? [{ dimension, rating }] : []
    })
    .sort((left, right) => row[right.dimension] - row[left.dimension])
    .slice(0, named)
}

/**
 * What is to be weighed about a person, as a member or as one: low ratings, tension, rivalry. What nobody has rated yet
 * is ours to clarify and no argument against anybody.
 */
export function remarksAgainst(facts: Facts, own: ActorResult): Remark[] {
  const { name, result } = facts
  const { id } = own
  const isMember = own.recommended
  const weak = ratedDimensions(facts, id, (rating) => rating <= 20)
  const write = (w: Words) =>
    w.against(name(id), [
      ...(weak.length > 0 ? [w.weak(weak.map((each) => w.rated(each.dimension, each.rating)))] : []),
      ...(own.tension > 0 ? [w.tension] : []),
    ])
  const remarks: Remark[] = []
  const tense: Dimension[] = own.tension > 0 ? ['public_activism', 'confidentiality'] : []
  const rating = (dimension: Dimension) => `ratings.${id}.${dimension}`
  const data = [...weak.map((each) => each.dimension), ...tense].map(rating)
  if (data.length > 0)
    remarks.push(remark(isMember ? 'member.against' : 'other.against', ['H 3.1', 'model'], data, write, id))
  if (own.unrated.length > 0)
    remarks.push(
      remark(
        isMember ? 'member.open' : 'other.open',
        ['model'],
        own.unrated.map(rating),
        (w) =>
          w.open(
            name(id),
            own.unrated.map((each) => w.dimension[each]),
          ),
        id,
      ),
    )
  const rivals = facts.tiesOf(id).filter((each) => each.rivalry !== 'none' && result.group.includes(each.other))
  if (rivals.length > 0)
    remarks.push(
      remark(
        isMember ? 'member.rivalry' : 'other.rivalry',
        ['H 3.1'],
        rivals.map((each) => each.path),
        (w) =>
          w.rivalry(
            name(id),
            rivals.map((each) => ({ ...each, name: name(each.other) })),
            isMember,
          ),
        id,
      ),
    )
  return remarks
}
