import { clarifyFirst } from '../clarify.ts'
import { gainsIn } from '../recruits.ts'
import { readRequirement } from '../requirements.ts'
import { exchangeFor, type Facts } from './facts.ts'
import { coveredFunctions } from './portrait.ts'
import { type Remark, remark } from './remark.ts'
import { nameRequirement } from './requirement.ts'

/** Remarks on the group as a whole: what it is, covers, lacks, and what stands in its place. */

const everything = ['ratings', 'selfAssessments', 'ties', 'settings']

export function remarksOnGroup(facts: Facts): Remark[] {
  const { result, portrait, names, basis } = facts
  const { settings } = basis
  if (result.value === null) return []
  const group = names(result.group)
  const people = result.group.map((id) => `actors.${id}`)
  const state = result.group.length - portrait.bySector.civil_society.length
  const present = coveredFunctions.filter((each) => portrait.functions[each].length > 0)
  const absent = coveredFunctions.filter((each) => portrait.functions[each].length === 0)
  const { coordination, facilitation } = portrait.functions
  const remarks = [
    result.status === 'optimal'
      ? remark('group', ['H 2.2', 'H 3.1', 'model'], ['group', ...everything], (w) => w.group(group, result.value!))
      : remark('group', ['H 2.2', 'H 3.1', 'model'], ['group', ...everything], (w) =>
          w.groupUnproven(group, result.gap ?? 0),
        ),
    remark('requirements', ['H 3.1', 'H 4.3'], ['settings', ...people], (w) => w.allMet),
    remark('sectors', ['H 3.1', 'H 4.2'], people, (w) =>
      w.sectors(state, group.length, names(portrait.bySector.civil_society)),
    ),
    remark('coverage', ['H 3.1'], ['ratings', 'actors'], (w) =>
      w.coverage(
        present.map((each) => w.groupFunction[each]),
        absent.map((each) => w.groupFunction[each]),
      ),
    ),
  ]
  if (portrait.functions.affected_perspective.length === 0)
    remarks.push(remark('coverage', ['H 4.2'], ['ratings'], (w) => w.noAffected))
  if (coordination.length > 0)
    remarks.push(remark('tasks', ['H 4.3'], ['actors'], (w) => w.coordination(names(coordination))))
  if (settings.externalFacilitation)
    remarks.push(remark('tasks', ['H 2.2', 'H 4.3'], ['settings.externalFacilitation'], (w) => w.external))
  else if (facilitation.length > 0)
    remarks.push(remark('tasks', ['H 4.3'], ['actors'], (w) => w.facilitation(names(facilitation))))
  return remarks
}

export function remarksOnAlternatives(facts: Facts): Remark[] {
  const { result, basis } = facts
  if (result.value === null) return []
  const equal = result.alternatives.filter((each) => each.difference === 0)
  const next = result.alternatives.find((each) => each.difference > 0)
  const exchanges = equal.map(({ group }) => exchangeFor(facts, group))
  const remarks = exchanges.length > 0 ? [remark('equal', ['model'], everything, (w) => w.equal(exchanges))] : []
  if (next) remarks.push(remark('next', ['model'], everything, (w) => w.next(...exchangeFor(facts, next.group))))
  const { min, max } = basis.settings.size
  if (min < max) {
    const others = result.sizeProfile.filter((each) => each.size !== result.group.length)
    const possible = others.flatMap(({ size, value }) =>
      value === null ? [] : [{ size, difference: result.value! - value }],
    )
    const none = others.filter((each) => each.value === null).map((each) => each.size)
    const known = { isProven: result.status === 'optimal', isWhole: !result.unproven?.sizes }
    remarks.push(
      remark('size', ['model'], ['settings.size'], (w) => w.size(result.group.length, possible, none, known)),
    )
  }
  return remarks
}

/** No group: what stands in the way and whom to look for. */
export function remarksOnGaps(facts: Facts): Remark[] {
  const { result } = facts
  const { settings } = facts.basis
  const remarks: Remark[] = []
  if (result.status === 'infeasible') {
    remarks.push(remark('infeasible', ['H 3.1'], ['settings', 'actors', 'ratings'], (w) => w.infeasible))
    for (const set of result.relaxations)
      remarks.push(
        remark('relaxations', ['H 3', 'model'], ['settings', ...set.flatMap((id) => dataOf(id))], (w) =>
          w.relax(set.map((id) => nameRequirement(id, { settings, nameOf: facts.name, words: w.requirement }))),
        ),
      )
    if (result.relaxations.length === 0)
      remarks.push(remark('relaxations', ['model'], ['settings', 'actors'], (w) => w.noRelaxation))
  } else if (result.value === null)
    remarks.push(remark('infeasible', ['model'], ['settings', 'actors'], (w) => w.undecided))

  for (const { sector, needed } of result.recruit)
    if (needed !== null && needed > 0)
      remarks.push(remark('recruit', ['H 3.1'], [`settings.sectors.${sector}`], (w) => w.recruit(sector, needed)))
  if (result.value !== null) {
    const { best } = gainsIn(result)
    if (best)
      remarks.push(
        remark('recruit', ['H 3.1', 'model'], [`settings.sectors.${best.sector}`], (w) => w.gain(best.sector)),
      )
  }
  return remarks
}

const dataOf = (requirement: string): string[] => {
  const asked = readRequirement(requirement)
  if (asked.kind === 'sector') return [`settings.sectors.${asked.sector}`]
  if (asked.kind === 'include') return [`actors.${asked.actor}`]
  return [`settings.${asked.kind === 'flag' ? asked.flag : asked.kind}`]
}

export function remarksOnQuestions({ result, name, basis }: Facts): Remark[] {
  const isNext = clarifyFirst(result).obstacles.length > 0
  return result.ask.map(({ actor, dimension }, at) => {
    const records = (basis.file.ratings ?? []).filter(
      (each) => each.actor === actor && each.dimension === dimension && each.value !== undefined,
    )
    const consensus = records.find((each) => each.kind === 'consensus')
    const surest = (consensus ? [consensus] : records).map((each) => each.confidence ?? 'medium')
    const sure = surest.length === 0 ? null : surest.includes('low') ? 'low' : 'medium'
    return remark(
      'ask',
      ['model'],
      [`ratings.${actor}.${dimension}`],
      (w) => w.ask(at === 0 && !isNext, name(actor), dimension, sure),
      actor,
    )
  })
}

/** Reasons given for changed settings, and the limits of every such group (H 4.1, 4.2; mandatory prosecution). */
export function remarksOnFrame({ basis, result }: Facts): Remark[] {
  const reasons = Object.entries(basis.settings.reasons).map(([setting, reason]) =>
    remark('reason', ['H 3'], [`settings.${setting}`], (w) => w.reason(setting, reason)),
  )
  if (result.value === null) return reasons
  return [
    ...reasons,
    remark('limits', ['H 4.1'], ['group'], (w) => w.secrecy),
    remark('limits', ['H 4.2'], ['group'], (w) => w.legalView),
    remark('limits', ['§§ 152, 160, 163 StPO', 'model'], ['group'], (w) => w.prosecution),
  ]
}
