import { expect, it } from 'vitest'
import { completeSettings, defaultSettings, type GivenSettings } from '../../../reports/case/case-file.ts'
import { changedSettings } from '../../../reports/case/changed-settings.ts'

const changes = (former: GivenSettings, later: GivenSettings) =>
  changedSettings(completeSettings(former), completeSettings(later))

it('names every entry that says something else, with what holds later', () => {
  const later: GivenSettings = {
    include: ['a02'],
    size: { max: 6 },
    sectors: { justice: { min: 2 } },
    coordination: 2,
    externalFacilitation: false,
    floors: { knowledge: 30, confidentiality: null },
    memberCost: 40,
    seed: 7,
  }
  expect(changes({ exclude: ['a01'] }, later).map(({ reason: _, ...each }) => each)).toEqual([
    { key: 'include.a02', name: 'include', actor: 'a02', isListed: true },
    { key: 'exclude.a01', name: 'exclude', actor: 'a01', isListed: false },
    { key: 'size', name: 'size', range: { min: 5, max: 6 } },
    { key: 'sectors.justice', name: 'sectors', sector: 'justice', range: { min: 2, max: 2 } },
    { key: 'coordination', name: 'coordination', value: 2 },
    { key: 'externalFacilitation', name: 'externalFacilitation', isExternal: false },
    { key: 'floors.knowledge', name: 'floors', dimension: 'knowledge', floor: 30 },
    { key: 'floors.confidentiality', name: 'floors', dimension: 'confidentiality', floor: null },
    { key: 'memberCost', name: 'memberCost', value: 40 },
    { key: 'seed', name: 'seed', value: 7 },
  ])
})

it('finds nothing changed in what says the same otherwise', () => {
  const same: GivenSettings = { size: { max: 9 }, floors: { knowledge: null, police_sharing: 20 }, exclude: [] }
  expect(changedSettings(defaultSettings, completeSettings(same))).toEqual([])
  expect(changes({ include: ['a01', 'a02'] }, { include: ['a02', 'a01'], reasons: { include: 'anders' } })).toEqual([])
})

it('takes the reason of the entry, else that of the whole setting', () => {
  const reasons = { 'sectors.justice': 'Zwei Gerichte', sectors: 'Große Kommune' }
  const later: GivenSettings = {
    sectors: { justice: { min: 2 }, police: { max: 1 } },
    draws: 0,
    parameterDraws: 50,
    reasons,
  }
  expect(changes({}, later).map(({ key, reason }) => [key, reason])).toEqual([
    ['sectors.justice', 'Zwei Gerichte'],
    ['sectors.police', 'Große Kommune'],
    ['draws', ''],
    ['parameterDraws', ''],
  ])
})
