import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../../surveys/instrument.ts'
import { situationAnalysis } from '../../../surveys/instruments/situation-analysis.ts'
import { canFind, findPeople, spokenOf } from '../../../surveys/named/find.ts'

describe('a search for a person', () => {
  const people = ['Dr. Jörg Müller', 'Müjde Öz', 'Kim Muster', 'Li', 'Anna von der Heide'].map((name) => ({ name }))
  const found = (query: string) => findPeople(query, people).map(({ name }) => name)

  it('finds nobody before three letters, but whoever is called exactly so', () => {
    for (const query of ['', 'K', 'Mu', ' m u ', '...', '12345', '%']) expect(found(query)).toEqual([])
    expect(found('li')).toEqual(['Li'])
    expect(canFind('Ki1')).toBe(false)
    // Two letters stay two, however often they are typed, and whatever title or particle stands before them.
    for (const query of ['mu mu', 'mu MÜ mu', 'dr. mu', 'von mu', 'von der']) expect(found(query)).toEqual([])
    expect(found('mu ki')).toEqual(['Kim Muster'])
  })

  it('finds by the beginnings of names, whatever case, accents, titles and order', () => {
    expect(found('MÜL')).toEqual(['Dr. Jörg Müller'])
    expect(found('mueller jo')).toEqual(['Dr. Jörg Müller'])
    expect(found('Heide Anna')).toEqual(['Anna von der Heide'])
    expect(found('mus')).toEqual(['Kim Muster'])
    expect(found('uster')).toEqual([])
    expect(found('Muster Anna')).toEqual([])
  })

  it('finds eight at most, and nobody by a title alone', () => {
    const many = Array.from({ length: 20 }, (_, n) => ({ name: `Kim Muster${String.fromCharCode(97 + n)}` }))
    expect(findPeople('muster', many)).toHaveLength(8)
    expect(findPeople('Prof', many)).toEqual([])
  })
})

it('an interview speaks of the persons chosen and of both of each pair', () => {
  const answers = {
    people_actors: ['a1', 'a2'],
    people_relations: [{ a: 'a2', b: 'a3', trust: 1, rivalry: 'none' as const }],
    external_incidents: ['graffiti'],
  }
  expect(spokenOf(itemsOf(situationAnalysis), answers)).toEqual(['a1', 'a2', 'a3'])
  expect(spokenOf(itemsOf(situationAnalysis), { people_actors: { missing: 'refused' } })).toEqual([])
})
