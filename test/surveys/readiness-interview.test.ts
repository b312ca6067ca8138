import { describe, expect, it } from 'vitest'
import { flagsSaid } from '../../surveys/flags-said.ts'
import { itemsOf } from '../../surveys/instrument.ts'
import { instrumentFor } from '../../surveys/instruments/index.ts'
import { minutesOfCore } from '../../surveys/progress/minutes.ts'
import { dimensionsRatedIn } from '../../surveys/ratings/rated-dimensions.ts'
import { dimensions, languages, sectors } from '../../surveys/vocabulary.ts'
import { wordedFor } from '../../surveys/wording.ts'

const guide = instrumentFor('readiness')
const items = itemsOf(guide)
const ladders = items.flatMap((each) => (each.kind === 'rating' ? [each] : []))

describe('the talk about taking part', () => {
  it('rates the ten dimensions, as is read aloud before', () => {
    expect(dimensionsRatedIn(guide)).toEqual(dimensions)
    expect(guide.sections[0]!.readAloud?.de).toContain('zu zehn Punkten eine Einschätzung')
    expect(guide.sections[0]!.readAloud?.de).toContain('Auf Wunsch zeigen wir sie Ihnen jederzeit.')
  })

  it.each(dimensions)('asks openly about %s before it is rated, last in its section', (dimension) => {
    const asked = guide.sections.find(({ id }) => id === dimension)!.items
    expect(asked[0]).toMatchObject({ kind: 'long_text' })
    expect(asked.at(-1)).toMatchObject({ id: `rate_${dimension}`, rates: dimension, minutes: 0 })
  })

  it.each(sectors)('takes an hour at most, counted item by item (%s)', (sector) => {
    for (const language of languages) {
      const core = minutesOfCore(wordedFor(guide, sector), language)
      expect(core).toBeGreaterThan(guide.minutes.min - 5)
      expect(core).toBeLessThanOrEqual(guide.minutes.min)
    }
    expect(items.every(({ minutes }) => minutes !== undefined)).toBe(true)
  })

  it('asks for facts beside the ladders that no ladder rates', () => {
    const facts = ['accessToMayor', 'threat_judgement', 'permission', 'hours', 'personalParticipation']
    for (const fact of facts) {
      const asked = items.filter(({ serves }) => serves?.[0] === fact)
      expect(asked, fact).toHaveLength(1)
      expect(
        ladders.some(({ id }) => id === asked[0]!.id),
        fact,
      ).toBe(false)
    }
    expect(
      flagsSaid(guide, {
        mayor_access: 'yes',
        closing_personal: 'mostly',
        closing_coordination: 'no',
        closing_facilitation: 'practised',
      }),
    ).toEqual({ accessToMayor: true, personalParticipation: true, canCoordinate: false, canFacilitate: true })
  })

  it('asks nobody again what the situation analysis has asked in the same words', () => {
    const before = new Set(itemsOf(instrumentFor('situation')).map(({ label }) => label.de))
    const core = guide.sections.filter(({ onDemand }) => !onDemand).flatMap((section) => section.items)
    for (const { id, label } of core) if (id !== 'opening_consent') expect(before, id).not.toContain(label.de)
  })

  it('asks judges for the clarity of limits where others are asked for willingness, and police for the other sectors', () => {
    const rateFor = (sector: (typeof sectors)[number]) =>
      itemsOf(wordedFor(guide, sector)).find(({ id }) => id === 'rate_police_sharing')
    const labels = sectors.map((sector) => rateFor(sector)?.label.de)
    expect(labels[0]).toBe(labels[3])
    expect(new Set(labels).size).toBe(3)
    const [justice] = ladders.flatMap(({ bySector }) => bySector?.justice?.anchors ?? []).slice(-5)
    expect(justice?.de).not.toMatch(/Polizei/)
    const aloud = (sector: (typeof sectors)[number]) =>
      wordedFor(guide, sector)
        .sections.map(({ readAloud }) => readAloud?.de ?? '')
        .join(' ')
    for (const sector of sectors) expect(aloud(sector)).toContain('redet der Polizei nicht in ihre Arbeit hinein')
    expect(aloud('police')).toContain('Legalitätsprinzip und Amtsgeheimnis')
    expect(aloud('justice')).toContain('an Ihrer Unabhängigkeit zweifeln')
  })

  it('never starts low where no step is better, and never asks for a past case on the way to step 4 of a willingness', () => {
    const hintOf = (id: string) => ladders.find((each) => each.id === id)?.hint?.de
    expect(hintOf('rate_public_activism')).toContain('Hier gilt nicht die niedrigere Stufe')
    for (const id of ['rate_police_sharing', 'rate_confidentiality', 'rate_role_reflection', 'rate_commitment']) {
      const steps = ladders.find((each) => each.id === id)!.anchors.slice(0, 4)
      for (const { de } of steps) expect(de, id).not.toMatch(/\b(hat|haben|schon|bewährt|belegbar|bereits)\b/i)
    }
  })
})
