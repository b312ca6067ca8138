import { expect, it } from 'vitest'
import { completeSettings, type GivenSettings, type Settings } from '../../../reports/case/case-file.ts'
import { presets, suppose } from '../../../reports/composition/assumption.ts'

const given: GivenSettings = { floors: { networking: 30 }, memberCost: 40, reasons: { memberCost: 'Klein bleiben' } }
const now = completeSettings(given)
const because = () => 'Versuch'
const refusals = (later: Settings, reasonFor: (key: string) => string = because) => {
  const supposed = suppose(given, later, reasonFor)
  return 'refused' in supposed ? supposed.refused.map(({ at, because }) => `${at}: ${because}`) : []
}

it('writes down only what differs, with its reason, beside what was given before', () => {
  const later: Settings = {
    ...now,
    exclude: ['a12'],
    sectors: { ...now.sectors, justice: { min: 2, max: 2 } },
    floors: { ...now.floors, police_sharing: null },
    coordination: 0,
  }
  expect(suppose(given, later, (key) => `wegen ${key}`)).toEqual({
    changed: ['exclude.a12', 'sectors.justice', 'coordination', 'floors.police_sharing'],
    settings: {
      exclude: ['a12'],
      sectors: { justice: { min: 2, max: 2 } },
      floors: { networking: 30, police_sharing: null },
      memberCost: 40,
      coordination: 0,
      reasons: {
        memberCost: 'Klein bleiben',
        'exclude.a12': 'wegen exclude.a12',
        'sectors.justice': 'wegen sectors.justice',
        coordination: 'wegen coordination',
        'floors.police_sharing': 'wegen floors.police_sharing',
      },
    },
  })
})

it('refuses a change without reason, and no change', () => {
  expect(refusals({ ...now, size: { min: 5, max: 6 }, selfWeight: 0 }, (key) => (key === 'size' ? '' : 'ja'))).toEqual([
    'size: reasonMissing',
  ])
  expect(refusals(now)).toEqual([': nothingChanged'])
})

it('refuses values out of range and a minimum above its maximum', () => {
  const sectors = { ...now.sectors, police: { min: 3, max: 2 } }
  expect(refusals({ ...now, sectors, size: { min: 0, max: 10 }, memberCost: Number.NaN, selfWeight: 51 })).toEqual([
    'size.min: outOfRange',
    'size.max: outOfRange',
    'selfWeight: outOfRange',
    'memberCost: outOfRange',
    'sectors.police: minAboveMax',
  ])
})

it('knows assumptions that change something in an ordinary case', () => {
  for (const preset of Object.values(presets)) expect(refusals(preset(now))).toEqual([])
  const small = presets.small({ ...now, size: { min: 8, max: 9 } })
  expect(small.size).toEqual({ min: 6, max: 6 })
})
