import { describe, expect, it } from 'vitest'
import { type Instrument, instrumentSchema, itemsOf } from '../../surveys/instrument.ts'
import { instrumentHash } from '../../surveys/instruments/hash.ts'
import { builtInInstruments, findInstrument } from '../../surveys/instruments/index.ts'
import { servesOf } from '../../surveys/instruments/serves.ts'
import { servesInVersion1 } from '../../surveys/instruments/serves-version-1.ts'
import { gatheringOf, gatherings, type Served, served } from '../../surveys/serves.ts'

const version1 = (id: string): Instrument => findInstrument(id, 1) ?? expect.fail(`no version 1 of ${id}`)

describe.each(builtInInstruments.map((instrument) => [`${instrument.id}@${instrument.version}`, instrument] as const))(
  '%s',
  (_, instrument) => {
    it('says of every item what it serves, and would be refused if one served nothing', () => {
      const declaring = (except?: string) => ({
        ...instrument,
        format: 'tragwerk-instrument/2' as const,
        sections: instrument.sections.map((section) => ({
          ...section,
          items: section.items.map((each) =>
            each.id === except ? each : { ...each, serves: servesOf(instrument, each) as Served[] },
          ),
        })),
      })
      expect(instrumentSchema.safeParse(declaring()).error).toBeUndefined()
      if (instrument.format === 'tragwerk-instrument/2') return
      for (const { id } of itemsOf(instrument))
        expect(instrumentSchema.safeParse(declaring(id)).error?.issues[0]?.message).toBe(`item ${id} serves nothing`)
    })
  },
)

describe('what items serve', () => {
  const situation = version1('situation-analysis')
  const [first] = itemsOf(situation)
  const withServes = (serves: unknown, format: string) => ({
    ...situation,
    format,
    sections: [{ id: 'only', title: situation.title, items: [{ ...first, serves }] }],
  })
  const messageOf = (data: unknown) => instrumentSchema.safeParse(data).error?.issues[0]?.message

  it('is a word of the list, said once, and said in format 2 only', () => {
    expect(messageOf(withServes(['need', 'B1'], 'tragwerk-instrument/2'))).toBeUndefined()
    expect(messageOf(withServes(['need', 'need'], 'tragwerk-instrument/2'))).toContain('serves the same twice')
    expect(messageOf(withServes(['curiosity'], 'tragwerk-instrument/2'))).toContain('Invalid option')
    expect(messageOf(withServes([], 'tragwerk-instrument/2'))).toContain('Too small')
    expect(messageOf(withServes(['need'], 'tragwerk-instrument/1'))).toContain('format 1 does not know')
  })

  it('is known for no other items of version 1 than those that are asked', () => {
    const asked = Object.keys(servesInVersion1).map((id) => [id, itemsOf(version1(id)).map((each) => each.id)])
    const told = Object.entries(servesInVersion1).map(([id, table]) => [id, Object.keys(table)])
    expect(told).toEqual(asked)
  })

  it('leaves version 1 as it was stored: the same content under the same hash', () => {
    expect(Object.keys(servesInVersion1).map((id) => instrumentHash(version1(id)).slice(0, 12))).toEqual([
      '7e46d06afd8c',
      'd51f2c74f705',
      'b2a512b96ad0',
      '96830dddf387',
    ])
  })

  it('gathers each answer under one heading, a scale of the self-assessment under its dimension', () => {
    expect(new Set(served.map((each) => gatheringOf([each])))).toEqual(new Set(gatherings))
    expect(gatheringOf([])).toBe('conduct')
    const selfAssessment = version1('self-assessment')
    for (const { dimension, items } of selfAssessment.scales)
      for (const item of itemsOf(selfAssessment).filter(({ id }) => items.some((each) => each.item === id)))
        expect(servesOf(selfAssessment, item), item.id).toEqual([dimension])
  })
})
