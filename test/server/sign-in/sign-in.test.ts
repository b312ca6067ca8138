import { expect, it } from 'vitest'
import { createAccount, findAccountByEmail, updateAccount } from '../../../db/accounts/accounts.ts'
import { hashToken } from '../../../db/ids.ts'
import { openDatabase } from '../../../db/open.ts'
import { buildApp } from '../../../server/app.ts'
import { readConfig } from '../../../server/frame/config.ts'
import { hireWorkers } from '../../../server/work/work.ts'
import { givenWorld, password } from '../../given.ts'

it('sends people who are not signed in to the sign-in page, and back afterwards', async () => {
  const world = await givenWorld()
  const answer = await world.stranger().get('/account')
  expect(answer.statusCode).toBe(303)
  expect(answer.headers.location).toBe('/sign-in?next=%2Faccount')
})

it('never sends anybody to another host after signing in', async () => {
  const world = await givenWorld()
  await world.signIn('consultant')
  const answer = await world
    .stranger()
    .post('/sign-in', { email: 'consultant-1@example.org', password, next: '//evil.example' })
  expect(answer.headers.location).toBe('/sign-in/done?next=%2F')
})

it('answers alike for a wrong password and an unknown account, and keeps the address that was typed', async () => {
  const world = await givenWorld()
  await world.signIn('consultant')
  const wrong = await world
    .stranger()
    .post('/sign-in', { email: 'consultant-1@example.org', password: 'nicht das Passwort' })
  const unknown = await world
    .stranger()
    .post('/sign-in', { email: 'nobody@example.org', password: 'nicht das Passwort' })
  expect(wrong.statusCode).toBe(422)
  expect(unknown.statusCode).toBe(422)
  expect(wrong.body.replaceAll('consultant-1', 'nobody')).toBe(unknown.body)
  expect(unknown.body).toContain('value="nobody@example.org"')
})

it('slows down whoever tries many passwords for one account', async () => {
  const world = await givenWorld()
  const codes: number[] = []
  for (let n = 0; n < 10; n++)
    codes.push((await world.stranger().post('/sign-in', { email: 'a@example.org', password: 'x' })).statusCode)
  expect(codes.at(-1)).toBe(429)
})

it('ends a session after a quarter of an hour without a request, and ten hours in any case', async () => {
  const world = await givenWorld()
  const idle = await world.signIn('consultant')
  world.clock.now = new Date(world.clock.now.getTime() + 16 * 60_000)
  expect((await idle.get('/account')).statusCode).toBe(303)
  const busy = await world.signIn('consultant')
  for (let n = 0; n < 61; n++) {
    world.clock.now = new Date(world.clock.now.getTime() + 10 * 60_000)
    await busy.get('/account')
  }
  expect((await busy.get('/account')).statusCode).toBe(303)
})

it('changes nothing for a form without the session’s token or from another site', async () => {
  const world = await givenWorld()
  const client = await world.signIn('administrator')
  const without = await world.app.inject({ method: 'POST', url: '/accounts', payload: { name: 'x' } })
  expect(without.statusCode).toBe(401)
  const foreign = await world.app.inject({
    method: 'POST',
    url: '/sign-in',
    headers: { 'sec-fetch-site': 'cross-site' },
    payload: {},
  })
  expect(foreign.statusCode).toBe(403)
  const stolen = await world.app.inject({
    method: 'POST',
    url: '/sign-in',
    headers: { origin: 'https://evil.example' },
    payload: {},
  })
  expect(stolen.statusCode).toBe(403)
  expect(
    (await client.post('/accounts', { name: 'Kim', email: 'kim@example.org', role: 'consultant', language: 'de' }))
      .statusCode,
  ).toBe(200)
})

it('creates the first administrator through the setup link, and only while there is no administrator', async () => {
  const db = await openDatabase({ file: ':memory:' })
  const app = await buildApp({
    db,
    work: hireWorkers(),
    now: () => new Date(),
    config: readConfig({ LOG_LEVEL: 'silent' }),
    setupTokenHash: hashToken('the-setup-token'),
  })
  expect((await app.inject('/setup/another-token')).statusCode).toBe(410)
  expect((await app.inject('/setup/the-setup-token')).statusCode).toBe(200)
  const payload = { name: 'Kim', email: 'kim@example.org', password, repeated: password }
  const other = { id: 'c1', name: 'Mo', email: 'mo@example.org', role: 'consultant', language: 'de' } as const
  await createAccount(db, { ...other, createdAt: new Date() })
  const taken = {
    method: 'POST',
    url: '/setup/the-setup-token',
    payload: { ...payload, email: 'mo@example.org' },
  } as const
  expect((await app.inject(taken)).body).toContain('gibt es schon ein Konto')
  const answer = await app.inject({ method: 'POST', url: '/setup/the-setup-token', payload })
  expect(answer.statusCode).toBe(303)
  expect((await findAccountByEmail(db, 'kim@example.org'))?.role).toBe('administrator')
  expect((await app.inject('/setup/the-setup-token')).statusCode).toBe(410)
  await app.close()
  await db.close()
})

it('speaks the language of the account until another is chosen in this browser', async () => {
  const world = await givenWorld()
  const client = await world.signIn('consultant')
  await updateAccount(world.db, client.accountId, { language: 'en' })
  const elsewhere = world.stranger()
  await elsewhere.post('/sign-in', { email: 'consultant-1@example.org', password })
  expect((await elsewhere.get('/account')).body).toContain('<html lang="en"')
  await elsewhere.post('/language', { language: 'de', back: '/account' })
  expect((await elsewhere.get('/account')).body).toContain('<html lang="de"')
})
