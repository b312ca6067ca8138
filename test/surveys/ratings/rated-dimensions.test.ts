import { describe, expect, it } from 'vitest'
import type { Instrument, Item } from '../../../surveys/instrument.ts'
import { findInstrument } from '../../../surveys/instruments/index.ts'
import {
  dimensionsRatedIn,
  dimensionsToRate,
  type Guided,
  ratersUnfinished,
  ratingProgress,
} from '../../../surveys/ratings/rated-dimensions.ts'
import { type Dimension, dimensions } from '../../../surveys/vocabulary.ts'

const text = { de: 'Wort', en: 'word' }
const rating = (rates?: Dimension): Item => ({
  id: rates ?? 'unrated',
  kind: 'rating',
  label: text,
  anchors: [text, text, text, text, text],
  ...(rates && { rates }),
})

/** A guide of another version, that has only these dimensions rated. */
const guide = (...rates: Dimension[]): Instrument => ({
  ...findInstrument('readiness-interview')!,
  version: 99,
  sections: [
    {
      id: 'only',
      title: text,
      items: [{ id: 'open', kind: 'long_text', label: text }, rating(), ...rates.map((each) => rating(each))],
    },
  ],
})

const short = guide('motivation', 'authority')
const kept = new Map([['short', short], ['one', guide('knowledge')]]) // biome-ignore format: one line
const held = (instrument: string | null, heldOn: string | null, more: Partial<Guided> = {}): Guided => ({
  purpose: 'readiness',
  status: 'completed',
  heldOn,
  instrument,
  ...more,
})

it('the dimensions of a guide are those its items rate', () => {
  expect(dimensionsRatedIn(short)).toEqual(['motivation', 'authority'])
  expect(dimensionsRatedIn(findInstrument('readiness-interview')!).toSorted()).toEqual([...dimensions].toSorted())
  expect(dimensionsRatedIn(findInstrument('situation-analysis')!)).toEqual([])
})

describe('somebody is to be rated in', () => {
  it('what the guide of their own interview rates, whatever today’s guide rates', () => {
    expect(dimensionsToRate([held('short', '2026-03-01')], kept)).toEqual(['motivation', 'authority'])
  })

  it('what the latest finished interview rates', () => {
    const both = [held('one', '2026-04-01'), held('short', '2026-03-01'), held('short', null)]
    expect(dimensionsToRate(both, kept)).toEqual(['knowledge'])
    const begun = held('one', '2026-04-01', { status: 'running' })
    expect(dimensionsToRate([held('short', '2026-03-01', { status: 'locked' }), begun], kept)).toHaveLength(2)
  })

  it('what today’s guide rates, while no interview with a guide known here is finished', () => {
    const today = dimensionsRatedIn(findInstrument('readiness-interview')!)
    expect(dimensionsToRate([], kept)).toEqual(today)
    expect(dimensionsToRate([held(null, '2026-03-01'), held('unknown', '2026-03-01')], kept)).toEqual(today)
    expect(dimensionsToRate([held('one', '2026-03-01', { purpose: 'situation' })], kept)).toEqual(today)
  })
})

describe('a rater', () => {
  const own = (dimension: Dimension, value: number | null, final = false) => ({ dimension, value, final })

  it('has rated as much as has a value, of what the guide rates', () => {
    const given = [own('motivation', 3), own('authority', null), own('knowledge', 5)]
    expect(ratingProgress(short, given)).toEqual({ rated: 1, of: 2, isFinal: false })
    expect(ratingProgress(short, [])).toEqual({ rated: 0, of: 2, isFinal: false })
  })

  it('is done once every dimension of the guide is final, with or without a value', () => {
    const final = [own('motivation', 3, true), own('authority', null, true)]
    expect(ratingProgress(short, final)).toEqual({ rated: 1, of: 2, isFinal: true })
    expect(ratingProgress(guide('motivation', 'knowledge'), final).isFinal).toBe(false)
  })
})

describe('ratersUnfinished', () => {
  const final = { kind: 'independent', value: 3, final: true } as const
  it('names whoever has not finished every dimension of the guide for themselves', () => {
    const ratings = [
      { ...final, rater: 'kim', dimension: 'motivation' as const },
      { ...final, rater: 'kim', dimension: 'authority' as const },
      { ...final, rater: 'mo', dimension: 'motivation' as const },
      { ...final, rater: 'mo', dimension: 'authority' as const, kind: 'consensus' as const },
    ]
    expect(ratersUnfinished(short, ['kim', 'mo', 'toni'], ratings)).toEqual(['mo', 'toni'])
    expect(ratersUnfinished(guide(), ['toni'], [])).toEqual([])
  })
})
