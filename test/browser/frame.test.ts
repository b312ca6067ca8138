import { expect, it } from 'vitest'
import { furnishDemo } from '../../server/demo/furnish.ts'
import { givenServer, openPage, sizes } from './browser.ts'

const pages = [
  '/',
  '/account',
  '/m/auenfurt',
  '/m/auenfurt/actors',
  '/m/auenfurt/actors/a03',
  '/m/auenfurt/interviews/j10/consensus',
  '/m/auenfurt/results/candidates',
  '/m/lindental/group',
]
const forms = ['/m/auenfurt/interviews/i09/conflicts', '/m/auenfurt/actors/a03/edit', '/m/auenfurt/actors/new']
/** Of the skip link, and from there to the first field. */
const mostKeys = 5

it('keeps the header on one line, widens no page at 320 px, and is few keys from the first field', {
  timeout: 300_000,
}, async () => {
  const server = await givenServer()
  const demo = await furnishDemo(server.db, server.clock.now)
  const page = await openPage({ viewport: sizes.phone })
  const { email, password } = demo.signIns.find(({ role }) => role === 'consultant')!
  await page.goto(`${server.url}/sign-in`)
  await page.locator('[name=email]').fill(email)
  await page.locator('[name=password]').fill(password)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${server.url}/`)
  const wrong: unknown[] = []
  for (const path of pages) {
    await page.setViewportSize(sizes.phone)
    await page.goto(server.url + path)
    const height = (await page.locator('header.masthead').boundingBox())?.height ?? 0
    await page.setViewportSize(sizes.narrow)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (height > 56 || over > 0) wrong.push({ path, height, over })
  }
  await page.setViewportSize(sizes.wide)
  for (const path of forms) {
    await page.goto(server.url + path)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const isField = () => page.evaluate(() => document.activeElement?.matches('main :is(input, select, textarea)'))
    let keys = 2
    for (; keys <= mostKeys && !(await isField()); keys++) await page.keyboard.press('Tab')
    if (!(await isField())) wrong.push({ path, keys })
  }
  expect(wrong).toEqual([])
})
