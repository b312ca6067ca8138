import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type CaseFile, readCase } from '../../../reports/case/case-file.ts'
import { chosenGroup, freezeChoice, readChoice, sizeProblem } from '../../../reports/composition/choice.ts'
import { countRatings, outsetOf } from '../../../reports/composition/outset.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { gainsIn } from '../../../reports/composition/recruits.ts'
import { root } from '../../root.ts'

const read = readCase(readFileSync(join(root, 'test', 'cases', 'example-1.case.json'), 'utf8'))
if (!('case' in read)) throw new Error('the example case is refused')
const file: CaseFile = { ...read.case, settings: { ...read.case.settings, draws: 0 } }
const result = recommend(file)
const chosen = (choice: string, own: string[] = [], of = file) => chosenGroup(of, result, readChoice(choice), own)

it('is the recommended group, one of its alternatives, or people’s own selection', () => {
  expect(chosen('recommended')).toEqual(result.group)
  expect(chosen('alternative-2')).toEqual(result.alternatives[1]!.group)
  expect(chosen('own', ['a02', 'a01', 'nobody'])).toEqual(['a01', 'a02'])
  for (const nothing of ['', 'alternative-0', 'alternative-9', 'alternative-x', 'constructor'])
    expect(chosen(nothing)).toBeUndefined()
})

it('leaves out who declined, withdrew or has left, and nobody else', () => {
  const as = (status: CaseFile['actors'][number]['status']) => ({
    ...file,
    actors: file.actors.map((each) => (each.id === 'a01' ? { ...each, status } : each)),
  })
  const isChosen = (['contact', 'candidate', 'member', 'declined', 'withdrawn', 'former'] as const).map(
    (status) => chosen('own', ['a01'], as(status))!.length,
  )
  expect(isChosen).toEqual([1, 1, 1, 0, 0, 0])
})

it('has one to nine members', () => {
  const sized = (count: number) => sizeProblem(Array.from({ length: count }, (_, at) => `a${at}`))
  expect([0, 1, 9, 10].map(sized)).toEqual(['nobodyChosen', undefined, undefined, 'tooManyChosen'])
})

it('is frozen with its price, against the recommended group or against none', () => {
  const { group, difference } = result.alternatives[0]!
  expect(freezeChoice(file, result, group).chosen).toMatchObject({ group, difference, unmet: [], ineligible: [] })
  expect(freezeChoice(file, { ...result, value: null }, group).chosen.difference).toBeNull()
  const earlier = { ...result, format: 'tragwerk-recommendation/1' } as const
  expect(freezeChoice(file, earlier, group).chosen.difference).toBeNull()
})

it('starts from the people there are, who were rated or not', () => {
  const { eligible, considered, sectors, unrated } = outsetOf(file)
  expect(eligible).toEqual(result.actors.filter((each) => each.eligible).map(({ id }) => id))
  expect(considered).toBeGreaterThanOrEqual(eligible.length)
  expect(sectors.reduce((sum, each) => sum + each.eligible, 0)).toBe(eligible.length)
  const counted = countRatings(file, result)
  expect(counted.unrated).toBe(unrated.reduce((sum, { dimensions }) => sum + dimensions, 0))
  expect(counted.rated + counted.unrated).toBe(eligible.length * 10)
})

it('says where one more person helps most, and names another sector that helps as much', () => {
  const gain = (sector: 'administration' | 'justice' | 'police', points: number | null) => ({
    sector,
    needed: 0,
    gain: points,
  })
  const recruit = [gain('administration', 5), gain('justice', 5), gain('police', 0)]
  expect(gainsIn({ ...result, recruit })).toEqual({
    best: { sector: 'administration', gain: 5 },
    others: [{ sector: 'justice', gain: 5 }],
  })
  expect(gainsIn({ ...result, recruit: [gain('police', null)] })).toEqual({ best: undefined, others: [] })
})
