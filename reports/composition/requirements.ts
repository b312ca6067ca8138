import { mostMembers } from '../../surveys/membership.ts'
import { type Sector, sectors } from '../../surveys/vocabulary.ts'
import type { Range, Settings } from '../case/case-file.ts'
import type { Members } from './search/group.ts'
import { type FlagName, flagNames, type Limits, limitsOf, type Pool } from './search/pool.ts'

/** What a group must fulfil (model, section 5): every requirement bounds how many of certain persons are members. */
export interface Requirement {
  id: string
  /** Persons of the pool who count. */
  who: number[]
  min: number
  max: number
  /** The limits without this requirement; absent when it is never lifted. */
  lift?: (limits: Limits) => Limits
}

export const requirementsOf = (settings: Settings, pool: Pool): Requirement[] => [
  ...ofSize(settings, pool),
  ...sectors.flatMap((sector, at) => ofSector(settings.sectors[sector], sector, at, pool)),
  ...ofFlags(settings, pool),
  ...ofInclusion(settings, pool),
  ...ofRivalry(pool),
]

function ofSize({ size: { min, max } }: Settings, pool: Pool): Requirement[] {
  const who = [...pool.ids.keys()]
  return [
    { id: 'size.min', who, min, max: mostMembers, lift: (l) => ({ ...l, size: { ...l.size, min: 1 } }) },
    {
      id: 'size.max',
      who,
      min: 0,
      max,
      ...(max < mostMembers && { lift: (l: Limits) => ({ ...l, size: { ...l.size, max: mostMembers } }) }),
    },
  ]
}

function ofSector({ min, max }: Range, sector: Sector, at: number, pool: Pool): Requirement[] {
  const who = [...pool.ids.keys()].filter((each) => pool.sector[each] === at)
  const lift = (bound: Partial<Range>) => (l: Limits) => ({
    ...l,
    sectors: l.sectors.map((each, index) => (index === at ? { ...each, ...bound } : each)),
  })
  return [
    { id: `sector.${sector}.min`, who, min, max: mostMembers, lift: lift({ min: 0 }) },
    { id: `sector.${sector}.max`, who, min: 0, max, lift: lift({ max: mostMembers }) },
  ]
}

/** Facilitation is asked of the group only where nobody comes from outside (H 4.3). */
const ofFlags = (settings: Settings, pool: Pool): Requirement[] =>
  limitsOf(settings, pool).needs.flatMap((min, at) =>
    flagNames[at] === 'facilitation' && settings.externalFacilitation
      ? []
      : {
          id: flagNames[at]!,
          who: [...pool.ids.keys()].filter((each) => pool.flags[each]! & (1 << at)),
          min,
          max: mostMembers,
          lift: (l) => ({ ...l, needs: l.needs.map((each, index) => (index === at ? 0 : each)) }),
        },
  )

const ofInclusion = ({ include }: Settings, pool: Pool): Requirement[] =>
  include.map((id, at) => {
    const person = pool.ids.indexOf(id)
    return {
      id: `include.${id}`,
      who: person < 0 ? [] : [person],
      min: 1,
      max: 1,
      lift: (l) => ({ ...l, include: l.include.with(at, lifted) }),
    }
  })

/** One of two who exclude each other; once per pair, and never lifted. */
const ofRivalry = ({ ids, barred }: Pool): Requirement[] =>
  barred.flatMap((others, person) =>
    others
      .filter((other) => person < other)
      .sort((left, right) => left - right)
      .map((other) => ({ id: `rivalry.${ids[person]}|${ids[other]}`, who: [person, other], min: 0, max: 1 })),
  )

/** Stands in the list of persons to include for somebody who need not be in after all. */
const lifted = -2

/** What a requirement asks, read from its id. */
export type Asked =
  | { kind: 'size'; bound: 'min' | 'max' }
  | { kind: 'sector'; sector: Sector; bound: 'min' | 'max' }
  | { kind: 'flag'; flag: FlagName }
  | { kind: 'include'; actor: string }
  | { kind: 'rivalry'; actors: [string, string] }

/** Actors' ids may have dots. @throws where no requirement has such an id */
export function readRequirement(id: string): Asked {
  const [kind, first, last] = id.split('.')
  const rest = id.slice(id.indexOf('.') + 1)
  if (kind === 'size') return { kind, bound: first as 'min' | 'max' }
  if (kind === 'sector') return { kind, sector: first as Sector, bound: last as 'min' | 'max' }
  if (kind === 'include') return { kind, actor: rest }
  if (kind === 'rivalry') return { kind, actors: rest.split('|') as [string, string] }
  const flag = flagNames.find((each) => each === kind)
  if (!flag) throw new Error(`no requirement has the id ${id}`)
  return { kind: 'flag', flag }
}

/** The limits with the given requirements lifted. */
export function liftAll(limits: Limits, requirements: Requirement[]): Limits {
  const bare = requirements.reduce((each, { lift }) => lift?.(each) ?? each, limits)
  return { ...bare, include: bare.include.filter((each) => each !== lifted) }
}

export const countIn = ({ who }: Requirement, members: Members): number[] =>
  who.filter((each) => members.includes(each))

export function isMet(requirement: Requirement, members: Members): boolean {
  const count = countIn(requirement, members).length
  return count >= requirement.min && count <= requirement.max
}
