import type { Here } from '../../../db/database.ts'
import { inPairOrder, listTies, pairOf, removeTie, saveTie, type Tie } from '../../../db/places/ties.ts'
import { listResponses } from '../../../db/surveys/responses.ts'
import type { PairRelation } from '../../../surveys/answer.ts'
import { hearTie, type KnownTie, type Telling, withoutTelling } from '../../../surveys/heard-ties.ts'

/**
 * What an interview says of two people becomes a tie of the municipality, with who said it, where and when. Only what
 * the interview newly says changes a tie, and only what it no longer says is taken back.
 */
export async function spreadTies(
  here: Here,
  telling: Telling,
  before: PairRelation[],
  now: PairRelation[],
): Promise<void> {
  const tellers = new Map((await listResponses(here)).map(({ id, actor }) => [id, actor]))
  const ties = new Map((await listTies(here)).map((tie) => [keyOf(tie), tie]))
  const earlier = new Map(before.map((relation) => [keyOf(relation), relation]))
  for (const relation of now.map(inPairOrder)) {
    const tie = ties.get(keyOf(relation))
    if (tie && isSame(earlier.get(keyOf(relation)), relation)) continue
    await keep(
      here,
      tie,
      hearTie(tie, relation, telling, (interview) => tellers.get(interview)),
    )
  }
  const said = new Set(now.map(keyOf))
  for (const relation of before) {
    const tie = ties.get(keyOf(relation))
    if (!tie || said.has(keyOf(relation))) continue
    const left = withoutTelling(tie, telling.interview)
    if (left) await keep(here, tie, left)
    else await removeTie(here, tie.a, tie.b)
  }
}

/** Changed by somebody in the same moment: theirs stays. */
async function keep(here: Here, tie: Tie | undefined, known: KnownTie | undefined): Promise<void> {
  if (!known || known === tie) return
  const { a, b, trust, rivalry, source, from, date, confirmed, confirmation } = known
  const told = { a, b, trust, rivalry, source, from, date, confirmed, confirmation }
  await saveTie(here, { ...told, revision: tie?.revision ?? 0 })
}

const keyOf = (pair: { a: string; b: string }) => Object.values(pairOf(pair.a, pair.b)).join('|')

const isSame = (one: PairRelation | undefined, other: PairRelation) =>
  one !== undefined && one.trust === other.trust && one.rivalry === other.rivalry
