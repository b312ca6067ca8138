import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { openSqlite } from '../../db/database.sqlite.ts'
import type { Database } from '../../db/database.ts'
import { buildApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import type { DeclaredRoute } from '../../server/security/policy.ts'
import { hireWorkers } from '../../server/work.ts'
import { findChromium } from './tools.ts'

export const sizes = {
  wide: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
}

let browser: Browser | undefined
const closing: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const close of closing.toReversed()) await close()
  await browser?.close()
})

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
  const db = openSqlite(':memory:')
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

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** No violation of WCAG 2.2 A and AA and of axe's best practices, at desk and phone width. */
export async function expectAccessible(page: Page): Promise<void> {
  const before = page.viewportSize()
  for (const size of [sizes.wide, sizes.phone]) {
    await page.setViewportSize(size)
    // Through the debugger: the page's strict CSP forbids a script tag.
    await page.evaluate(axeSource)
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }> }
      }
      return (await axe.run()).violations.map(({ id, nodes }) => ({
        id,
        where: nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
      }))
    })
    expect({ url: new URL(page.url()).pathname, width: size.width, violations }).toMatchObject({ violations: [] })
    const overflow = await page.evaluate(() =>
      Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
    )
    expect({ url: new URL(page.url()).pathname, width: size.width, overflow }).toMatchObject({ overflow: 0 })
  }
  if (before) await page.setViewportSize(before)
}
