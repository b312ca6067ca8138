import { expect, it } from 'vitest'
import type { Recommendation } from '../../../reports/composition/recommendation.ts'
import { judgeGroup, type Verdicts } from '../../../reports/composition/verdicts.ts'
import { coveredFunctions, type Portrait, portrayGroup } from '../../../reports/composition/words/portrait.ts'

const members = ['a', 'b', 'c', 'd', 'e']
const result = { actors: members.map((id) => ({ id, provisional: false })) } as Recommendation
const nothing = portrayGroup({ format: 'tragwerk-case/1', municipality: { id: 'm', name: 'M' }, actors: [] }, [])

/** A group that answers every question with yes. */
const sound: Portrait = {
  ...nothing,
  members,
  bySector: { administration: ['a'], justice: ['b'], police: ['c'], civil_society: ['d', 'e'] },
  functions: { ...nothing.functions, ...Object.fromEntries(coveredFunctions.map((each) => [each, ['a']])) },
  trusting: members,
  unmet: [],
}

const verdictsOn = (portrait: Partial<Portrait>, recommendation = result) =>
  Object.fromEntries(
    Object.entries(judgeGroup({ ...sound, ...portrait }, recommendation)).map(([name, { verdict }]) => [name, verdict]),
  ) as Record<keyof Verdicts, string>

it('calls a whole group able to work in every respect', () => {
  expect(Object.values(verdictsOn({}))).toEqual(['yes', 'yes', 'yes', 'yes', 'yes'])
})

it('misses a sector in part, two altogether, and a second voice of civil society in part', () => {
  const { bySector } = sound
  expect(verdictsOn({ bySector: { ...bySector, justice: [] } }).sectors).toBe('partly')
  expect(verdictsOn({ bySector: { ...bySector, justice: [], police: [] } }).sectors).toBe('no')
  expect(verdictsOn({ bySector: { ...bySector, civil_society: ['d'] } }).sectors).toBe('partly')
})

it('asks for functions, requirements and ratings', () => {
  expect(verdictsOn({ functions: { ...sound.functions, networking: [] } }).functions).toBe('partly')
  expect(verdictsOn({ functions: nothing.functions }).functions).toBe('no')
  expect(verdictsOn({ unmet: ['size.min'] }).requirements).toBe('no')
  const provisional = { actors: [{ id: 'a', provisional: true }] } as Recommendation
  expect(verdictsOn({}, provisional).requirements).toBe('partly')
  expect(judgeGroup(sound, provisional).requirements.provisional).toEqual(['a'])
})

it('trusts where most are tied and nobody is in serious rivalry', () => {
  const rivals = (rivalry: 'mild' | 'serious') => [{ a: 'a', b: 'b', rivalry, isHearsay: false }]
  expect(verdictsOn({ trusting: ['a', 'b', 'c'] }).trust).toBe('partly')
  expect(verdictsOn({ trusting: ['a', 'b'] }).trust).toBe('no')
  expect(verdictsOn({ rivalries: rivals('mild') }).trust).toBe('partly')
  expect(verdictsOn({ rivalries: rivals('serious') }).trust).toBe('no')
})

it('wants the view of those affected and civil society as the balance (H 4.2)', () => {
  const unvoiced = { functions: { ...sound.functions, affected_perspective: [] } }
  const unbalanced = { bySector: { ...sound.bySector, civil_society: ['d'] } }
  expect(verdictsOn(unvoiced).affected).toBe('partly')
  expect(verdictsOn(unbalanced).affected).toBe('partly')
  expect(verdictsOn({ ...unvoiced, ...unbalanced }).affected).toBe('no')
})
