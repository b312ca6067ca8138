import { expect, it } from 'vitest'
import { isSameConsensus, whatConsensusLacks } from '../../../surveys/ratings/consensus.ts'

it('asks for a reason with every joint step, and for a step with every reason', () => {
  expect(whatConsensusLacks({ value: 3 })).toBe('reason')
  expect(whatConsensusLacks({ evidence: 'Zitat' })).toBe('value')
  expect(whatConsensusLacks({ value: 3, evidence: 'Zitat' })).toBeUndefined()
  expect(whatConsensusLacks(undefined)).toBeUndefined()
})

it('takes step and reason for the same, however nothing is written', () => {
  expect(isSameConsensus(null, undefined)).toBe(true)
  expect(isSameConsensus({ value: 3 }, { value: 3, evidence: null })).toBe(true)
  expect(isSameConsensus({ value: 3, evidence: 'neu' }, { value: 3, evidence: null })).toBe(false)
  expect(isSameConsensus(undefined, { value: 3, evidence: null })).toBe(false)
})
