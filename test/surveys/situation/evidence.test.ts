import { expect, it } from 'vitest'
import { indicatorsServed } from '../../../surveys/situation/evidence.ts'

it('what is said is evidence of the indicators its question names, else of those its section is about', () => {
  expect(indicatorsServed(['need', 'B1'])).toEqual(['B1'])
  expect(indicatorsServed(['need'])).toEqual(['B1', 'B2', 'B3', 'B4'])
  expect(indicatorsServed(['resources', 'M3'])).toEqual(['M3'])
  expect(indicatorsServed(['conditions', 'B2'])).toEqual(['B2', 'M1', 'M2', 'M3', 'M4', 'M5'])
  expect(indicatorsServed(['conflicts'])).toEqual(['escalation'])
  expect(indicatorsServed(['training', 'conduct'])).toEqual([])
})
