import { expect, it } from 'vitest'
import { readCorrections } from '../../../server/situation-report/corrections/corrections-form.ts'
import type { SituationVersion } from '../../../surveys/situation/finding.ts'

const version: SituationVersion = {
  number: 1,
  stage: 'given_back',
  recordedOn: '2026-03-01',
  givenBackOn: '2026-03-02',
  finalOn: null,
  findings: [],
  heard: { talks: 0, sectors: [] },
  takesUp: [],
}

const told = { today: '2026-03-02', actors: [{ name: 'Dr. Alex Muster' }] }

it('who said a correction stands in one line, whatever was sent', () => {
  const fields = { toldOn: '2026-03-02', source: 'Verwaltung,\n\nim Treffen', 'missing:training': 'Polizei.' }
  const { corrections, complaints } = readCorrections(version, fields, told)
  expect(complaints).toEqual([])
  expect(corrections.map(({ source }) => source)).toEqual(['Verwaltung, im Treffen'])
})

it('who said a correction is not named', () => {
  const fields = (source: string) => ({ toldOn: '2026-03-02', source, 'missing:training': 'Polizei.' })
  for (const source of ['Frau Muster', 'Alex, Jugendamt'])
    expect(readCorrections(version, fields(source), told).complaints).toEqual([
      { field: 'source', reason: 'namesInSource' },
    ])
  expect(readCorrections(version, fields('Jugendamt'), told).complaints).toEqual([])
})

it('what was said names nobody who is known, unless that is meant', () => {
  const fields = { toldOn: '2026-03-02', 'missing:training': 'Frau Muster weiß das.' }
  expect(readCorrections(version, fields, told)).toMatchObject({
    complaints: [{ field: 'namesMeant', reason: 'namesInFinding' }],
    names: ['Muster'],
  })
  expect(readCorrections(version, { ...fields, namesMeant: 'yes' }, told).complaints).toEqual([])
})
