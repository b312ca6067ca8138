import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../surveys/instrument.ts'
import { instrumentFor } from '../../surveys/instruments/index.ts'
import { scoreScales } from '../../surveys/scoring.ts'
import { dimensions } from '../../surveys/vocabulary.ts'

const selfAssessment = instrumentFor('self_assessment')
const items = itemsOf(selfAssessment)
const statements = items.filter((each) => each.kind === 'rating')

/** How long an item takes, in seconds; docs/instruments.md says why. */
const seconds = { rating: 10, number: 10, single: 10, date: 15, multiple: 40, ranking: 45, long_text: 90 }

describe('the self-assessment', () => {
  it('has nine scales: none for sharing with the police, which it never asks about', () => {
    expect(selfAssessment.scales.map(({ dimension }) => dimension)).toEqual(
      dimensions.filter((each) => each !== 'police_sharing'),
    )
    expect(items.some(({ serves }) => serves?.includes('police_sharing'))).toBe(false)
    expect(selfAssessment.intro.de).toContain('neun Werte von 1 bis 5')
    expect(selfAssessment.intro.en).toContain('nine values from 1 to 5')
  })

  it.each(selfAssessment.scales)(
    'asks about $dimension with two statements and two opposites, on one kind of steps',
    ({ dimension, items: scored, minimumAnswered }) => {
      expect(scored.map(({ reversed = false }) => reversed)).toEqual([false, false, true, true])
      expect(minimumAnswered).toBe(3)
      const asked = statements.filter(({ id }) => scored.some(({ item }) => item === id))
      expect(asked).toHaveLength(4)
      expect(new Set(asked.map(({ anchors }) => anchors[0].de)).size).toBe(1)
      for (const { serves } of asked) expect(serves).toEqual([dimension])
    },
  )

  it('puts every answer of one kind throughout in the middle', () => {
    for (const step of [1, 2, 3, 4, 5]) {
      const answers = Object.fromEntries(statements.map(({ id }) => [id, step]))
      for (const { score } of Object.values(scoreScales(selfAssessment, answers))) expect(score).toBe(3)
    }
  })

  it('never asks a statement right before or after its opposite', () => {
    const order = items.map(({ id }) => id)
    for (const { items: scored } of selfAssessment.scales)
      for (const at of [0, 1]) {
        const [straight, reversed] = [scored[at]!, scored[at + 2]!].map(({ item }) => order.indexOf(item))
        expect(Math.abs(straight! - reversed!), scored[at]!.item).toBeGreaterThan(1)
      }
  })

  it('says no statement in the negative, so that no step is a double negative', () => {
    for (const { label } of statements) {
      expect(label.de).not.toMatch(/\b(nicht|nie|selten|wenig|kaum|kein\w*|niemand\w*)\b/i)
      expect(label.en).not.toMatch(/\b(not|never|rarely|little|hardly|no|nobody|none|cannot)\b|n’t/i)
    }
  })

  it('has one kind of steps on a page, and three to five questions', () => {
    for (const { id, items: asked } of selfAssessment.sections) {
      expect(asked.length, id).toBeGreaterThanOrEqual(3)
      expect(asked.length, id).toBeLessThanOrEqual(5)
      const steps = asked.flatMap((each) => (each.kind === 'rating' ? [each.anchors[0].de] : []))
      expect(new Set(steps).size, id).toBeLessThanOrEqual(1)
    }
  })

  it('takes as long as it says, counted item by item', () => {
    const counted = items.reduce((sum, { kind }) => sum + seconds[kind as keyof typeof seconds], 0)
    const reading = 120
    expect((counted + reading) / 60).toBeGreaterThanOrEqual(selfAssessment.minutes.min)
    expect((counted + reading) / 60).toBeLessThanOrEqual(selfAssessment.minutes.max)
  })
})
