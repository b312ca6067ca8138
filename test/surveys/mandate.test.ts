import { describe, expect, it } from 'vitest'
import { checkTeam, emptyMandate, isSamePerson, type Mandate, missingParts, teamTold } from '../../surveys/mandate.ts'

const petra = { name: 'Petra Sommer', function: 'Hauptamt', organisation: 'Stadt', isLocal: true }
const jan = { name: 'Jan Kern', function: '', organisation: 'Fachstelle', isLocal: false }
const whole: Mandate = {
  ...emptyMandate,
  client: { name: '', function: 'Landrat', organisation: '' },
  purpose: 'Beratung',
  team: [petra],
  legalBasis: 'consent',
  endsOn: '2026-12-31',
}

describe('what is still to be said', () => {
  it('is everything at first and nothing in the end', () => {
    expect(missingParts(emptyMandate)).toEqual(['client', 'purpose', 'team', 'legalBasis', 'end'])
    expect(missingParts(whole)).toEqual([])
  })

  it('is of each of the team whether they work there', () => {
    expect(missingParts({ ...whole, team: [petra, { ...jan, isLocal: null }] })).toEqual(['team'])
  })
})

describe('one person under two names', () => {
  it.each([
    ['Dr. Petra Sommer', 'Petra Sommer (Demo)', true],
    ['Jörg Groß', 'Joerg GROSS', true],
    ['Sommer', 'sommer', true],
    ['Petra', 'Petra Sommer', false],
    ['Petra Sommer', 'Petra Winter', false],
    ['', 'Petra Sommer', false],
  ])('%j and %j: %s', (one, other, isSame) => {
    expect(isSamePerson(one, other)).toBe(isSame)
    expect(isSamePerson(other, one)).toBe(isSame)
  })
})

it('names both who can read unnamed and who is named and cannot', () => {
  expect(checkTeam([petra, jan], [{ name: 'Petra Sommer' }, { name: 'Mo Adam' }])).toEqual({
    unnamed: ['Mo Adam'],
    withoutAccount: ['Jan Kern'],
  })
})

describe('what respondents are told', () => {
  it('names nobody while the mandate does not, whoever has an account', () => {
    expect(teamTold([], [{ name: 'Mo Adam' }])).toEqual({ people: [], locality: 'unnamed', local: [] })
  })

  it('names everybody who can read, also whoever the mandate forgot', () => {
    const { people, locality } = teamTold([jan], [{ name: 'Mo Adam' }])
    expect(people.map(({ name }) => name)).toEqual(['Jan Kern', 'Mo Adam'])
    expect(locality).toBe('unclear')
  })

  it('claims that nobody works there only where that was said of each', () => {
    expect(teamTold([jan], [{ name: 'Jan Kern' }]).locality).toBe('none')
    expect(teamTold([jan, { ...jan, name: 'Uwe Ohm', isLocal: null }], []).locality).toBe('unclear')
    expect(teamTold([jan, petra], []).locality).toBe('some')
    expect(teamTold([jan, petra], []).local).toEqual([petra])
  })
})
