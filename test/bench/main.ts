import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import Fastify from 'fastify'
import * as accounts from '../../db/accounts/accounts.ts'
import type { Database } from '../../db/database.ts'
import { openDatabase } from '../../db/open.ts'
import { keepInstrument } from '../../db/surveys/instruments.ts'
import { planInterview } from '../../db/surveys/responses.ts'
import { recommend } from '../../reports/composition/recommend.ts'
import { composeCompositionReport } from '../../reports/content/composition-report.ts'
import { buildApp } from '../../server/app.ts'
import { storeCase } from '../../server/case/case-storage.ts'
import { readConfig } from '../../server/frame/config.ts'
import { hashPassword } from '../../server/security/passwords.ts'
import { hireWorkers } from '../../server/work/work.ts'
import { runPdf } from '../../server/work/worker.ts'
import { instrumentHash } from '../../surveys/instruments/hash.ts'
import { readinessInterview } from '../../surveys/instruments/readiness-interview.ts'
import { makeClient, password } from '../client.ts'
import { madeCase } from '../made-case.ts'
import { root } from '../root.ts'
import { milliseconds, perSecond, round } from './measure.ts'

/** Figures of one run on one machine: read the ratios, not the milliseconds. */
const folder = mkdtempSync(join(tmpdir(), 'tragwerk-bench-'))
const now = () => new Date()
const work = hireWorkers()

async function saving() {
  const bare = new Sqlite(join(folder, 'bare.db'))
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON', 'foreign_keys = ON'])
    bare.pragma(pragma)
  bare.exec('create table answers (id integer primary key, answer text not null)')
  const insert = bare.prepare('insert into answers (answer) values (?)')
  const inserts = await perSecond((n) => insert.run(`answer ${n}`))
  bare.close()

  const plain = Fastify()
  plain.post('/answers', async () => ({ savedAt: now().toISOString(), revision: 1 }))
  const bareRequests = await perSecond((n) =>
    plain.inject({ method: 'POST', url: '/answers', payload: { item: 'x', fields: { x: `answer ${n}` } } }),
  )
  await plain.close()

  const db = await openDatabase({ file: join(folder, 'tragwerk.db') })
  const { client, app } = await signedIn(db, 15)
  const hash = instrumentHash(readinessInterview)
  await keepInstrument(db, hash, readinessInterview)
  await planInterview(db.at('made15'), {
    id: 'i1',
    actor: 'a001',
    instrument: hash,
    purpose: 'readiness',
    interviewers: [client.accountId],
    plannedFor: '2026-03-02',
    place: null,
    remark: null,
    now: now(),
  })
  await client.post('/m/made15/interviews/i1/start')
  const item = 'motivation_open_1'
  let revision = 0
  const saves = await perSecond(async (n) => {
    const answer = await client.json('/m/made15/interviews/i1/motivation/answers', {
      item,
      revision,
      fields: { [item]: `answer ${n}`, [`${item}.missing`]: '' },
    })
    if (answer.statusCode !== 200) throw new Error(`saving answered ${answer.statusCode}`)
    revision = answer.json().revision
  })
  await app.close()
  await db.close()
  console.table({
    'bare better-sqlite3 insert, same pragmas': { 'per second': round(inserts, 0), ratio: 1 },
    'bare Fastify route, nothing stored': {
      'per second': round(bareRequests, 0),
      ratio: round(bareRequests / inserts),
    },
    'answer saved through all hops': { 'per second': round(saves, 0), ratio: round(saves / inserts) },
  })
  console.log(
    `An answer costs ${round(inserts / saves, 1)} bare inserts, or ${round(bareRequests / saves, 1)} bare requests.\n`,
  )
}

async function pagesAndReports() {
  const rows: Record<string, Record<string, number>> = {}
  let first: { page: number; pdf: number } | undefined
  for (const size of [15, 60, 240]) {
    const db = await openDatabase({ file: ':memory:' })
    const { client, app } = await signedIn(db, size)
    const file = { ...madeCase(size), settings: { draws: 0 } }
    const page = await milliseconds(() => client.get(`/m/made${size}/results/candidates`))
    const report = composeCompositionReport(file, recommend(file), {
      language: 'de',
      createdAt: '2026-03-02T10:00:00Z',
      edition: 'team',
      reportNumber: '1',
    })
    const pdf = await milliseconds(() => runPdf(report), 3)
    first ??= { page, pdf }
    rows[`${size} actors`] = {
      'results page, ms': round(page, 0),
      ratio: round(page / first.page, 1),
      'PDF, ms': round(pdf, 0),
      'ratio ': round(pdf / first.pdf, 1),
    }
    await app.close()
    await db.close()
  }
  console.table(rows)
}

async function composition() {
  const rows: Record<string, Record<string, number>> = {}
  let first: number | undefined
  for (const size of [15, 30, 60]) {
    const file = madeCase(size)
    const exact = await milliseconds(() => recommend({ ...file, settings: { draws: 0 } }), 3)
    const whole = await milliseconds(() => recommend({ ...file, settings: { draws: 2000, seed: 1 } }), 1)
    first ??= exact
    rows[`${size} actors`] = {
      'without draws, ms': round(exact, 0),
      ratio: round(exact / first, 1),
      'with 2,000 draws, ms': round(whole, 0),
    }
  }
  console.table(rows)
}

async function coldStart() {
  const node = await milliseconds(() => ended(spawn(process.execPath, ['-e', '0'])), 3)
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const start = performance.now()
  const server = spawn(process.execPath, [join(root, 'dist', 'server', 'cli.js'), 'serve'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: join(folder, 'cold'), LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  })
  while (
    !(await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    ))
  )
    await new Promise((resume) => setTimeout(resume, 5))
  const ready = performance.now() - start
  const stopped = ended(server)
  server.kill('SIGTERM')
  await stopped
  console.table({
    'node, doing nothing': { ms: round(node, 0), ratio: 1 },
    'empty folder to first answer': { ms: round(ready, 0), ratio: round(ready / node, 1) },
  })
}

const ended = (child: ReturnType<typeof spawn>) => new Promise((resolve) => child.once('exit', resolve))

async function signedIn(db: Database, size: number) {
  const app = await buildApp({
    db,
    now,
    work,
    config: readConfig({ LOG_LEVEL: 'silent', PUBLIC_URL: 'http://localhost' }),
  })
  await storeCase(db, madeCase(size), { now: now() })
  await accounts.createAccount(db, {
    id: 'c1',
    name: 'Bench',
    email: 'bench@example.org',
    role: 'consultant',
    language: 'de',
    createdAt: now(),
    passwordHash: await hashPassword(password),
  })
  await accounts.grantAccess(db, 'c1', [`made${size}`])
  const client = makeClient(app, 'c1')
  await client.post('/sign-in', { email: 'bench@example.org', password })
  await client.get('/account')
  return { app, client }
}

console.log('\nSaving an answer durably')
await saving()
console.log('Results page and PDF')
await pagesAndReports()
console.log('Composition')
await composition()
console.log('Cold start')
await coldStart()
await work.close()
rmSync(folder, { recursive: true })
