import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { password } from '../given.ts'
import { openPage, type Server, sizes, stopAll } from './server.ts'

export { givenServer, openPage, type Server, sizes } from './server.ts'

afterAll(stopAll)

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

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

/** The first administrator, set up by the link "first-link" and signed in. */
export async function openAsAdministrator(server: Pick<Server, 'url'>): Promise<Page> {
  const page = await openPage()
  await page.goto(`${server.url}/setup/first-link`)
  await page.getByLabel('Name').fill('Alex Verwaltung')
  await page.getByLabel('E-Mail-Adresse').fill('alex@example.org')
  await page.getByLabel('Passwort', { exact: true }).fill(password)
  await page.getByLabel('Passwort wiederholen').fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Mein Konto' }).waitFor()
  return page
}
