import { expect, it } from 'vitest'
import { grantAccess } from '../../db/accounts/accounts.ts'
import { storeCase } from '../../server/case/case-storage.ts'
import { furnishDemo } from '../../server/demo/furnish.ts'
import { madeCase } from '../made-case.ts'
import { expectAccessible, givenServer, openPage } from './browser.ts'

it('says that a recommendation is being computed, says so when nothing is heard of it, and can be cancelled', async () => {
  const server = await givenServer()
  const { db, clock } = server
  const { signIns } = await furnishDemo(db, clock.now)
  const { id: account, email, password } = signIns.find(({ role }) => role === 'consultant')!
  const town = madeCase(110)
  const room = `${server.url}/m/${town.municipality.id}/composition`
  await storeCase(db, town, { now: clock.now })
  await grantAccess(db, account, [town.municipality.id])
  const page = await openPage()
  await page.goto(`${server.url}/sign-in`)
  await page.locator('[name=email]').fill(email)
  await page.locator('[name=password]').fill(password)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${server.url}/`)

  await page.goto(room)
  await page.getByRole('button', { name: 'Empfehlung berechnen' }).click()
  await page.waitForURL(`${room}/progress`)
  await expectAccessible(page)
  const refresh = page.getByRole('link', { name: 'Aktualisieren' })
  await refresh.waitFor({ state: 'hidden' })

  await page.route(`${room}/progress`, (route) => route.abort())
  await refresh.waitFor()
  expect(await page.locator('[data-said]').innerText()).toContain('nicht zu erfahren')
  expect(await page.locator('[data-words]').innerText()).toContain('nicht zu erfahren')
  await page.unroute(`${room}/progress`)

  await page.goto(room)
  await page.getByRole('heading', { name: 'Es wird gerechnet' }).waitFor()
  await page.getByRole('link', { name: 'Zum Stand der Berechnung' }).click()
  await page.getByRole('button', { name: 'Berechnung abbrechen' }).click()
  await page.getByText('Berechnung abgebrochen.').waitFor()
  expect(await page.getByRole('heading', { name: 'Es wird gerechnet' }).count()).toBe(0)
}, 120_000)
