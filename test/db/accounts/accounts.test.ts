import { beforeEach, describe, expect, it } from 'vitest'
import {
  accessesOf,
  changeRole,
  createAccount,
  createFirstAdministrator,
  disableAccount,
  enableAccount,
  findAccount,
  findAccountByEmail,
  findWelcome,
  grantAccess,
  hasAdministrator,
  issueWelcome,
  listAccounts,
  recordSignIn,
  redeemWelcome,
  setPassword,
  updateAccount,
} from '../../../db/accounts/accounts.ts'
import {
  createSession,
  findSession,
  forgetExpiredSessions,
  removeSession,
  removeSessionsOf,
  touchSession,
} from '../../../db/accounts/sessions.ts'
import { isDuplicate } from '../../../db/database.ts'
import { hashToken, newId, newToken } from '../../../db/ids.ts'
import { createMunicipality } from '../../../db/places/municipalities.ts'
import { db } from '../empty.ts'
import { account, later, now, town } from '../given.ts'

const session = (idHash: string, of = 'c1') => ({
  idHash,
  account: of,
  csrf: 'secret',
  createdAt: now,
  lastSeenAt: now,
  expiresAt: later(60),
})

describe('an account', () => {
  it('is found by its address in any case, and its address is unique', async () => {
    await createAccount(db, account('c1', { email: 'Kim.Ahrens@Example.org' }))
    expect((await findAccountByEmail(db, 'KIM.ahrens@example.ORG'))?.id).toBe('c1')
    const error = await createAccount(db, account('c2', { email: 'kim.ahrens@example.org' })).catch((e: unknown) => e)
    expect(isDuplicate(error)).toBe(true)
    expect(await listAccounts(db)).toHaveLength(1)
  })

  it('shows its password hash for signing in only', async () => {
    await createAccount(db, account('c1', { passwordHash: 'argon' }))
    expect((await findAccountByEmail(db, 'c1@example.org'))?.passwordHash).toBe('argon')
    expect(await findAccount(db, 'c1')).not.toHaveProperty('passwordHash')
    expect((await listAccounts(db))[0]).not.toHaveProperty('passwordHash')
    expect((await listAccounts(db))[0]?.hasPassword).toBe(true)
  })

  it('stands in the list by name, as Germans sort', async () => {
    for (const name of ['Zoe', 'Österle', 'Otto', 'andrea']) await createAccount(db, account(name, { name }))
    expect((await listAccounts(db)).map((each) => each.name)).toEqual(['andrea', 'Österle', 'Otto', 'Zoe'])
    expect((await listAccounts(db, { page: { limit: 2, offset: 1 } })).map((each) => each.name)).toEqual([
      'Österle',
      'Otto',
    ])
  })

  it('is the first administrator once, even when asked many times at once, whoever else is there', async () => {
    await createAccount(db, account('c1', { role: 'consultant' }))
    expect(await hasAdministrator(db)).toBe(false)
    const made = await Promise.all(['x', 'y', 'z'].map((id) => createFirstAdministrator(db, account(id))))
    expect(made.filter(Boolean)).toMatchObject([{ role: 'administrator' }])
    expect(await hasAdministrator(db)).toBe(true)
    expect(await listAccounts(db)).toHaveLength(2)
  })

  it('changes only what is given', async () => {
    await createAccount(db, account('c1'))
    expect(await updateAccount(db, 'c1', { email: 'NEW@example.org' })).toBe('saved')
    await recordSignIn(db, 'c1', later(5))
    expect(await findAccount(db, 'c1')).toMatchObject({
      email: 'new@example.org',
      name: 'Konto c1',
      lastSignInAt: later(5),
    })
    expect(await updateAccount(db, 'nobody', { name: 'x' })).toBe('unknown')
  })

  it('is saved with its municipalities as a whole, and only as it was seen', async () => {
    await createAccount(db, account('c1'))
    await createMunicipality(db, town('m1'), 'c1')
    await createMunicipality(db, town('m2'))
    const wanted = { name: 'Neu', municipalities: ['m2'] }
    const sawNothing = ({ municipalities }: { municipalities: string[] }) => municipalities.length === 0
    expect(await updateAccount(db, 'c1', wanted, sawNothing)).toBe('changed_meanwhile')
    expect(await accessesOf(db, 'c1')).toEqual(['m1'])
    const sawOne = ({ municipalities }: { municipalities: string[] }) => municipalities.join() === 'm1'
    const both = [updateAccount(db, 'c1', wanted, sawOne), updateAccount(db, 'c1', { name: 'Anders' }, sawOne)]
    expect(await Promise.all(both)).toEqual(['saved', 'changed_meanwhile'])
    expect(await accessesOf(db, 'c1')).toEqual(['m2'])
    await createAccount(db, account('c2', { email: 'c2@example.org' }))
    const taken = updateAccount(db, 'c1', { email: 'c2@example.org', municipalities: [] })
    expect(isDuplicate(await taken.catch((error: unknown) => error))).toBe(true)
    expect(await accessesOf(db, 'c1')).toEqual(['m2'])
  })

  it('keeps its role while it is the last administrator', async () => {
    await createAccount(db, account('boss', { role: 'administrator' }))
    expect(await changeRole(db, 'boss', 'consultant')).toBe('last_administrator')
    expect(await disableAccount(db, 'boss', now)).toBe('last_administrator')
    await createAccount(db, account('second', { role: 'administrator' }))
    expect(await disableAccount(db, 'boss', now)).toBe('saved')
    expect(await changeRole(db, 'second', 'project_team')).toBe('last_administrator')
    await enableAccount(db, 'boss')
    expect(await changeRole(db, 'second', 'project_team')).toBe('saved')
  })

  it('sees exactly the municipalities it was given last', async () => {
    await createAccount(db, account('c1'))
    for (const id of ['m1', 'm2', 'm3']) await createMunicipality(db, town(id))
    await grantAccess(db, 'c1', ['m2', 'm1', 'nowhere'])
    expect(await accessesOf(db, 'c1')).toEqual(['m1', 'm2'])
    await grantAccess(db, 'c1', ['m3'])
    expect(await accessesOf(db, 'c1')).toEqual(['m3'])
    await grantAccess(db, 'c1', [])
    expect(await accessesOf(db, 'c1')).toEqual([])
  })
})

describe('a welcome', () => {
  beforeEach(() => createAccount(db, account('c1')))
  const issue = (tokenHash: string, expiresAt = later(60)) => issueWelcome(db, { account: 'c1', tokenHash, expiresAt })

  it('sets the password, once, even when redeemed many times at once', async () => {
    await issue('t1')
    expect((await findWelcome(db, 't1', now))?.id).toBe('c1')
    const done = await Promise.all(['one', 'two', 'three'].map((hash) => redeemWelcome(db, 't1', now, hash)))
    expect(done.filter(Boolean)).toHaveLength(1)
    expect((await findAccountByEmail(db, 'c1@example.org'))?.passwordHash).toBe('one')
    expect(await findWelcome(db, 't1', now)).toBeUndefined()
  })

  it('does nothing when it is late, unknown, replaced, or its account disabled', async () => {
    await issue('t1')
    expect(await redeemWelcome(db, 't1', later(60), 'hash')).toBeUndefined()
    expect(await redeemWelcome(db, 'other', now, 'hash')).toBeUndefined()
    await issue('t2')
    expect(await redeemWelcome(db, 't1', now, 'hash')).toBeUndefined()
    await disableAccount(db, 'c1', now)
    expect(await redeemWelcome(db, 't2', now, 'hash')).toBeUndefined()
    expect((await findAccountByEmail(db, 'c1@example.org'))?.passwordHash).toBeNull()
  })
})

describe('a session', () => {
  beforeEach(async () => {
    await createAccount(db, account('c1'))
    await createMunicipality(db, town('m1'), 'c1')
    await createSession(db, session('s1'))
  })

  it('tells who it is and what they may see', async () => {
    const found = await findSession(db, 's1', now)
    expect(found).toMatchObject({ idHash: 's1', csrf: 'secret', account: { id: 'c1' }, municipalities: ['m1'] })
    expect(found?.account).not.toHaveProperty('passwordHash')
  })

  it('remembers when it was last used', async () => {
    await touchSession(db, 's1', later(3))
    expect((await findSession(db, 's1', later(4)))?.lastSeenAt).toEqual(later(3))
  })

  it('ends by time, by hand, by a new password, and with its account', async () => {
    expect(await findSession(db, 's1', later(60))).toBeUndefined()
    await removeSession(db, 's1')
    expect(await findSession(db, 's1', now)).toBeUndefined()
    await createSession(db, session('s2'))
    await setPassword(db, 'c1', 'hash')
    expect(await findSession(db, 's2', now)).toBeUndefined()
    await createSession(db, session('s3'))
    await removeSessionsOf(db, 'c1')
    expect(await findSession(db, 's3', now)).toBeUndefined()
    await createSession(db, session('s4'))
    await disableAccount(db, 'c1', now)
    await enableAccount(db, 'c1')
    expect(await findSession(db, 's4', now)).toBeUndefined()
  })

  it('does not count while its account is disabled', async () => {
    await db.update(db.tables.accounts).set({ disabledAt: now })
    expect(await findSession(db, 's1', now)).toBeUndefined()
  })

  it('is forgotten once expired', async () => {
    await createSession(db, { ...session('old'), expiresAt: now })
    await forgetExpiredSessions(db, now)
    expect((await db.select().from(db.tables.sessions)).map((each) => each.idHash)).toEqual(['s1'])
  })
})

describe('ids and tokens', () => {
  it('never repeat in ten thousand, and have the promised form', () => {
    const ids = Array.from({ length: 10_000 }, () => newId('a'))
    expect(new Set(ids).size).toBe(10_000)
    expect(ids.every((id) => /^a[0-9a-hjkmnp-tv-z]{10}$/.test(id))).toBe(true)
    expect(newToken()).toMatch(/^[A-Za-z0-9_-]{27}$/)
    expect(newToken()).not.toBe(newToken())
  })

  it('hash to SHA-256', () => {
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
