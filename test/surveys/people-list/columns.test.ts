import { describe, expect, it } from 'vitest'
import { headings, recogniseColumns } from '../../../surveys/people-list/columns.ts'
import { tableIn } from '../../../surveys/people-list/table.ts'

const columnsOf = (text: string) => recogniseColumns(tableIn(text).list!)

describe('the columns of a list', () => {
  it('are told by German headings, whatever their case, accents, hyphens and colons', () => {
    const { heading, columns } = columnsOf(
      'ANREDE\tTitel\tVorname\tNachname\tBehörde:\tposition\tSektor\te-mail adresse\nFrau\tDr.\tAnna\tWeber\tAmtsgericht\tRichterin\tJustiz\ta@example.org',
    )
    expect(heading?.number).toBe(1)
    expect(columns).toEqual([null, 'title', 'first', 'last', 'organisation', 'function', 'sector', 'contact'])
    expect(columnsOf('Ansprechpartner:in;Behoerde\nAnna;Amt').columns).toEqual(['name', 'organisation'])
  })

  it('are told by English headings', () => {
    const { columns } = columnsOf(
      'First name,Surname,Institution,Job title,Sector,Phone\nAnna,Weber,Court,Judge,Justice,1',
    )
    expect(columns).toEqual(['first', 'last', 'organisation', 'function', 'sector', 'contact'])
  })

  it('make “Name” the surname where there is a first name, and the whole name elsewhere', () => {
    expect(columnsOf('Name;Vorname\nWeber;Anna').columns).toEqual(['last', 'first'])
    expect(columnsOf('Name;Bereich\nAnna Weber;Justiz').columns).toEqual(['name', 'sector'])
  })

  it('may have the title of the list above them, but no row that could be a person', () => {
    expect(columnsOf('Akteure 2026\n\nName;Bereich\nAnna Weber;Justiz').heading?.number).toBe(3)
    expect(columnsOf('Anna Weber;Justiz\nName;Bereich').heading).toBeUndefined()
  })

  it('are guessed without headings: addresses, sectors, organisations, and the first of the others as the name', () => {
    const { heading, columns } = columnsOf(
      'Anna Weber;Amtsgericht;Direktorin;Justiz;anna@example.org\nOmar Haddad;Polizeiinspektion;Leiter;Polizei;omar@example.org',
    )
    expect(heading).toBeUndefined()
    expect(columns).toEqual(['name', 'organisation', null, 'sector', 'contact'])
    expect(columnsOf('Anna;Weber;Justiz\nOmar;Haddad;Polizei').columns).toEqual(['first', 'last', 'sector'])
  })

  it('knows every heading for one thing only', () => {
    const all = Object.values(headings).flat()
    for (const [kind, words] of Object.entries(headings))
      for (const word of words.filter((each) => each !== 'Name'))
        expect([word, columnsOf(`Nachname\t${word}\nx\ty`).columns[1]]).toEqual([
          word,
          kind === 'ignored' ? null : kind,
        ])
    expect(new Set(all).size).toBe(all.length)
  })
})
