import { sectors } from '../../surveys/vocabulary.ts'
import type { Settings } from '../case/case-file.ts'
import type { Members } from './search/group.ts'
import { flagNames, type Limits, type Pool } from './search/pool.ts'

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

/** Never more than a single-digit number of members (H 3.1). */
export const mostMembers = 9

export function requirementsOf(settings: Settings, pool: Pool): Requirement[] {
  const people = [...pool.ids.keys()]
  const { min, max } = settings.size
  const requirements: Requirement[] = [
    { id: 'size.min', who: people, min, max: mostMembers, lift: (l) => ({ ...l, size: { ...l.size, min: 1 } }) },
    {
      id: 'size.max',
      who: people,
      min: 0,
      max,
      ...(max < mostMembers && { lift: (l: Limits) => ({ ...l, size: { ...l.size, max: mostMembers } }) }),
    },
  ]
  for (const [at, sector] of sectors.entries()) {
    const who = people.filter((each) => pool.sector[each] === at)
    const range = settings.sectors[sector]
    const lift = (bound: Partial<typeof range>) => (l: Limits) => ({
      ...l,
      sectors: l.sectors.map((each, index) => (index === at ? { ...each, ...bound } : each)),
    })
    requirements.push({ id: `sector.${sector}.min`, who, min: range.min, max: mostMembers, lift: lift({ min: 0 }) })
    requirements.push({ id: `sector.${sector}.max`, who, min: 0, max: range.max, lift: lift({ max: mostMembers }) })
  }
  const needs = [
    settings.seniorAdministration,
    settings.accessToMayor,
    settings.coordination,
    settings.externalFacilitation ? undefined : 1,
  ]
  for (const [at, need] of needs.entries()) {
    if (need === undefined) continue
    requirements.push({
      id: flagNames[at]!,
      who: people.filter((each) => pool.flags[each]! & (1 << at)),
      min: need,
      max: mostMembers,
      lift: (l) => ({ ...l, needs: l.needs.map((each, index) => (index === at ? 0 : each)) }),
    })
  }
  for (const [at, id] of settings.include.entries()) {
    const person = pool.ids.indexOf(id)
    requirements.push({
      id: `include.${id}`,
      who: person < 0 ? [] : [person],
      min: 1,
      max: 1,
      lift: (l) => ({ ...l, include: l.include.with(at, lifted) }),
    })
  }
  for (const [person, others] of pool.barred.entries())
    for (const other of others.toSorted((left, right) => left - right))
      if (person < other)
        requirements.push({
          id: `rivalry.${pool.ids[person]}|${pool.ids[other]}`,
          who: [person, other],
          min: 0,
          max: 1,
        })
  return requirements
}

/** Stands in the list of persons to include for somebody who need not be in after all. */
const lifted = -2

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
