import { describe, expect, it } from 'vitest'
import { createAccount, disableAccount, grantAccess } from '../../../db/accounts/accounts.ts'
import { findMandate, saveMandate, teamAccounts } from '../../../db/places/mandates.ts'
import { removeMunicipality } from '../../../db/places/municipalities.ts'
import { overviewsOf } from '../../../db/places/overviews.ts'
import { emptyMandate } from '../../../surveys/mandate.ts'
import { account, now } from '../given.ts'
import { db, here, there } from '../towns.ts'

const jan = { name: 'Jan Kern', function: '', organisation: '', isLocal: false }
const save = (revision: number, purpose = 'Beratung') =>
  saveMandate(here, {
    mandate: { ...emptyMandate, purpose, team: [jan], endsOn: '2026-12-31' },
    revision,
    savedBy: 'c1',
    now,
  })

describe('the mandate', () => {
  it('is one a municipality, and goes with it', async () => {
    expect(await findMandate(here)).toBeUndefined()
    expect(await save(0)).toMatchObject({ state: 'saved', row: { revision: 1, purpose: 'Beratung', team: [jan] } })
    expect(await findMandate(there)).toBeUndefined()
    await removeMunicipality(here)
    expect(await findMandate(here)).toBeUndefined()
  })

  it('is not overwritten unseen', async () => {
    await save(0)
    expect(await save(0, 'anders')).toMatchObject({ state: 'conflict', row: { purpose: 'Beratung', revision: 1 } })
    expect(await save(1, 'anders')).toMatchObject({ state: 'saved', row: { purpose: 'anders', revision: 2 } })
  })

  it('is compared with the accounts of the project team that can read here', async () => {
    await createAccount(db, account('p1', { name: 'Jan Kern', role: 'project_team' }))
    await createAccount(db, account('p2', { name: 'Mo Adam', role: 'project_team' }))
    await createAccount(db, account('k1', { name: 'Kim', role: 'consultant' }))
    for (const id of ['p1', 'p2', 'k1']) await grantAccess(db, id, [here.municipality])
    await save(0)
    const state = async () => (await overviewsOf(db, ['m1', 'm2'])).get('m1')?.mandate
    expect(await teamAccounts(here)).toEqual([{ name: 'Mo Adam' }, { name: 'Jan Kern' }])
    expect(await state()).toEqual({
      missing: ['client', 'legalBasis'],
      endsOn: '2026-12-31',
      isTeamRight: false,
    })
    await disableAccount(db, 'p2', now)
    expect(await state()).toMatchObject({ isTeamRight: true })
    expect((await overviewsOf(db, ['m2'])).get('m2')?.mandate).toBeUndefined()
  })
})
