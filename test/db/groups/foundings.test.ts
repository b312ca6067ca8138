import { beforeEach, describe, expect, it } from 'vitest'
import { isDuplicate } from '../../../db/database.ts'
import { listDecisions } from '../../../db/groups/decisions.ts'
import {
  decideFounding,
  findFounding,
  listFoundings,
  openFounding,
  saveFounding,
} from '../../../db/groups/foundings.ts'
import { decision, later, now } from '../given.ts'
import { here, there } from '../towns.ts'

const opened = {
  id: 'f1',
  date: '2026-04-02',
  criteria: { B1: { value: 'yes', evidence: 2 } },
  createdBy: 'c1',
  now,
} as const
const decided = { ...decision('d1', { subject: 'founding', option: 'group' }), founding: 'f1' }

describe('the founding question', () => {
  beforeEach(async () => {
    await openFounding(here, opened)
  })

  it('is answered once a day and found in its municipality only, the latest first', async () => {
    await openFounding(here, { ...opened, id: 'f2', date: '2026-05-01' })
    expect((await listFoundings(here)).map(({ id }) => id)).toEqual(['f2', 'f1'])
    expect(await findFounding(there, 'f1')).toBeUndefined()
    const again = await openFounding(here, { ...opened, id: 'f3' }).catch((error: unknown) => error)
    expect(isDuplicate(again)).toBe(true)
  })

  it('is changed by whoever has seen the latest answers', async () => {
    const criteria = { B1: { value: 'no' } } as const
    const saved = await saveFounding(here, 'f1', { criteria, revision: 1, now: later(1) })
    expect(saved).toMatchObject({ state: 'saved', row: { criteria, revision: 2, savedAt: later(1) } })
    expect(await saveFounding(here, 'f1', { criteria: {}, revision: 1, now })).toMatchObject({ state: 'conflict' })
    expect(await saveFounding(there, 'f1', { criteria: {}, revision: 1, now })).toEqual({ state: 'unknown' })
  })

  it('is closed by a decision, once', async () => {
    expect(await decideFounding(here, decided)).toBe(true)
    expect(await decideFounding(here, { ...decided, id: 'd2' })).toBe(false)
    expect(await listDecisions(here, { founding: 'f1' })).toMatchObject([{ id: 'd1', option: 'group', founding: 'f1' }])
    expect(await saveFounding(here, 'f1', { criteria: {}, revision: 1, now })).toEqual({ state: 'decided' })
  })
})
