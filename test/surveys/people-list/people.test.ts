import { describe, expect, it } from 'vitest'
import { recogniseColumns } from '../../../surveys/people-list/columns.ts'
import { doublesOf } from '../../../surveys/people-list/doubles.ts'
import { inOrder, peopleIn } from '../../../surveys/people-list/people.ts'
import { tableIn } from '../../../surveys/people-list/table.ts'

function peopleOf(text: string) {
  const { list } = tableIn(text)
  const { heading, columns } = recogniseColumns(list!)
  return peopleIn(
    list!.rows.filter((row) => row !== heading),
    columns,
  )
}

describe('the people of a list', () => {
  it('have title, first and last name in one line', () => {
    const [person] = peopleOf('Anrede;Titel;Name;Vorname;Organisation\nFrau;Dr.;von der Heide;Anna Maria; Amt ')
    expect(person).toMatchObject({ number: 2, name: 'Dr. Anna Maria von der Heide', organisation: 'Amt' })
    expect(peopleOf('Titel;Name\nDr.;Dr. Anna Weber')[0]?.name).toBe('Dr. Anna Weber')
  })

  it('have their sector in words we know, from the organisation where none is said, or in the words of the list', () => {
    const [told, guessed, unknown] = peopleOf(
      'Name;Organisation;Bereich\nA;Amtsgericht;Polizei\nB;Amtsgericht;\nC;Amtsgericht;Wirtschaft',
    )
    expect(told).toMatchObject({ sector: 'police', isSectorGuessed: false })
    expect(guessed).toMatchObject({ sector: 'justice', isSectorGuessed: true })
    expect(unknown).toMatchObject({ sector: '', sectorTyped: 'Wirtschaft', isSectorGuessed: false })
  })

  it('keep what stands in several columns of one kind', () => {
    const [person] = peopleOf(
      'Name;Telefon;E-Mail;Behörde;Abteilung;Notiz;Bemerkung\nA;1;a@example.org;Rathaus;Presse;eins;zwei',
    )
    expect(person).toMatchObject({ contact: '1, a@example.org', organisation: 'Rathaus, Presse', notes: 'eins\nzwei' })
  })

  it('are turned round where the surname comes first, and only there', () => {
    expect(inOrder('Müller, Jörg')).toBe('Jörg Müller')
    expect(inOrder('von der Heide, Prof. Dr. Anna')).toBe('Prof. Dr. Anna von der Heide')
    for (const name of ['Jörg Müller, Ordnungsamt', 'Jörg Müller', 'Müller, Jörg, Amt', 'Müller,'])
      expect(inOrder(name)).toBe(name)
  })
})

describe('possible doubles', () => {
  it('are found in every spelling, on record and in earlier rows', () => {
    const people = ['Jörg Müller', 'Dr. Irem Yılmaz', 'Anna Weber'].map((name) => ({ name }))
    const rows = [
      'Joerg Mueller',
      'Müller, Jörg',
      'İREM YILMAZ',
      'Prof. Anna  WEBER',
      'Kim Neu',
      '',
      '',
      'kim neu',
    ].map((name) => ({ name }))
    const found = doublesOf(rows, people)
    expect(found.map((each) => each.people.map(({ name }) => name))).toEqual([
      ...[['Jörg Müller'], ['Jörg Müller'], ['Dr. Irem Yılmaz'], ['Anna Weber']],
      ...[[], [], [], []],
    ])
    expect(found.map((each) => each.rows.map((row) => rows.indexOf(row)))).toEqual([[], [0], [], [], [], [], [], [4]])
  })
})
