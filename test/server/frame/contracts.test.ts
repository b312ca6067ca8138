import formbody from '@fastify/formbody'
import Fastify, { type FastifyInstance } from 'fastify'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { type App, declareContracts, strictly } from '../../../server/frame/contracts.ts'
import { button, form, list, looseQuery, parameters, query, questionnaire, text } from '../../../server/frame/sent.ts'
import { givenWorld } from '../../given.ts'

const sent = 'application/x-www-form-urlencoded'
const config = { policy: 'signed_in' } as const

/** A server with these routes, which answer with what they got. */
async function given(routes: (app: App) => void): Promise<FastifyInstance> {
  const app = Fastify({ ajv: strictly, exposeHeadRoutes: false })
  await app.register(formbody)
  declareContracts(app)
  routes(app)
  return app
}

const post = async (app: FastifyInstance, payload: string, type = sent) =>
  (await app.inject({ method: 'POST', url: '/x', headers: { 'content-type': type }, payload })).statusCode

it('refuses to start when a route takes anything', async () => {
  const app = await given(() => undefined)
  const answer = async () => 'taken'
  expect(() => app.get('/x/:one', { config }, answer)).toThrow('GET /x/:one declares other parameters than it has')
  const schema = { params: parameters('one', 'other') }
  expect(() => app.get('/x/:one', { config, schema }, answer)).toThrow('GET /x/:one declares other parameters')
  expect(() => app.post('/x', { config }, answer)).toThrow('POST /x declares no body')
})

it('takes the fields of a form as texts, and no other', async () => {
  const body = form(z.object({ name: z.string().min(3), age: z.number() }), { places: list })
  const app = await given((room) => room.post('/x', { config, schema: { body } }, async (request) => request.body))
  for (const fields of ['', 'name=K', 'name=Kim&age=x', 'places=a', 'places=a&places=b'])
    expect([fields, await post(app, fields)]).toEqual([fields, 200])
  for (const fields of ['other=1', 'name=a&name=b', '__proto__=1', 'constructor=1', 'name[]=1'])
    expect([fields, await post(app, fields)]).toEqual([fields, 400])
  for (const json of [
    '{"name":5}',
    '{"name":null}',
    '{"places":[1]}',
    '{"places":{}}',
    '[]',
    'null',
    '{"__proto__":1}',
  ])
    expect([json, await post(app, json, 'application/json')]).toEqual([json, 400])
  expect((await app.inject({ method: 'POST', url: '/x' })).statusCode).toBe(400)
})

it('bends nothing until it fits', async () => {
  const schema = { body: z.strictObject({ count: z.number(), flag: z.boolean().optional() }) }
  const app = await given((room) => room.post('/x', { config, schema }, async (request) => request.body))
  for (const json of ['{"count":"5"}', '{"count":1,"flag":"true"}', '{"count":1,"more":1}', '{}'])
    expect([json, await post(app, json, 'application/json')]).toEqual([json, 400])
  expect(await post(app, '{"count":5}', 'application/json')).toBe(200)
})

it('takes whatever names a questionnaire may have, each with texts alone', async () => {
  const schema = { body: questionnaire({ _go: text }) }
  const app = await given((room) => room.post('/x', { config, schema }, async (request) => request.body))
  for (const fields of ['_go=next&K1=yes&_holds.K1=sent&reason.person.b01=x', 'K1=a&K1=b', ''])
    expect([fields, await post(app, fields)]).toEqual([fields, 200])
  for (const fields of ['__proto__=1', '_go=a&_go=b', 'a[b]=1', '%00=1', '1=1'])
    expect([fields, await post(app, fields)]).toEqual([fields, 400])
  expect(await post(app, '{"K1":{"value":1}}', 'application/json')).toBe(400)
})

it('knows the query of a page of ours, and opens links that were decorated on the way', async () => {
  const app = await given((room) => {
    const answer = async () => 'shown'
    room.get('/plain', { config }, answer)
    room.get('/paged', { config, schema: { querystring: query({ offset: text }) } }, answer)
    room.get('/link', { config: { policy: 'public' }, schema: { querystring: looseQuery({ next: text }) } }, answer)
    room.get('/letter', { config: { policy: 'candidate' } }, answer)
    room.post('/button', { config, schema: { body: button } }, answer)
  })
  const status = async (url: string) => (await app.inject(url)).statusCode
  expect(await status('/plain?done=saved')).toBe(200)
  expect(await status('/plain?offset=20')).toBe(400)
  expect(await status('/paged?offset=20&done=saved')).toBe(200)
  expect(await status('/paged?offset=20&offset=40')).toBe(400)
  expect(await status('/link?next=/x&fbclid=1&utm_source=mail')).toBe(200)
  expect(await status('/letter?fbclid=1')).toBe(200)
  const pressed = { method: 'POST', headers: { 'content-type': sent } } as const
  expect((await app.inject({ ...pressed, url: '/button' })).statusCode).toBe(200)
  expect((await app.inject({ ...pressed, url: '/button', payload: 'confirm=yes' })).statusCode).toBe(400)
})

it('answers what fits no contract with a friendly page that repeats nothing of it', async () => {
  const world = await givenWorld()
  const client = await world.signIn('administrator')
  const strange = { name: 'Kim', 'strange-name': 'strange-value' }
  for (const answer of [await client.post('/accounts', strange), await client.get('/accounts?strange-name=1')]) {
    expect(answer.statusCode).toBe(400)
    expect(answer.body).toContain('Anfrage nicht verständlich')
    expect(answer.body).not.toMatch(/strange|additional/)
  }
  expect(world.log.join()).not.toContain('strange')
  expect((await client.get('/accounts')).body).not.toContain('Kim')
})
