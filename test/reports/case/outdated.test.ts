import { expect, it } from 'vitest'
import type { CaseFile } from '../../../reports/case/case-file.ts'
import {
  changedParts,
  currentHashes,
  type Frozen,
  type Grounds,
  groundsOf,
  hashOfFrozen,
  markOf,
} from '../../../reports/case/outdated.ts'
import { givenCase } from '../given-case.ts'

const file = givenCase()
const result = { format: 'tragwerk-recommendation/2' }
const computed: Frozen = { kind: 'computed', case: file, result }
const scenario: Frozen = { kind: 'scenario', case: { ...file, settings: { memberCost: 40 } }, result }

/** What both ways of asking say: by the frozen case, and by its hash alone. */
function verdictOn(frozen: Frozen, grounds: Grounds): string[] {
  const parts = changedParts(frozen, grounds)
  expect(currentHashes(grounds).has(markOf({ kind: 'composition', caseHash: hashOfFrozen(frozen) }))).toBe(
    parts.length === 0,
  )
  return parts
}

const withStatus = (ids: string[], status: CaseFile['actors'][number]['status'], from = file): CaseFile => ({
  ...from,
  actors: from.actors.map((each) => (ids.includes(each.id) ? { ...each, status } : each)),
})

it('is nothing while the data are the same, in whatever order they stand', () => {
  const turned = Object.fromEntries(Object.entries({ ...file, actors: file.actors.toReversed() }).toReversed())
  expect(verdictOn(computed, groundsOf(turned as unknown as CaseFile))).toEqual([])
})

it('is any part in which data differ, come or go', () => {
  expect(verdictOn(computed, groundsOf({ ...file, ties: [] }))).toEqual(['ties'])
  const { selfAssessments: _, ...fewer } = file
  expect(verdictOn(computed, groundsOf({ ...fewer, settings: { memberCost: 40 } }))).toEqual([
    'selfAssessments',
    'settings',
  ])
})

it('is not the founding of the group, whatever its members were before', () => {
  const before = withStatus(['a02'], 'contact')
  const founded = { ...withStatus(['a01', 'a02', 'a03'], 'member', before), group: { members: ['a01', 'a02', 'a03'] } }
  expect(verdictOn({ kind: 'computed', result, case: before }, groundsOf(founded, before))).toEqual([])
  expect(verdictOn({ kind: 'computed', result, case: before }, groundsOf({ ...founded, ties: [] }, before))).toEqual([
    'ties',
  ])
})

it('is a status that changed otherwise, before or after the founding', () => {
  const earlier: Frozen = { kind: 'computed', result, case: withStatus(['a02'], 'contact') }
  const founded = { ...withStatus(['a01', 'a02'], 'member'), group: { members: ['a01', 'a02'] } }
  expect(verdictOn(earlier, groundsOf(founded, file))).toEqual(['actors'])
  const left = { ...withStatus(['a01'], 'former', founded), group: { members: ['a02'] } }
  expect(verdictOn(computed, groundsOf(left, file))).toEqual(['actors'])
})

it('is measured by today’s case alone where it is not known what the group was founded on', () => {
  const founded = { ...withStatus(['a01'], 'member'), group: { members: ['a01'] } }
  expect(verdictOn(computed, groundsOf(founded))).toEqual(['actors', 'group'])
  expect(verdictOn({ kind: 'computed', result, case: founded }, groundsOf(founded))).toEqual([])
})

it('is not what a rating quotes, or quotes no longer', () => {
  const statement = { id: 's1', interview: 'i1', item: 'why', release: 'verbatim', text: 'Immer.' } as const
  const rating = { actor: 'a01', dimension: 'motivation', rater: 'c1', kind: 'independent', value: 4 } as const
  const rated = (evidence: string): CaseFile => ({ ...file, ratings: [{ ...rating, evidence }] })
  const quoting: Frozen = {
    kind: 'computed',
    result,
    case: { ...rated('Eindruck.\n„Immer.“'), situation: { statements: [statement] } },
  }
  expect(verdictOn(quoting, groundsOf(rated('Eindruck.')))).toEqual([])
  expect(verdictOn(quoting, groundsOf(rated('Anders.')))).toEqual(['ratings'])
})

it('is not the settings where a scenario supposes its own', () => {
  for (const settings of [undefined, {}, { memberCost: 40 }, { memberCost: 60 }])
    expect(verdictOn(scenario, groundsOf(settings ? { ...file, settings } : file))).toEqual([])
  expect(verdictOn(scenario, groundsOf({ ...file, ties: [], settings: { memberCost: 60 } }))).toEqual(['ties'])
  expect(verdictOn(computed, groundsOf({ ...file, settings: {} }))).toEqual([])
  expect(verdictOn(computed, groundsOf({ ...file, settings: { memberCost: 40 } }))).toEqual(['settings'])
})

it('is the model, where an earlier one computed it', () => {
  const earlier = { ...computed, result: { format: 'tragwerk-recommendation/1' } }
  expect(verdictOn(earlier, groundsOf(file))).toEqual(['model'])
  expect(verdictOn(earlier, groundsOf({ ...file, ties: [] }))).toEqual(['model', 'ties'])
})
