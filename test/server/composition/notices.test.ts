import { expect, it } from 'vitest'
import { attemptNotices, noticesOn } from '../../../server/composition/recommendation/notices.ts'

it('marks what an earlier model computed, also where it is frozen and no longer outdated', () => {
  const standing = {
    municipality: 'm1',
    kind: 'computed' as const,
    isLatest: false,
    changed: [],
    group: undefined,
    founding: { option: 'group', decidedOn: '2026-03-02' },
    attempt: undefined,
  }
  const titles = (isOfEarlierModel: boolean) =>
    noticesOn({ ...standing, isOfEarlierModel }, 'de').map(({ title }) => title)
  expect(titles(true)).toEqual([...titles(false), 'Nach einem früheren Rechenmodell berechnet'])
})

it('tells that a recommendation is being computed, and where to see how far it is', () => {
  const running = attemptNotices({ municipality: 'm1', attempt: 'running' }, 'de')
  expect(running).toMatchObject([{ title: 'Es wird gerechnet', link: { href: '/m/m1/composition/progress' } }])
  expect(attemptNotices({ municipality: 'm1', attempt: undefined }, 'de')).toEqual([])
})
