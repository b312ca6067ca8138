import type { AddressInfo } from 'node:net'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Database } from '../../db/database.ts'
import { openDatabase } from '../../db/open.ts'
import { buildApp } from '../../server/app.ts'
import { readConfig } from '../../server/frame/config.ts'
import type { DeclaredRoute } from '../../server/security/policy.ts'
import { hireWorkers } from '../../server/work/work.ts'
import { findChromium } from './tools.ts'

export const sizes = {
  wide: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
}

let browser: Browser | undefined
const closing: (() => Promise<unknown>)[] = []
/** Stops all servers and the browser. */
export async function stopAll(): Promise<void> {
  for (const close of closing.splice(0).toReversed()) await close()
  await browser?.close()
  browser = undefined
}

/** A page of a fresh browser profile. Chromium's own calls home are switched off. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= await chromium.launch({
    executablePath: await findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const context = await browser.newContext({ viewport: sizes.wide, locale: 'de-DE', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  return page
}

export interface Server {
  url: string
  db: Database
  clock: { now: Date }
  routes: DeclaredRoute[]
}

/** The whole server on a free port of this machine, with its own database in memory. */
export async function givenServer(setupTokenHash?: string): Promise<Server> {
  const db = await openDatabase({ file: ':memory:' })
  const clock = { now: new Date() }
  const port = await freePort()
  const url = `http://localhost:${port}`
  const config = readConfig({ PUBLIC_URL: url, LOG_LEVEL: 'silent' })
  const work = hireWorkers()
  const app = await buildApp({
    db,
    config,
    work,
    now: () => new Date(clock.now),
    ...(setupTokenHash && { setupTokenHash }),
  })
  await app.listen({ port, host: '127.0.0.1' })
  closing.push(
    () => db.close(),
    () => work.close(),
    () => app.close(),
  )
  return { url, db, clock, routes: app.declaredRoutes }
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net')
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as AddressInfo
        probe.close(() => resolve(port))
      })
  })
}
