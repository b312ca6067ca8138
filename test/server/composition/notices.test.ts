import { expect, it } from 'vitest'
import { noticesOn } from '../../../server/composition/recommendation/notices.ts'

it('marks what an earlier model computed, also where it is frozen and no longer outdated', () => {
  const standing = {
    municipality: 'm1',
    kind: 'computed' as const,
    isLatest: false,
    changed: [],
    group: undefined,
    founding: { option: 'group', decidedOn: '2026-03-02' },
    hasFailed: false,
  }
  const titles = (isOfEarlierModel: boolean) =>
    noticesOn({ ...standing, isOfEarlierModel }, 'de').map(({ title }) => title)
  expect(titles(true)).toEqual([...titles(false), 'Nach einem früheren Rechenmodell berechnet'])
})
