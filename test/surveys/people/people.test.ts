import { describe, expect, it } from 'vitest'
import { apart, peopleToChoose, toldApart } from '../../../surveys/people/apart.ts'
import { comparePeople, inHandbookOrder, listed } from '../../../surveys/people/order.ts'
import { bySpelling, isFoundBy, isSameName } from '../../../surveys/people/spelling.ts'

describe('a list of people', () => {
  it('stands by surname: no title, degree, form of address or particle leads', () => {
    const surnames: Record<string, string> = {
      'Dr. Sabine Kolbe': 'Kolbe',
      'Prof. Dr. Dr. h. c. Jörg Müller': 'Müller',
      'Prof.in Dr.in Anna Weiß': 'Weiß',
      'Anna von der Heide': 'Heide',
      'von der Heide, Anna': 'Heide',
      'Heide, Anna von der': 'Heide',
      'Karl zu Löwenstein': 'Löwenstein',
      'Ayşe Nur Yılmaz': 'Yılmaz',
      'Ahmad al-Masri': 'Masri',
      'Aida El Sayed': 'Sayed',
      'Anna Müller-Lüdenscheid': 'Müller-Lüdenscheid',
      'García López, Carmen': 'García López',
      'Anna Müller, LL.M.': 'Müller',
      'Kim Muster (Jugendamt)': 'Muster',
      'Kim Muster a. D.': 'Muster',
      'Frau Kolbe': 'Kolbe',
      'Kim M.': 'M.',
      Zoe: 'Zoe',
      'Dr.': 'Dr.',
      // Two Korean syllables are no particles.
      'Van Al': 'Al',
    }
    const found = Object.keys(surnames).map((name) => [name, listed(name).surname])
    expect(Object.fromEntries(found)).toEqual(surnames)
  })

  it('then by given name, umlauts as in the dictionary', () => {
    const names = [
      'Zoe Abel',
      'Anna von Öz',
      'Dr. Yusuf Abel',
      'Otto Ott',
      'Petra Oz',
      'Muster, Kim',
      'Person 10',
      'Person 9',
    ]
    expect(names.toSorted(comparePeople)).toEqual([
      'Person 9',
      'Person 10',
      'Dr. Yusuf Abel',
      'Zoe Abel',
      'Muster, Kim',
      'Otto Ott',
      'Petra Oz',
      'Anna von Öz',
    ])
  })

  it('that goes by sector goes by surname within it', () => {
    const people = [
      { name: 'Anna Zech', sector: 'police' as const },
      { name: 'Zoe Abel', sector: 'police' as const },
      { name: 'Zoe Zech', sector: 'administration' as const },
    ]
    expect(inHandbookOrder(people).map(({ name }) => name)).toEqual(['Zoe Zech', 'Zoe Abel', 'Anna Zech'])
  })
})

describe('one name in several spellings', () => {
  it.each([
    ['Jörg Müller', 'Joerg Mueller'],
    ['Jörg Müller', 'Müller, Jörg'],
    ['Jörg Müller', 'Prof. Dr. JORG  MÜLLER'],
    ['İrem Işık', 'irem isik'],
    ['Ralf Groß', 'Ralf Gross'],
    ['Hans-Peter Abel', 'Hans Peter Abel'],
    ['Kim Mus\u00adter', 'Kim\u00a0Muster'],
    ['王伟', '王伟'],
  ])('%s is %s', (one, other) => expect(isSameName(one, other)).toBe(true))

  it.each([
    ['Jörg Müller', 'Jürgen Müller'],
    ['Kim', 'Kim Muster'],
    ['A', 'B'],
    ['王伟', '王芳'],
  ])('%s is not %s', (one, other) => expect(isSameName(one, other)).toBe(false))

  it('are gathered, so that a list is looked through once', () => {
    const found = bySpelling([{ name: 'Joerg Mueller' }, { name: 'Kim' }, { name: 'Müller, Jörg' }])
    expect([...found.values()].map((alike) => alike.length)).toEqual([2, 1])
  })
})

describe('a search in a list of people', () => {
  const texts = ['Dr. Jörg Müller-Groß', 'Ordnungsamt', 'Leitung Team 50', null]
  it.each(['', ' ', 'mül', 'MUE', 'mu', 'groß', 'gross', 'amt', 'jo amt', 'leitung müller', '50', 'dr'])(
    'finds by „%s“',
    (query) => expect(isFoundBy(query, texts)).toBe(true),
  )
  it.each(['miller', 'amt schule', '51'])('does not find by „%s“', (query) =>
    expect(isFoundBy(query, texts)).toBe(false),
  )
  it('takes the Turkish letters with and without dot for one', () => {
    for (const query of ['irem', 'İREM', 'IREM', 'ırem']) expect(isFoundBy(query, ['İrem Işık'])).toBe(true)
    expect(isFoundBy('isik', ['İrem Işık'])).toBe(true)
  })
})

describe('people of one name', () => {
  const labels = (people: Parameters<typeof apart>[0]) => apart(people).map(({ name }) => name)

  it('are told apart by the organisation, else the function, else a number', () => {
    const people = [
      { id: 'b', name: 'Jörg Müller', organisation: 'Bauamt', function: 'Leitung' },
      { id: 'c', name: 'Jörg Müller', organisation: null, function: 'Pfarrer' },
      { id: 'd', name: 'Jörg Müller' },
      { id: 'e', name: 'Anna Müller', organisation: 'Bauamt' },
    ]
    expect(labels(people)).toEqual(['Jörg Müller (Bauamt)', 'Jörg Müller (Pfarrer)', 'Jörg Müller (1)', 'Anna Müller'])
  })

  it('are told apart by the function within one organisation, and by a number within one function', () => {
    const at = (id: string, work: string | null) => ({ id, name: 'Kim', organisation: 'Amt', function: work })
    expect(labels([at('a', 'Leitung'), at('b', 'Kasse')])).toEqual(['Kim (Leitung)', 'Kim (Kasse)'])
    expect(labels([at('b', null), at('a', null)])).toEqual(['Kim (Amt, 2)', 'Kim (Amt, 1)'])
    const elsewhere = { id: 'c', name: 'Kim', organisation: 'Gericht', function: 'Leitung' }
    const third = { id: 'd', name: 'Kim', organisation: 'Gericht', function: 'Kasse' }
    expect(labels([at('a', 'Leitung'), at('b', 'Kasse'), elsewhere, third])).toEqual([
      'Kim (Leitung, Amt)',
      'Kim (Kasse, Amt)',
      'Kim (Leitung, Gericht)',
      'Kim (Kasse, Gericht)',
    ])
  })

  it('are told apart however the name is spelled', () => {
    const people = [
      { id: 'a', name: 'Dr. Jörg Müller', organisation: 'Amt' },
      { id: 'b', name: 'Joerg Mueller', organisation: 'Gericht' },
    ]
    expect(labels(people)).toEqual(['Dr. Jörg Müller (Amt)', 'Joerg Mueller (Gericht)'])
    expect(toldApart({ id: 'x', name: 'Nicht dabei' }, people)).toBe('Nicht dabei')
  })

  it('never have the same label twice, whatever they do and wherever', () => {
    const people = ['Amt', 'amt', null, ''].flatMap((organisation, n) =>
      ['Leitung', null, 'Amt'].map((work, m) => ({ id: `${n}${m}`, name: 'Kim', organisation, function: work })),
    )
    expect(new Set(labels(people)).size).toBe(people.length)
  })

  it('are two choices, and everybody is chosen with where they work', () => {
    const people = [
      { id: 'a', name: 'Jörg Müller', organisation: 'Amt' },
      { id: 'b', name: 'Jörg Müller', organisation: 'Gericht' },
      { id: 'c', name: 'Kim Muster', organisation: 'Jugendamt', function: 'Leitung' },
    ]
    expect(peopleToChoose(people)).toEqual([
      { value: 'a', label: 'Jörg Müller (Amt)' },
      { value: 'b', label: 'Jörg Müller (Gericht)' },
      { value: 'c', label: 'Kim Muster – Leitung, Jugendamt' },
    ])
  })
})

it('takes people who are told apart by a number for different people', () => {
  expect(isSameName('Person 1', 'Person 2')).toBe(false)
  expect(isSameName('Person 1', '1 Person')).toBe(true)
})
