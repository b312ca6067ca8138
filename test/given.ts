import type { FastifyInstance } from 'fastify'
import { afterEach } from 'vitest'
import * as accounts from '../db/accounts/accounts.ts'
import type { Database } from '../db/database.ts'
import { newId } from '../db/ids.ts'
import { openDatabase } from '../db/open.ts'
import { createMunicipality } from '../db/places/municipalities.ts'
import { buildApp } from '../server/app.ts'
import { readConfig } from '../server/frame/config.ts'
import { hashPassword } from '../server/security/passwords.ts'
import { hireWorkers } from '../server/work/work.ts'
import type { AccountRole } from '../surveys/vocabulary.ts'
import { type Client, makeClient, password } from './client.ts'

export { type Client, password } from './client.ts'

/** One hash serves all accounts of all worlds: hashing is slow by design. */
const passwordHash = hashPassword(password)

export interface World {
  app: FastifyInstance
  db: Database
  /** Move it to move time. */
  clock: { now: Date }
  /** Every line the server logged. */
  log: string[]
  municipality(name?: string): Promise<string>
  signIn(role: AccountRole, municipalities?: string[]): Promise<Client>
  /** A browser that is not signed in. */
  stranger(): Client
}

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

/** An empty instance with its own database in memory, on 2 March 2026 at 10:00 in Germany. */
export async function givenWorld(): Promise<World> {
  const db = await openDatabase({ file: ':memory:' })
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
