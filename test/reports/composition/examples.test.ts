import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCase } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'

const read = (name: string) => readFileSync(new URL(`../../cases/${name}`, import.meta.url), 'utf8')

function example(name: string) {
  const result = readCase(read(`${name}.case.json`))
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return { file: result.case, expected: JSON.parse(read(`${name}.expected.json`)) }
}

const examples = ['example-1', 'example-2-missing', 'example-3-infeasible', 'example-4-strict', 'example-5-hearsay']

describe.each(examples)('%s', (name) => {
  const { file, expected } = example(name)
  const found = recommend(file)

  it('has the expected status, group, value and parts', () => {
    expect(found.status).toBe(expected.status)
    expect(found.group).toEqual(expected.group ?? [])
    expect(found.value).toBe(expected.value ?? null)
    expect(found.parts).toEqual(expected.parts ?? null)
  })

  it('has the expected alternatives, sizes and relaxations', () => {
    expect(found.alternatives).toEqual(expected.alternatives ?? [])
    expect(found.relaxations).toEqual(expected.relaxations ?? [])
    if (expected.sizeProfile)
      expect(found.sizeProfile.map(({ size, value }) => ({ size, value }))).toEqual(expected.sizeProfile)
  })

  it('has the expected disagreements and refusals', () => {
    expect(found.disagreements).toEqual(expected.disagreements)
    expect(found.refusals).toEqual(expected.refusals ?? null)
  })

  it('says of every actor what is expected', () => {
    const facts = found.actors.map((actor, at) => {
      const wanted = Object.keys(expected.actors[at])
      const known = { ...actor, standInValue: actor.standIn?.value ?? null }
      return Object.fromEntries(Object.entries(known).filter(([key]) => wanted.includes(key)))
    })
    expect(facts).toEqual(expected.actors)
  })
})

it('example-1 is as stable as an independent program with its own random numbers found', () => {
  const { file, expected } = example('example-1')
  const found = recommend(file)
  for (const { id, stability } of found.actors) expect(Math.abs(stability! - expected.stability[id])).toBeLessThan(0.04)
  expect(Math.abs(found.robustness.infeasible! - expected.infeasibleShare)).toBeLessThan(0.04)
  expect(Math.abs(found.robustness.parameters.share! - expected.parametersShare)).toBeLessThan(0.1)
})
