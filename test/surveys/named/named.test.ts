import { describe, expect, it } from 'vitest'
import { readinessInterview } from '../../../surveys/instruments/readiness-interview.ts'
import { situationAnalysis } from '../../../surveys/instruments/situation-analysis.ts'
import { openLines, type Talk, talksNaming, talksWithLine } from '../../../surveys/named/count.ts'
import { linesIn, namingIn } from '../../../surveys/named/lines.ts'
import { likelyMeant } from '../../../surveys/named/namesakes.ts'
import { isSameName } from '../../../surveys/people/spelling.ts'

describe('the lines in which somebody is named', () => {
  it('are told apart, with name and position, without bullets and blank lines', () => {
    expect(
      linesIn(
        'Kim Muster, Jugendamt, kennt alle\n\n– Herr Probe (Polizei)\n2) Li Wei\n• Kim Muster, Jugendamt, kennt alle',
      ),
    ).toEqual([
      { text: 'Kim Muster, Jugendamt, kennt alle', name: 'Kim Muster', position: 'Jugendamt' },
      { text: 'Herr Probe (Polizei)', name: 'Herr Probe', position: 'Polizei' },
      { text: 'Li Wei', name: 'Li Wei', position: '' },
    ])
    expect(linesIn('Anna Müller-Lüdenscheid – Gericht')[0]).toMatchObject({
      name: 'Anna Müller-Lüdenscheid',
      position: 'Gericht',
    })
    expect(linesIn(', ohne Namen')).toEqual([{ text: ', ohne Namen', name: ', ohne Namen', position: 'ohne Namen' }])
  })

  it('are those of the items that ask for persons', () => {
    const answers = { people_actors: ['a1'], people_new: 'Kim', closing_remarks: 'Alex', people_relations: [] }
    expect(namingIn(situationAnalysis, answers)).toEqual({
      actors: ['a1'],
      lines: [{ text: 'Kim', name: 'Kim', position: '' }],
    })
    expect(namingIn(situationAnalysis, { people_new: { missing: 'refused' } })).toEqual({ actors: [], lines: [] })
    expect(namingIn(readinessInterview, answers)).toBeUndefined()
  })
})

describe('who may be meant by a name', () => {
  const people = ['Dr. Sabine Kolbe', 'Kolbe, Sabine', 'Jörg Kölbe', 'Sabine Renner', 'Li'].map((name, n) => ({
    id: `p${n}`,
    name,
  }))
  const found = (name: string) => likelyMeant(name, people).map((each) => each.name)

  it('is whoever is called so, whatever case, title, accents and order, then who shares the last name', () => {
    expect(found('SABINE KOLBE')).toEqual(['Dr. Sabine Kolbe', 'Kolbe, Sabine', 'Jörg Kölbe'])
    expect(found('Frau Koelbe')).toEqual(['Dr. Sabine Kolbe', 'Kolbe, Sabine', 'Jörg Kölbe'])
    expect(found('Renner')).toEqual(['Sabine Renner'])
    expect(found('Li')).toEqual(['Li'])
    expect(found('Sabine Unbekannt')).toEqual([])
    expect(found('…')).toEqual([])
  })

  it('is not the same for names without letters that can be compared', () => {
    expect(isSameName('A', 'B')).toBe(false)
    expect(isSameName('A', 'a')).toBe(true)
  })
})

describe('in how many talks somebody is named', () => {
  const line = (name: string, meant: string | null | undefined) => ({
    text: name,
    name,
    position: '',
    key: name,
    meant,
  })
  const talk = (interview: string, actors: string[], lines: Talk['lines'] = []): Talk => {
    return { interview, teller: 'x', heldOn: null, actors, lines }
  }
  const talks = [
    talk('i1', ['a1'], [line('Kim', 'a1'), line('Robin', undefined)]),
    talk('i2', ['a2'], [line('Kim', 'a1'), line('ROBIN', undefined)]),
    talk('i3', [], [line('Kim', 'a2'), line('Robin', null)]),
  ]

  it('counts each talk once, and namesakes each for themselves', () => {
    expect(['a1', 'a2', 'a3'].map((actor) => talksNaming(talks, actor))).toEqual([2, 2, 0])
  })

  it('counts lines that are not attributed by the name they have', () => {
    expect(talksWithLine(talks, 'robin')).toBe(2)
    expect(talksWithLine(talks, 'Kim')).toBe(0)
    expect(talks.map((each) => openLines(each).length)).toEqual([1, 1, 0])
  })
})
