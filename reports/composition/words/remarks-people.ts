import { type Dimension, dimensions, type GroupFunction } from '../../../surveys/vocabulary.ts'
import type { ActorResult } from '../recommendation.ts'
import type { Facts } from './facts.ts'
import { coveredFunctions } from './portrait.ts'
import { type Remark, remark } from './remark.ts'
import { ratedDimensions, remarksAgainst, tiesOf } from './remarks-against.ts'
import type { Words } from './words.de.ts'

/** Remarks on single persons: what speaks for and against them, and what happens without or with them. */

export const remarksOnPeople = (facts: Facts): Remark[] =>
  facts.result.actors.flatMap((own) =>
    own.recommended ? remarksOnMember(facts, own) : own.eligible ? remarksOnOther(facts, own) : [whyNot(facts, own)],
  )

const remarksOnMember = (facts: Facts, own: ActorResult): Remark[] => [
  reasonsFor(facts, own),
  ...whomTheyTrust(facts, own),
  priceWithout(facts, own),
  ...remarksAgainst(facts, own),
  ...ifNotFullTime(facts, own),
  ...ifProvisional(facts, own),
  whoStandsIn(facts, own),
  ...howStable(facts, own),
]

function whomTheyTrust(facts: Facts, { id }: ActorResult): Remark[] {
  const trusted = tiesOf(facts, id).filter((each) => each.trust >= 3 && facts.result.group.includes(each.other))
  if (trusted.length === 0) return []
  const paths = trusted.map((each) => each.path)
  const names = facts.names(trusted.map((each) => each.other))
  return [remark('member.trust', ['H 2.2'], paths, (w) => w.memberTrust(facts.name(id), names), id)]
}

const priceWithout = ({ name }: Facts, { id, priceOut }: ActorResult): Remark =>
  remark(
    'member.price',
    ['H 3.1'],
    [`actors.${id}`, `ratings.${id}`, 'settings'],
    (w) => (priceOut === null ? w.indispensable(name(id)) : w.priceOut(name(id), priceOut)),
    id,
  )

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
  return [remark('member.provisional', ['H 3.1'], data, write, id)]
}

const whoStandsIn = ({ name, result }: Facts, { id, standIn }: ActorResult): Remark =>
  remark(
    'member.standIn',
    ['H 3.1'],
    standIn ? [`actors.${id}`, `actors.${standIn.id}`] : [`actors.${id}`],
    (w) => (standIn ? w.standIn(name(id), name(standIn.id), result.value! - standIn.value) : w.noStandIn(name(id))),
    id,
  )

const howStable = ({ name }: Facts, { id, stability }: ActorResult): Remark[] =>
  stability === null
    ? []
    : [remark('member.stability', ['H 3.1'], [`robustness.${id}`], (w) => w.stability(name(id), stability), id)]

/** "We recommend including …, because …": what only this person brings, then what is rated high. */
function reasonsFor(facts: Facts, { id }: ActorResult): Remark {
  const { portrait, basis, actor, result } = facts
  const { settings } = basis
  const me = actor(id)
  const isAlone = (ids: string[]) => ids.length === 1 && ids[0] === id
  const wanted: Partial<Record<GroupFunction, boolean>> = {
    seniorAdministration: settings.seniorAdministration > 0,
    accessToMayor: settings.accessToMayor > 0,
    coordination: settings.coordination > 0,
    facilitation: !settings.externalFacilitation,
  }
  const alone = (Object.keys(portrait.functions) as GroupFunction[]).filter(
    (each) => isAlone(portrait.functions[each]) && wanted[each] !== false,
  )
  const others = result.group.filter((each) => each !== id)
  const reached = new Set(others.flatMap((each) => actor(each).milieus ?? []))
  const milieus = (me.milieus ?? []).filter((each) => !reached.has(each))
  const isOnlyOfSector = isAlone(portrait.bySector[me.sector])
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

/** An eligible person who is not recommended: what it would cost, and when the person would be next. */
function remarksOnOther(facts: Facts, own: ActorResult): Remark[] {
  const { result, name, names } = facts
  const { id } = own
  if (result.value === null) return []
  const standsInFor = result.actors.filter((each) => each.standIn?.id === id).map((each) => each.id)
  const remarks = [
    remark(
      'other.price',
      ['H 3.1'],
      [`actors.${id}`, `ratings.${id}`, 'settings'],
      (w) => (own.priceIn === null ? w.impossible(name(id)) : w.priceIn(name(id), own.priceIn)),
      id,
    ),
    ...remarksAgainst(facts, own),
  ]
  if (standsInFor.length > 0)
    remarks.push(
      remark(
        'other.next',
        ['H 3.1'],
        [`actors.${id}`, ...standsInFor.map((each) => `actors.${each}`)],
        (w) => w.nextInLine(name(id), names(standsInFor)),
        id,
      ),
    )
  return remarks
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
  const handbook = ineligibleBecause.map((reason) => (reason === 'personalParticipation' ? 'H 2.2' : 'H 3.1'))
  return remark('ineligible', handbook, [`actors.${id}`, ...data], write, id)
}
