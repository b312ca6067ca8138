import { type Dimension, dimensions, type GroupFunction } from '../../../surveys/vocabulary.ts'
import { differenceBetween } from '../difference.ts'
import type { ActorResult } from '../recommendation.ts'
import type { Facts } from './facts.ts'
import { coveredFunctions } from './portrait.ts'
import { type Remark, remark } from './remark.ts'
import { ratedDimensions, remarksAgainst } from './remarks-against.ts'
import type { Words } from './words.de.ts'

/** Remarks on single persons: what speaks for and against them, and what happens without or with them. */

export const remarksOnPeople = (facts: Facts): Remark[] =>
  facts.result.actors.flatMap((own) =>
    own.recommended ? remarksOnMember(facts, own) : own.eligible ? remarksOnOther(facts, own) : [whyNot(facts, own)],
  )

const remarksOnMember = (facts: Facts, own: ActorResult): Remark[] => [
  reasonsFor(facts, own),
  ...whomTheyTrust(facts, own),
  withoutThem(facts, own),
  ...remarksAgainst(facts, own),
  ...ifNotFullTime(facts, own),
  ...ifProvisional(facts, own),
  whoStandsIn(facts, own),
  ...howStable(facts, own),
]

function whomTheyTrust(facts: Facts, { id }: ActorResult): Remark[] {
  const trusted = facts.tiesOf(id).filter((each) => each.trust >= 3 && facts.result.group.includes(each.other))
  if (trusted.length === 0) return []
  const paths = trusted.map((each) => each.path)
  const names = facts.names(trusted.map((each) => each.other))
  return [remark('member.trust', ['H 2.2', 'model'], paths, (w) => w.memberTrust(facts.name(id), names), id)]
}

function withoutThem(facts: Facts, { id, priceOut, unsettled }: ActorResult): Remark {
  const { name, actor } = facts
  const { functions, milieus, isOnlyOfSector } = broughtAlone(facts, id)
  const lost = (w: Words) => [
    ...(isOnlyOfSector ? [w.onlyOne(actor(id).sector)] : []),
    ...functions.map((each) => w.groupFunction[each]),
    ...(milieus.length > 0 ? [w.access(milieus)] : []),
  ]
  const write = (w: Words) =>
    unsettled
      ? w.unsettledWithout(name(id))
      : priceOut === null
        ? w.indispensable(name(id))
        : priceOut === 0
          ? w.replaceable(name(id))
          : w.without(name(id), lost(w))
  return remark('member.without', ['model'], [`actors.${id}`, `ratings.${id}`, 'settings'], write, id)
}

function ifNotFullTime({ name, actor }: Facts, { id }: ActorResult): Remark[] {
  const { fullTime } = actor(id).attributes ?? {}
  if (fullTime === true) return []
  const data = [`actors.${id}.fullTime`]
  return [remark('member.notFullTime', ['H 2.2'], data, (w) => w.notFullTime(name(id), fullTime === false), id)]
}

function ifProvisional({ name, basis }: Facts, { id, provisional, unrated }: ActorResult): Remark[] {
  if (!provisional) return []
  const open = unrated.filter((each) => basis.settings.floors[each] != null)
  const data = [...open.map((each) => `ratings.${id}.${each}`), 'settings.floors']
  const write = (w: Words) =>
    w.provisional(
      name(id),
      open.map((each) => w.dimension[each]),
    )
  return [remark('member.provisional', ['H 3.1', 'model'], data, write, id)]
}

/** Whoever comes from the same sector first: a judge does not stand in for the police. */
function whoStandsIn({ name, actor, known, standIns }: Facts, { id }: ActorResult): Remark {
  const [first, second] = standIns.get(id) ?? []
  const own = actor(id).sector
  const sectorOf = (other: string) => actor(other).sector
  const write = (w: Words) => {
    if (!first) return w.noStandIn(name(id))
    const other = w.known(name(first), known(first))
    if (sectorOf(first) !== own) return w.standInElsewhere(name(id), other, sectorOf(first), own)
    const also = second ? ` ${w.alsoStandIn(w.known(name(second), known(second)), sectorOf(second))}` : ''
    return `${w.standIn(name(id), other, own)}${also}`
  }
  const people = [id, first, second].flatMap((each) => (each ? [`actors.${each}`] : []))
  return remark('member.standIn', ['model'], people, write, id)
}

function howStable({ name, result }: Facts, { id, stability }: ActorResult): Remark[] {
  if (stability === null) return []
  const without = result.robustness.infeasible ?? 0
  const write = (w: Words) => w.stability(name(id), stability, without)
  return [remark('member.stability', ['model'], [`robustness.${id}`], write, id)]
}

/** What nobody else in the group brings: functions that are wanted, milieus, the sector. */
function broughtAlone({ portrait, basis, actor, result }: Facts, id: string) {
  const { settings } = basis
  const isAlone = (ids: string[]) => ids.length === 1 && ids[0] === id
  const wanted: Partial<Record<GroupFunction, boolean>> = {
    seniorAdministration: settings.seniorAdministration > 0,
    accessToMayor: settings.accessToMayor > 0,
    coordination: settings.coordination > 0,
    facilitation: !settings.externalFacilitation,
  }
  const others = result.group.filter((each) => each !== id)
  const reached = new Set(others.flatMap((each) => actor(each).milieus ?? []))
  return {
    functions: (Object.keys(portrait.functions) as GroupFunction[]).filter(
      (each) => isAlone(portrait.functions[each]) && wanted[each] !== false,
    ),
    milieus: (actor(id).milieus ?? []).filter((each) => !reached.has(each)),
    isOnlyOfSector: isAlone(portrait.bySector[actor(id).sector]),
  }
}

/** "We recommend including …, because …": what only this person brings, then what is rated high. */
function reasonsFor(facts: Facts, { id }: ActorResult): Remark {
  const { settings } = facts.basis
  const me = facts.actor(id)
  const { functions: alone, milieus, isOnlyOfSector } = broughtAlone(facts, id)
  const strong = ratedDimensions(facts, id, (rating) => rating >= 40)
  const isIncluded = settings.include.includes(id)
  const write = (w: Words) => {
    const only = [
      ...(isOnlyOfSector ? [w.comes(me.sector)] : []),
      ...alone.map(w.does),
      ...(milieus.length > 0 ? [w.reaches(milieus)] : []),
    ]
    const reasons = [
      ...(isIncluded ? [w.wanted] : []),
      ...(only.length > 0 ? [w.only(only)] : []),
      ...(strong.length > 0 ? [w.strong(strong.map((each) => w.rated(each.dimension, each.rating)))] : []),
    ]
    const work = [me.function, me.organisation].filter((each) => each).join(', ')
    return w.memberFor(me.name, work, reasons.length > 0 ? reasons : [w.overall])
  }
  const rated = [...strong.map((each) => each.dimension), ...alone.filter((each) => isDimension(each))]
  return remark(
    'member.for',
    ['H 3.1', ...alone.flatMap((each) => passages[each] ?? [])],
    [
      `actors.${id}`,
      ...alone.filter((each) => !isDimension(each)).map((each) => `actors.${id}.${attributes[each] ?? each}`),
      ...rated.map((each) => `ratings.${id}.${each}`),
      ...(isIncluded ? ['settings.include'] : []),
    ],
    write,
    id,
  )
}

const passages: Partial<Record<GroupFunction, string[]>> = {
  affected_perspective: ['H 4.2'],
  coordination: ['H 2.2', 'H 4.3'],
  facilitation: ['H 4.3'],
}

const attributes: Partial<Record<GroupFunction, string>> = {
  seniorAdministration: 'senior',
  coordination: 'canCoordinate',
  facilitation: 'canFacilitate',
}

const isDimension = (each: GroupFunction): boolean =>
  coveredFunctions.includes(each as (typeof coveredFunctions)[number]) && dimensions.includes(each as Dimension)

/** An eligible person who is not recommended: what would change with them, and for whom they could stand in. */
function remarksOnOther(facts: Facts, own: ActorResult): Remark[] {
  const { result, name, names, known, standIns } = facts
  const { id } = own
  if (result.value === null) return []
  const standsInFor = result.group.filter((each) => standIns.get(each)?.includes(id))
  const remarks = [withThem(facts, own), ...remarksAgainst(facts, own)]
  if (standsInFor.length > 0)
    remarks.push(
      remark(
        'other.next',
        ['model'],
        [`actors.${id}`, ...standsInFor.map((each) => `actors.${each}`)],
        (w) => w.nextInLine(w.known(name(id), known(id)), names(standsInFor)),
        id,
      ),
    )
  return remarks
}

function withThem(facts: Facts, { id, priceIn, unsettled }: ActorResult): Remark {
  const { name, names, alternatives, portrait } = facts
  const nearest = alternatives.find(({ members }) => members.includes(id))
  const change = nearest && differenceBetween(portrait, nearest)
  const swap = (w: Words) =>
    change && {
      leaving: names(change.leaving),
      joining: names(change.joining),
      lost: [
        ...change.lost.map((each) => w.groupFunction[each]),
        ...(change.milieusLost.length > 0 ? [w.access(change.milieusLost)] : []),
      ],
    }
  const write = (w: Words) =>
    unsettled
      ? w.unsettledWith(name(id))
      : priceIn === null
        ? w.impossible(name(id))
        : priceIn === 0
          ? w.equallyIn(name(id))
          : w.notIn(name(id), swap(w))
  return remark('other.with', ['model'], [`actors.${id}`, `ratings.${id}`, 'settings'], write, id)
}

function whyNot({ basis, name, actor }: Facts, { id, ineligibleBecause }: ActorResult): Remark {
  const levels = basis.levels.get(id)!
  const floored = (reason: string) => reason.slice('floor.'.length) as Dimension
  const write = (w: Words) =>
    w.ineligible(
      name(id),
      ineligibleBecause.map((reason) => {
        if (reason === 'exclude' || reason === 'personalParticipation') return w.because[reason]
        if (reason === 'status') return w.because.status(actor(id).status as 'contact' | 'declined')
        const dimension = floored(reason)
        return w.because.floor(dimension, levels[dimensions.indexOf(dimension)]!, basis.settings.floors[dimension]!)
      }),
    )
  const data = ineligibleBecause.map((reason) =>
    reason === 'exclude'
      ? 'settings.exclude'
      : reason.startsWith('floor.')
        ? `ratings.${id}.${floored(reason)}`
        : `actors.${id}.${reason}`,
  )
  // That nobody sends a substitute stands in H 2.2; a floor is ours, for what H 3.1 asks about.
  const sources = ineligibleBecause.flatMap((reason) =>
    reason === 'personalParticipation' ? ['H 2.2'] : reason.startsWith('floor.') ? ['H 3.1', 'model'] : ['model'],
  )
  return remark('ineligible', sources, [`actors.${id}`, ...data], write, id)
}
