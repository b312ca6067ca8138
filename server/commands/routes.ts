import { openDatabase } from '../../db/open.ts'
import { buildApp } from '../app.ts'
import { readConfig } from '../frame/config.ts'
import { hireWorkers } from '../work/work.ts'
import { type Io, readArguments } from './command.ts'

export const help = `Usage: tragwerk routes [--json]

Lists every route with its method and with who may use it (see docs/architecture.md).
`

export async function run(args: string[], io: Io): Promise<void> {
  const { json } = readArguments(args, { json: { type: 'boolean' } })
  const db = await openDatabase({ file: ':memory:' })
  const work = hireWorkers()
  const app = await buildApp({ db, work, now: io.now, config: readConfig({ LOG_LEVEL: 'silent' }) })
  try {
    await app.ready()
    const routes = app.declaredRoutes
      .toSorted((a, b) => order(a.url, b.url) || order(a.method, b.method))
      .map(({ method, url, policy }) => ({ method, url, policy }))
    const lines = routes.map(({ method, url, policy }) => `${method.padEnd(7)}${policy.padEnd(15)}${url}`)
    io.out(json ? `${JSON.stringify(routes, null, 1)}\n` : `${lines.join('\n')}\n`)
  } finally {
    await app.close()
    await work.close()
    await db.close()
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
