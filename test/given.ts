import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { afterEach } from 'vitest'
import * as accounts from '../db/accounts.ts'
import { openSqlite } from '../db/database.sqlite.ts'
import type { Database } from '../db/database.ts'
import { newId } from '../db/ids.ts'
import { createMunicipality } from '../db/municipalities.ts'
import { buildApp } from '../server/app.ts'
import { readConfig } from '../server/config.ts'
import { hashPassword } from '../server/security/passwords.ts'
import { hireWorkers } from '../server/work.ts'

export const password = 'drei blaue Leitern am Hafen'

/** One hash serves all accounts of all worlds: hashing is slow by design. */
const passwordHash = hashPassword(password)

/** A browser without screen: keeps cookies, sends the CSRF token with every form. */
export interface Client {
  accountId: string
  get(url: string): Promise<LightMyRequestResponse>
  /** Sends an ordinary form; follows nothing. Arrays become repeated names. */
  post(url: string, fields?: Record<string, string | string[]>): Promise<LightMyRequestResponse>
  json(url: string, body: unknown): Promise<LightMyRequestResponse>
}

export interface World {
  app: FastifyInstance
  db: Database
  /** Move it to move time. */
  clock: { now: Date }
  /** Every line the server logged. */
  log: string[]
  municipality(name?: string): Promise<string>
  signIn(role: accounts.AccountRole, municipalities?: string[]): Promise<Client>
  /** A browser that is not signed in. */
  stranger(): Client
}

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

/** An empty instance with its own database in memory, on 2 March 2026 at 10:00 in Germany. */
export async function givenWorld(): Promise<World> {
  const db = openSqlite(':memory:')
  const clock = { now: new Date('2026-03-02T09:00:00Z') }
  const log: string[] = []
  const work = hireWorkers()
  const app = await buildApp(
    {
      db,
      work,
      now: () => new Date(clock.now),
      config: readConfig({ DATA_DIR: '/nowhere', PUBLIC_URL: 'http://localhost' }),
    },
    { log: { write: (line) => log.push(line) } },
  )
  await app.ready()
  open.push(async () => {
    await app.close()
    await work.close()
    await db.close()
  })

  const stranger = () => makeClient(app, '')
  let count = 0
  return {
    app,
    db,
    clock,
    log,
    stranger,
    async municipality(name = 'Musterfurt (fiktiv)') {
      const id = newId('m')
      await createMunicipality(db, {
        id,
        name,
        kind: 'town',
        role: 'model',
        state: 'NW',
        inhabitants: 48_000,
        settings: {},
        createdAt: clock.now,
      })
      return id
    },
    async signIn(role, municipalities = []) {
      const id = newId('c')
      const email = `${role}-${++count}@example.org`
      await accounts.createAccount(db, {
        id,
        name: `Konto ${count}`,
        email,
        role,
        language: 'de',
        createdAt: clock.now,
        passwordHash: await passwordHash,
      })
      await accounts.grantAccess(db, id, municipalities)
      const client = makeClient(app, id)
      const answer = await client.post('/sign-in', { email, password })
      if (answer.statusCode !== 303) throw new Error(`sign-in answered ${answer.statusCode}`)
      await client.get('/account')
      return client
    },
  }
}

function makeClient(app: FastifyInstance, accountId: string): Client {
  const cookies = new Map<string, string>()
  let csrf = ''
  async function send(options: InjectOptions): Promise<LightMyRequestResponse> {
    const answer = await app.inject({ ...options, cookies: Object.fromEntries(cookies) })
    for (const cookie of answer.cookies)
      cookie.value ? cookies.set(cookie.name, cookie.value) : cookies.delete(cookie.name)
    csrf = /<meta name="csrf" content="([^"]+)"/.exec(answer.body)?.[1] ?? csrf
    return answer
  }
  return {
    accountId,
    get: (url) => send({ method: 'GET', url }),
    post: (url, fields = {}) =>
      send({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams([
          ...Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
          ['_csrf', csrf],
        ]).toString(),
      }),
    json: (url, body) =>
      send({
        method: 'POST',
        url,
        headers: { accept: 'application/json', 'content-type': 'application/json', 'x-csrf-token': csrf },
        payload: JSON.stringify(body),
      }),
  }
}
