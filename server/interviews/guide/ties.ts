import type { Here } from '../../../db/database.ts'
import { listTies, pairOf, removeTie, saveTie, type Tie } from '../../../db/places/ties.ts'
import type { PairRelation } from '../../../surveys/answer.ts'

/**
 * What an interview says of two people becomes a tie of the municipality, with the interview as its source. A tie
 * from elsewhere changes only when this interview newly says something different; a relation taken back takes its
 * tie along only if the tie came from here.
 */
export async function spreadTies(
  here: Here,
  source: string,
  before: PairRelation[],
  now: PairRelation[],
): Promise<void> {
  const keyOf = ({ a, b }: { a: string; b: string }) => Object.values(pairOf(a, b)).join('|')
  const ties = new Map((await listTies(here)).map((tie) => [keyOf(tie), tie]))
  const earlier = new Map(before.map((relation) => [keyOf(relation), relation]))
  const isSame = (one: Said | undefined, other: Said) => one?.trust === other.trust && one.rivalry === other.rivalry
  for (const relation of now) {
    const tie = ties.get(keyOf(relation))
    const isOurs = tie === undefined || tie.source === source || !isSame(earlier.get(keyOf(relation)), relation)
    // Changed by somebody in the same moment: theirs stays.
    if (isOurs && !isSame(tie, relation)) await saveTie(here, { ...relation, source, revision: tie?.revision ?? 0 })
  }
  const said = new Set(now.map(keyOf))
  for (const relation of before) {
    const isGone = !said.has(keyOf(relation))
    if (isGone && ties.get(keyOf(relation))?.source === source) await removeTie(here, relation.a, relation.b)
  }
}

type Said = Pick<PairRelation, 'trust' | 'rivalry'> | Pick<Tie, 'trust' | 'rivalry'>
