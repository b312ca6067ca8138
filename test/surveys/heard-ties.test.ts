import { describe, expect, it } from 'vitest'
import { hearTie, type KnownTie, withoutTelling } from '../../surveys/heard-ties.ts'
import type { Rivalry } from '../../surveys/vocabulary.ts'

/** Interviews are named like the person who was asked: "of-a" is with a, who is one of the two; c and d are third persons. */
const tellerOf = (interview: string) => (interview === 'lost' ? undefined : interview.replace('of-', ''))
const says = (rivalry: Rivalry, trust = 1) => ({ a: 'a', b: 'b', trust, rivalry })
const hear = (known: KnownTie | undefined, teller: string, rivalry: Rivalry, trust = 1) =>
  hearTie(known, says(rivalry, trust), { interview: `of-${teller}`, teller, date: '2026-03-02' }, tellerOf)

describe('what an interview says of a pair', () => {
  it('is kept with who said it, where and when', () => {
    expect(hear(undefined, 'a', 'mild', 3)).toEqual({
      ...says('mild', 3),
      source: 'of-a',
      from: 'a',
      date: '2026-03-02',
      confirmed: null,
      confirmation: null,
    })
    expect(hear(undefined, 'b', 'none')).toMatchObject({ source: 'of-b', from: 'b' })
    expect(hear(undefined, 'c', 'none')).toMatchObject({ source: 'of-c', from: null })
  })

  it('is replaced by what the same person says later, or one of the two', () => {
    expect(hear(hear(undefined, 'c', 'serious'), 'c', 'mild')).toMatchObject({ rivalry: 'mild' })
    expect(hear(hear(undefined, 'c', 'excluding'), 'a', 'none')).toMatchObject({ rivalry: 'none', source: 'of-a' })
    expect(hear(hear(undefined, 'a', 'mild'), 'b', 'none')).toMatchObject({ rivalry: 'none', source: 'of-b' })
  })

  it('stays when a third person says otherwise of what one of the two or the consultants said', () => {
    expect(hear(hear(undefined, 'a', 'mild'), 'c', 'excluding')).toBeUndefined()
    expect(hear({ ...hear(undefined, 'c', 'mild')!, source: null }, 'd', 'excluding')).toBeUndefined()
    expect(hear({ ...hear(undefined, 'c', 'mild')!, source: 'lost' }, 'd', 'excluding')).toBeUndefined()
  })

  it('confirms the excluding rivalry that another third person spoke of, and never weakens it', () => {
    const heard = hear(undefined, 'c', 'excluding')
    expect(hear(heard, 'd', 'excluding')).toMatchObject({
      source: 'of-c',
      confirmed: true,
      confirmation: { interview: 'of-d' },
    })
    expect(hear(heard, 'd', 'mild')).toBeUndefined()
    expect(hear(heard, 'c', 'excluding')).toMatchObject({ confirmed: null })
    expect(hear(hear(undefined, 'a', 'excluding'), 'b', 'none')).toBeUndefined()
    expect(hear(hear(undefined, 'a', 'excluding'), 'a', 'none')).toMatchObject({ rivalry: 'none' })
  })
})

describe('what an interview no longer says of a pair', () => {
  const heard = hear(undefined, 'c', 'excluding')!
  const twice = hear(heard, 'd', 'excluding')!

  it('goes, but not what was said elsewhere', () => {
    expect(withoutTelling(heard, 'of-c')).toBeUndefined()
    expect(withoutTelling(heard, 'of-d')).toBe(heard)
  })

  it('leaves what a second one said, as hearsay again', () => {
    expect(withoutTelling(twice, 'of-d')).toEqual(heard)
    expect(withoutTelling(twice, 'of-c')).toMatchObject({ source: 'of-d', confirmed: null, confirmation: null })
    const noted = { ...heard, confirmed: true, confirmation: { reason: 'Anruf' } }
    expect(withoutTelling(noted, 'of-c')).toMatchObject({ rivalry: 'excluding', source: null, from: null })
  })
})

describe('a part that was not said', () => {
  const excluding: KnownTie = {
    a: 'a01',
    b: 'a02',
    trust: 1,
    rivalry: 'excluding',
    source: 'of-a03',
    from: null,
    date: '2026-03-01',
    confirmed: null,
    confirmation: null,
  }
  const telling = { interview: 'of-a01', teller: 'a01', date: '2026-03-02' }

  it('leaves the rivalry and who told of it as they were known', () =>
    expect(hearTie(excluding, { a: 'a01', b: 'a02', trust: 3 }, telling, tellerOf)).toEqual({ ...excluding, trust: 3 }))

  it('leaves the trust that was known', () =>
    expect(
      hearTie({ ...excluding, rivalry: 'mild' }, { a: 'a01', b: 'a02', rivalry: 'serious' }, telling, tellerOf),
    ).toMatchObject({
      trust: 1,
      rivalry: 'serious',
      source: 'of-a01',
    }))

  it('is not known of a pair of which nothing was known', () =>
    expect(hearTie(undefined, { a: 'a01', b: 'a02', rivalry: 'mild' }, telling, tellerOf)).toMatchObject({
      trust: null,
    }))
})
