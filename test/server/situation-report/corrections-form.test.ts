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

it('who said a correction stands in one line, whatever was sent', () => {
  const fields = { toldOn: '2026-03-02', source: 'Verwaltung,\n\nim Treffen', 'missing:training': 'Polizei.' }
  const { corrections, complaints } = readCorrections(version, fields, '2026-03-02')
  expect(complaints).toEqual([])
  expect(corrections.map(({ source }) => source)).toEqual(['Verwaltung, im Treffen'])
})
