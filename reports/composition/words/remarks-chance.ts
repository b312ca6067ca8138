import type { GroupIds } from '../recommendation.ts'
import { exchangeFor, type Facts } from './facts.ts'
import { type Remark, remark } from './remark.ts'

/** Remarks on what is not sure: why confidence is no higher, who may say no, what would stop everything, what to clarify. */

export function remarksOnConfidence({ result }: Facts): Remark[] {
  const { confidence } = result
  if (!confidence) return []
  const data = ['robustness', 'ratings', 'settings']
  return [remark('confidence', ['model'], data, (w) => w.confidence(confidence.level, confidence.because))]
}

export function remarksOnRobustness(facts: Facts): Remark[] {
  const { result } = facts
  const { draws, infeasible, share, groups, parameters } = result.robustness
  const remarks: Remark[] = []
  const add = (write: Parameters<typeof remark>[3]) =>
    remarks.push(remark('robustness', ['model'], ['robustness', 'ratings'], write))
  const [usual] = groups
  if (draws > 0 && share !== null) add((w) => w.robust(share))
  if (usual && result.value !== null && usual.group.join() !== result.group.join())
    add((w) => w.otherGroup(usual.share, ...exchangeFor(facts, usual.group)))
  if (infeasible !== null && infeasible > 0 && result.value !== null) add((w) => w.sometimesNone(infeasible))
  const { share: kept } = parameters
  if (kept !== null) remarks.push(remark('robustness', ['model'], ['robustness.parameters'], (w) => w.parameters(kept)))
  return remarks
}

/** Whom the group cannot do without, alone and in pairs, and what the loss of anybody else would cost at most. */
export function remarksOnRefusals({ result, names }: Facts): Remark[] {
  const { refusals } = result
  if (!refusals) return []
  const alone = refusals.one.impossible.flat()
  const together = refusals.two.impossible.filter((pair) => !pair.some((id) => alone.includes(id)))
  const say = (people: GroupIds, write: Parameters<typeof remark>[3]) =>
    remark(
      'refusal',
      ['model'],
      people.map((id) => `actors.${id}`),
      write,
    )
  return [
    ...(alone.length > 0 ? [say(alone, (w) => w.endsWithout(names(alone)))] : []),
    ...together.map((pair) => say(pair, (w) => w.endsWithoutBoth(names(pair)))),
    ...(refusals.one.worst === null ? [] : [say(result.group, (w) => w.goesOn(alone.length > 0))]),
  ]
}

/** What has to be cleared up before anything else: what would stop everything, then where the raters are apart. */
export function remarksOnObstacles({ result, name }: Facts): Remark[] {
  const at = (actor: string, dimension: string) => [`ratings.${actor}.${dimension}`]
  const isIn = (id: string) => result.group.includes(id)
  return [
    ...result.vetoes.map(({ actor, dimension, share }) =>
      remark('veto', ['model'], at(actor, dimension), (w) => w.veto(name(actor), dimension, share), actor),
    ),
    ...result.disagreements.map(({ actor, dimension, values }) => {
      const write: Parameters<typeof remark>[3] = (w) => w.disagreement(name(actor), dimension, values)
      return remark(isIn(actor) ? 'disagreement' : 'other.disagreement', ['model'], at(actor, dimension), write, actor)
    }),
  ]
}
