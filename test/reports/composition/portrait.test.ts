import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCase } from '../../../reports/case/case-file.ts'
import { differenceBetween } from '../../../reports/composition/difference.ts'
import type { Recommendation } from '../../../reports/composition/recommendation.ts'
import { portrayGroup } from '../../../reports/composition/words/portrait.ts'
import { root } from '../../root.ts'

function example(name: string) {
  const text = (kind: string) => readFileSync(join(root, 'test', 'cases', `${name}.${kind}.json`), 'utf8')
  const read = readCase(text('case'))
  if (!('case' in read)) throw new Error('the example case is refused')
  const expected: Pick<Recommendation, 'group' | 'value' | 'parts' | 'alternatives'> = JSON.parse(text('expected'))
  return { file: read.case, expected }
}

describe('a portrait', () => {
  it.each(['example-1', 'example-2-missing', 'example-4-strict'])(
    'of the groups of %s has the value an independent program found',
    (name) => {
      const { file, expected } = example(name)
      const portrait = portrayGroup(file, expected.group)
      expect(portrait).toMatchObject({ value: expected.value, parts: expected.parts, unmet: [], ineligible: [] })
      for (const { group, value } of expected.alternatives)
        expect(portrayGroup(file, group)).toMatchObject({ value, unmet: [] })
    },
  )

  it('says which requirements a group misses and whom the model would not allow', () => {
    const { file } = example('example-1')
    const { unmet, ineligible } = portrayGroup(file, ['a01', 'a09', 'a10'])
    expect(unmet).toContain('size.min')
    expect(ineligible).toEqual([
      { id: 'a09', because: ['floor.confidentiality'] },
      { id: 'a10', because: ['status'] },
    ])
  })

  it('counts a pinned person who is not in as a requirement missed', () => {
    const { file, expected } = example('example-1')
    const pinned = { ...file, settings: { include: ['a04'] } }
    expect(portrayGroup(pinned, expected.group).unmet).toEqual(['include.a04'])
  })
})

it('a difference names who joins and leaves, and its points', () => {
  const { file, expected } = example('example-1')
  const [alternative] = expected.alternatives
  const [former, later] = [expected.group, alternative!.group].map((group) => portrayGroup(file, group))
  const difference = differenceBetween(former!, later!)
  expect(difference).toMatchObject({ joining: ['a04'], leaving: ['a12'], points: -alternative!.difference })
  const back = differenceBetween(later!, former!)
  expect([back.won, back.lost, back.points]).toEqual([difference.lost, difference.won, alternative!.difference])
})
