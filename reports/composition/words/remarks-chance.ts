import { sectors } from '../../../surveys/vocabulary.ts'
import { vetoesThatCount } from '../clarify.ts'
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

/** A group that is the best one in fewer of the runs is not called frequent, even if no other is so more often. */
const rarely = 0.05

export function remarksOnRobustness(facts: Facts): Remark[] {
  const { result } = facts
  const { draws, infeasible, share, groups, parameters } = result.robustness
  const remarks: Remark[] = []
  const add = (write: Parameters<typeof remark>[3]) =>
    remarks.push(remark('robustness', ['model'], ['robustness', 'ratings'], write))
  const [usual] = groups
  const isAlwaysOne = infeasible === 0
  if (infeasible !== null && !isAlwaysOne && result.value !== null) add((w) => w.sometimesNone(infeasible))
  if (draws > 0 && share !== null) add((w) => w.robust(share, isAlwaysOne))
  const isOther = usual && result.value !== null && usual.group.join() !== result.group.join()
  if (isOther && usual.share > (share ?? 0)) {
    const often = { share: usual.share, isRare: usual.share < rarely, isAlwaysOne }
    add((w) => w.otherGroup(often, ...exchangeFor(facts, usual.group)))
  }
  const { share: kept } = parameters
  if (kept !== null) remarks.push(remark('robustness', ['model'], ['robustness.parameters'], (w) => w.parameters(kept)))
  return [...remarks, ...remarksOnLimits(facts)]
}

/** Who is mostly in, and who now and then; by sector, and not by name, so that another name changes no order. */
export function remarksOnBands({ result, actor, names }: Facts): Remark[] {
  const people = sectors.flatMap((sector) => result.actors.filter(({ id }) => actor(id).sector === sector))
  const inBand = (wanted: 'core' | 'swing') =>
    names(people.filter(({ eligible, band }) => eligible && band === wanted).map(({ id }) => id))
  const say = (who: string[], write: Parameters<typeof remark>[3]) =>
    who.length > 0 ? [remark('band', ['model'], ['robustness', 'ratings'], write)] : []
  const [core, swing] = [inBand('core'), inBand('swing')]
  return [...say(core, (w) => w.core(core, result.robustness.infeasible === 0)), ...say(swing, (w) => w.swing(swing))]
}

/** What the search left open when its budget was spent. */
const remarksOnLimits = ({ result: { order, unproven } }: Facts): Remark[] => [
  ...(order ? [remark('robustness', ['model'], ['group'], (w) => w.openOrder)] : []),
  ...(unproven ? [remark('robustness', ['model'], ['ratings', 'settings'], (w) => w.unproven(unproven))] : []),
]

/** Whom the group cannot do without, alone and in pairs, what another loss costs at most, whom to keep in reserve. */
export function remarksOnRefusals(facts: Facts): Remark[] {
  const { result, name, names } = facts
  const { refusals } = result
  if (!refusals) return []
  const { one, two } = refusals
  const alone = one.impossible.flat()
  const together = two.impossible.filter((pair) => !pair.some((id) => alone.includes(id)))
  const openAlone = (one.unsettled ?? []).flat()
  const isOpen = openAlone.length > 0
  const openTogether = (two.unsettled ?? []).flat()
  const say = (people: GroupIds, write: Parameters<typeof remark>[3]) =>
    remark(
      'refusal',
      ['model'],
      people.map((id) => `actors.${id}`),
      write,
    )
  return [
    ...(alone.length > 0 ? [say(alone, (w) => w.endsWithout(names(alone)))] : []),
    ...(together.length > 0
      ? [
          say(together.flat(), (w) =>
            w.endsWithoutBoth(gather(together).map(({ id, others }) => ({ name: name(id), others: names(others) }))),
          ),
        ]
      : []),
    ...(isOpen || openTogether.length > 0
      ? [say([...openAlone, ...openTogether], (w) => w.unsettledRefusals(names(openAlone), openTogether.length > 0))]
      : []),
    ...(one.worst === null
      ? []
      : [
          say(result.group, (w) => {
            const isKnown = together.length === 0 && openTogether.length === 0
            return w.goesOn(alone.length > 0 || isOpen, one.worst!, isKnown ? two.worst : null)
          }),
        ]),
    ...remarksOnReserve(facts, [...alone, ...openAlone], say),
  ]
}

/** Whoever is in the most pairs first, with all those they are paired with: every pair is named once. */
function gather(pairs: GroupIds[]): { id: string; others: GroupIds }[] {
  if (pairs.length === 0) return []
  const often = (id: string) => pairs.filter((pair) => pair.includes(id)).length
  const id = pairs.flat().reduce((most, each) => (often(each) > often(most) ? each : most))
  const others = pairs.filter((pair) => pair.includes(id)).map((pair) => pair.find((each) => each !== id)!)
  return [{ id, others }, ...gather(pairs.filter((pair) => !pair.includes(id)))]
}

/** Who could take whose seat, everybody else staying; and whose seat nobody could take alone though a group remains. */
function remarksOnReserve(
  { result, basis, standIns, known, name, names }: Facts,
  alone: GroupIds,
  say: (people: GroupIds, write: Parameters<typeof remark>[3]) => Remark,
): Remark[] {
  const seats = new Map<string, GroupIds>()
  for (const [member, [first]] of standIns) if (first) seats.set(first, [...(seats.get(first) ?? []), member])
  const reserve = [...seats.keys()].sort()
  const nobody = result.group.filter(
    (id) => !standIns.get(id)!.length && !alone.includes(id) && !basis.settings.include.includes(id),
  )
  return [
    ...(reserve.length > 0
      ? [
          say(reserve, (w) =>
            w.reserve(reserve.map((id) => ({ name: w.known(name(id), known(id)), for: names(seats.get(id)!) }))),
          ),
        ]
      : []),
    ...(nobody.length > 0 ? [say(nobody, (w) => w.noReserve(names(nobody)))] : []),
  ]
}

/** What has to be cleared up before anything else: what would stop everything, then where the raters are apart. */
export function remarksOnObstacles({ result, name }: Facts): Remark[] {
  const at = (actor: string, dimension: string) => [`ratings.${actor}.${dimension}`]
  const isIn = (id: string) => result.group.includes(id)
  return [
    ...vetoesThatCount(result).map(({ actor, dimension, share }) =>
      remark('veto', ['model'], at(actor, dimension), (w) => w.veto(name(actor), dimension, share), actor),
    ),
    ...result.disagreements.map(({ actor, dimension, values }) => {
      const write: Parameters<typeof remark>[3] = (w) => w.disagreement(name(actor), dimension, values)
      return remark(isIn(actor) ? 'disagreement' : 'other.disagreement', ['model'], at(actor, dimension), write, actor)
    }),
  ]
}
