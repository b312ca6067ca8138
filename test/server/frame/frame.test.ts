import { expect, it } from 'vitest'
import { buildApp } from '../../../server/app.ts'
import { readConfig } from '../../../server/frame/config.ts'
import { hireWorkers } from '../../../server/work/work.ts'
import { givenWorld } from '../../given.ts'

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
