import { beforeEach, expect, it } from 'vitest'
import {
  askForAccess,
  declineRequest,
  grantRequest,
  requestsBy,
  requestsWaiting,
  waitingRequests,
  withdrawRequest,
} from '../../../db/accounts/access-requests.ts'
import {
  accessesOf,
  createAccount,
  disableAccount,
  findAccountByEmail,
  grantAccess,
  issueWelcome,
  updateAccount,
} from '../../../db/accounts/accounts.ts'
import { createMunicipality } from '../../../db/places/municipalities.ts'
import { db } from '../empty.ts'
import { account, later, now, town } from '../given.ts'

beforeEach(async () => {
  await createAccount(db, account('asking', { role: 'consultant', language: 'en' }))
  for (const id of ['m1', 'm2']) await createMunicipality(db, town(id), 'asking')
})

const ask = (at = 'm1', more: { id?: string; email?: string; role?: 'consultant' | 'project_team' } = {}) =>
  askForAccess(db.at(at), {
    id: 'q1',
    name: 'Kim Ahrens',
    email: 'Kim@Example.org',
    role: 'consultant',
    reason: null,
    askedBy: 'asking',
    now,
    ...more,
  })
const grant = (at = 'm1', id = 'q1') =>
  grantRequest(db.at(at), { id, by: 'boss', newAccount: `new-${id}`, now: later(5) })

it('waits once for an address in a municipality, and elsewhere beside it', async () => {
  expect(await ask()).toEqual({ state: 'waits' })
  expect(await ask('m1', { id: 'q2', email: 'kim@example.org' })).toEqual({ state: 'waits_already' })
  expect(await ask('m2')).toEqual({ state: 'waits' })
  expect(await requestsWaiting(db)).toEqual({ total: 2, since: now })
  expect((await waitingRequests(db)).map((each) => [each.municipality, each.askedByName, each.existing])).toEqual([
    ['m1', 'Konto asking', undefined],
    ['m2', 'Konto asking', undefined],
  ])
})

it('is not needed for whoever sees the municipality already, unless the account is disabled', async () => {
  await createAccount(db, account('kim', { email: 'kim@example.org' }))
  expect(await ask('m2')).toEqual({ state: 'waits' })
  await grantAccess(db, 'kim', ['m1'])
  expect(await ask()).toMatchObject({ state: 'has_access', account: { id: 'kim' } })
  await disableAccount(db, 'kim', now)
  expect(await ask()).toEqual({ state: 'waits' })
})

it('makes the account, in the language of whoever asked, and gives access to that municipality alone', async () => {
  await ask()
  expect(await grant()).toMatchObject({ state: 'granted', account: { id: 'new-q1' }, needsWelcome: true })
  expect(await findAccountByEmail(db, 'kim@example.org')).toMatchObject({
    name: 'Kim Ahrens',
    role: 'consultant',
    language: 'en',
    passwordHash: null,
  })
  expect(await accessesOf(db, 'new-q1')).toEqual(['m1'])
  expect(await requestsBy(db.at('m1'), 'asking')).toMatchObject([
    { outcome: 'granted', decidedBy: 'boss', decidedAt: later(5), account: 'new-q1' },
  ])
  expect(await requestsWaiting(db)).toEqual({ total: 0, since: undefined })
})

it('adds the access to an account that exists, and leaves everything else of it as it is', async () => {
  await createAccount(db, account('kim', { name: 'K. Ahrens', email: 'kim@example.org', passwordHash: 'argon' }))
  await grantAccess(db, 'kim', ['m2'])
  await ask()
  expect(await grant()).toMatchObject({ state: 'granted', account: { id: 'kim' }, needsWelcome: false })
  expect(await accessesOf(db, 'kim')).toEqual(['m1', 'm2'])
  expect(await findAccountByEmail(db, 'kim@example.org')).toMatchObject({ name: 'K. Ahrens', passwordHash: 'argon' })
})

it('asks for a welcome only while the one given out does not work', async () => {
  await ask('m1')
  await ask('m2')
  expect(await grant('m1')).toMatchObject({ needsWelcome: true })
  await issueWelcome(db, { account: 'new-q1', tokenHash: 't1', expiresAt: later(60) })
  expect(await grant('m2')).toMatchObject({ state: 'granted', account: { id: 'new-q1' }, needsWelcome: false })
  await ask('m2', { id: 'q3', email: 'mo@example.org' })
  await createAccount(db, account('mo'))
  await issueWelcome(db, { account: 'mo', tokenHash: 't2', expiresAt: later(1) })
  expect(await grant('m2', 'q3')).toMatchObject({ account: { id: 'mo' }, needsWelcome: true })
})

it('never changes a role and unlocks nobody', async () => {
  await createAccount(db, account('kim', { email: 'kim@example.org', role: 'administrator' }))
  await createAccount(db, account('boss', { role: 'administrator' }))
  await ask()
  expect(await grant()).toEqual({ state: 'other_role' })
  await updateAccount(db, 'kim', { role: 'consultant' })
  await disableAccount(db, 'kim', now)
  expect(await grant()).toEqual({ state: 'disabled' })
  expect(await accessesOf(db, 'kim')).toEqual([])
  expect(await requestsWaiting(db)).toMatchObject({ total: 1 })
})

it('is decided once, whoever comes first', async () => {
  await ask()
  const made = await Promise.all([grant(), grant(), grant()])
  expect(made.map(({ state }) => state).toSorted()).toEqual(['decided_already', 'decided_already', 'granted'])
  const decline = { id: 'q1', by: 'boss', reason: 'zu spät', now }
  expect(await declineRequest(db.at('m1'), decline)).toBe(false)
  expect(await withdrawRequest(db.at('m1'), { id: 'q1', by: 'asking', now })).toBe(false)
})

it('is declined with a reason, and may then be made again', async () => {
  await ask()
  expect(await declineRequest(db.at('m2'), { id: 'q1', by: 'boss', reason: 'Wer ist das?', now })).toBe(false)
  expect(await declineRequest(db.at('m1'), { id: 'q1', by: 'boss', reason: 'Wer ist das?', now })).toBe(true)
  expect(await requestsBy(db.at('m1'), 'asking')).toMatchObject([{ outcome: 'declined', answer: 'Wer ist das?' }])
  expect(await ask('m1', { id: 'q2' })).toEqual({ state: 'waits' })
})

it('is taken back by whoever asked alone', async () => {
  await ask()
  expect(await withdrawRequest(db.at('m1'), { id: 'q1', by: 'other', now })).toBe(false)
  expect(await withdrawRequest(db.at('m1'), { id: 'q1', by: 'asking', now })).toBe(true)
  expect(await grant()).toEqual({ state: 'decided_already' })
  expect(await findAccountByEmail(db, 'kim@example.org')).toBeUndefined()
})

it('tells whoever decides when nobody stands behind it any more', async () => {
  await ask()
  await grantAccess(db, 'asking', ['m2'])
  expect((await waitingRequests(db))[0]?.askedByName).toBeUndefined()
})
