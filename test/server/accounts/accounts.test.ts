import { expect, it } from 'vitest'
import { accessesOf } from '../../../db/accounts/accounts.ts'
import { givenWorld, password } from '../../given.ts'

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

it('lets one of two administrators save who began from the same state, and shows the other what changed', async () => {
  const world = await givenWorld()
  const place = await world.municipality('Musterfurt')
  const [one, other] = [await world.signIn('administrator'), await world.signIn('administrator')]
  const { accountId } = await world.signIn('consultant', [place])
  const seen = /name="seen" value="([^"]+)"/.exec((await one.get(`/accounts/${accountId}`)).body)?.[1] ?? ''
  const form = { name: 'Konto 3', email: 'consultant-3@example.org', role: 'consultant', language: 'de', seen }
  const first = { ...form, municipalities: [] }
  const second = { ...form, name: 'Kim', municipalities: [place] }
  const answers = await Promise.all([
    one.post(`/accounts/${accountId}`, first),
    other.post(`/accounts/${accountId}`, second),
  ])
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 409])
  expect(answers[1]?.body).toContain('value="Kim"')
  expect(await accessesOf(world.db, accountId)).toEqual([])
  expect((await other.post(`/accounts/${accountId}`, first)).statusCode).toBe(303)
  const { seen: _, ...blind } = second
  expect((await other.post(`/accounts/${accountId}`, blind)).statusCode).toBe(409)
})
