import { join } from 'node:path'
import { furnishDemo } from '../../server/demo/furnish.ts'
import { root } from '../root.ts'
import { givenServer, openPage, stopAll } from './server.ts'

/** Takes README's picture of the demo: the recommended composition as a consultant sees it. */
const server = await givenServer()
const demo = await furnishDemo(server.db, server.clock.now)
const { email, password } = demo.signIns.find(({ role }) => role === 'consultant')!
const page = await openPage({ viewport: { width: 1280, height: 1180 } })
await page.goto(`${server.url}/sign-in`)
await page.locator('[name=email]').fill(email)
await page.locator('[name=password]').fill(password)
await page.keyboard.press('Enter')
await page.waitForURL(`${server.url}/`)
await page.goto(`${server.url}/m/auenfurt/composition`)
await page.getByRole('button', { name: 'Empfehlung berechnen' }).click()
await page.getByRole('heading', { name: 'Wen wir empfehlen' }).waitFor({ timeout: 120_000 })
await page.screenshot({ path: join(root, 'docs', 'picture.png') })
await stopAll()
