import { expect, it } from 'vitest'
import type { GivenSettings } from '../../../reports/case/case-file.ts'
import { withoutActor } from '../../../reports/case/settings.ts'

it('no longer name a removed person, neither in a list nor by a reason', () => {
  const settings: GivenSettings = {
    include: ['a01'],
    exclude: ['a02', 'a12'],
    reasons: { 'exclude.a02': 'Zieht weg', 'exclude.a12': 'Krank', 'include.a01': 'Bürgermeisterin', size: 'Klein' },
  }
  expect(withoutActor(settings, 'a12')).toEqual({
    include: ['a01'],
    exclude: ['a02'],
    reasons: { 'exclude.a02': 'Zieht weg', 'include.a01': 'Bürgermeisterin', size: 'Klein' },
  })
  // What was taken back later has left its reason.
  expect(withoutActor({ reasons: { 'include.a12': 'Damals' } }, 'a12')).toEqual({ reasons: {} })
})

it('stay the same object where nothing names the person', () => {
  const settings: GivenSettings = { include: ['a01'], reasons: { 'include.a01': 'Bürgermeisterin' }, size: { max: 7 } }
  expect(withoutActor(settings, 'a1')).toBe(settings)
})
