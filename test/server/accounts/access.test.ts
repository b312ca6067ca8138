import { expect, it } from 'vitest'
import { findAccountByEmail, updateAccount } from '../../../db/accounts/accounts.ts'
import { hashToken } from '../../../db/ids.ts'
import { openDatabase } from '../../../db/open.ts'
import { buildApp } from '../../../server/app.ts'
import { readConfig } from '../../../server/frame/config.ts'
import { hireWorkers } from '../../../server/work/work.ts'
import { givenWorld, password } from '../../given.ts'

it('refuses to start when a route declares no policy', async () => {
  const { db } = await givenWorld()
  const app = await buildApp({
    db,
    work: hireWorkers(),
    now: () => new Date(),
    config: readConfig({ LOG_LEVEL: 'silent' }),
  })
  expect(() => app.get('/forgotten', async () => 'open to all')).toThrow('GET /forgotten declares no policy')
  await app.close()
})

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
  expect(answer.headers.location).toBe('/')
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

it('lets only administrators see accounts', async () => {
  const world = await givenWorld()
  expect((await (await world.signIn('consultant')).get('/accounts')).statusCode).toBe(403)
  expect((await (await world.signIn('project_team')).get('/accounts')).statusCode).toBe(403)
  expect((await (await world.signIn('administrator')).get('/accounts')).statusCode).toBe(200)
})

it('gives a new account a link that sets a password once', async () => {
  const world = await givenWorld()
  const administrator = await world.signIn('administrator')
  const page = await administrator.post('/accounts', {
    name: 'Kim',
    email: 'Kim@Example.org',
    role: 'consultant',
    language: 'de',
  })
  const link = /http:\/\/localhost(\/welcome\/[\w-]+)/.exec(page.body)?.[1] ?? ''
  const kim = world.stranger()
  expect((await kim.get(link)).body).toContain('Passwort festlegen')
  const short = await kim.post(link, { password: 'zu kurz', repeated: 'anders' })
  expect(short.statusCode).toBe(422)
  expect(short.body).toContain('mindestens 12 Zeichen')
  expect((await kim.post(link, { password, repeated: password })).statusCode).toBe(303)
  expect((await kim.get('/account')).body).toContain('kim@example.org')
  expect((await world.stranger().get(link)).statusCode).toBe(410)
  expect(world.log.join()).not.toContain(link.split('/')[2])
})

it('refuses a second account for one address and keeps what was typed', async () => {
  const world = await givenWorld()
  const administrator = await world.signIn('administrator')
  const answer = await administrator.post('/accounts', {
    name: 'Noch eine',
    email: 'administrator-1@example.org',
    role: 'consultant',
    language: 'de',
  })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('gibt es schon ein Konto')
  expect(answer.body).toContain('value="Noch eine"')
})

it('never leaves the instance without an administrator', async () => {
  const world = await givenWorld()
  const administrator = await world.signIn('administrator')
  const answer = await administrator.post(`/accounts/${administrator.accountId}/disable`)
  expect(answer.statusCode).toBe(422)
  expect((await administrator.get('/account')).statusCode).toBe(200)
})

it('ends every session of a disabled account at once', async () => {
  const world = await givenWorld()
  const administrator = await world.signIn('administrator')
  const consultant = await world.signIn('consultant')
  await administrator.post(`/accounts/${consultant.accountId}/disable`)
  expect((await consultant.get('/account')).statusCode).toBe(303)
})

it('creates the first administrator through the setup link, and only while there is no account', async () => {
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
  const answer = await app.inject({ method: 'POST', url: '/setup/the-setup-token', payload })
  expect(answer.statusCode).toBe(303)
  expect((await findAccountByEmail(db, 'kim@example.org'))?.role).toBe('administrator')
  expect((await app.inject('/setup/the-setup-token')).statusCode).toBe(410)
  await app.close()
  await db.close()
})

it('shows a friendly page in the reader’s language for what does not exist, without repeating the path', async () => {
  const world = await givenWorld()
  const client = world.stranger()
  const german = await client.get('/gibt-es-nicht-4711')
  expect(german.statusCode).toBe(404)
  expect(german.body).toContain('Seite nicht gefunden')
  await client.post('/language', { language: 'en', back: '/sign-in' })
  const english = await client.get('/gibt-es-nicht-4711')
  expect(english.body).toContain('Page not found')
  expect(english.body).toContain('<html lang="en"')
})

it('sends strict headers with every page', async () => {
  const world = await givenWorld()
  const { headers } = await world.stranger().get('/sign-in')
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['x-content-type-options']).toBe('nosniff')
})

it('is alive and ready', async () => {
  const world = await givenWorld()
  expect((await world.app.inject('/healthz')).json()).toEqual({ status: 'ok' })
  expect((await world.app.inject('/readyz')).json()).toEqual({ status: 'ready' })
})

it('keeps names, addresses and tokens out of the log', async () => {
  const world = await givenWorld()
  const client = await world.signIn('administrator')
  await client.post('/accounts', {
    name: 'Geheimer Name',
    email: 'geheim@example.org',
    role: 'consultant',
    language: 'de',
  })
  await client.get('/welcome/ein-geheimer-token')
  expect(world.log.length).toBeGreaterThan(3)
  expect(world.log.join()).not.toMatch(/Geheimer|geheim@|ein-geheimer-token|example\.org/)
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
