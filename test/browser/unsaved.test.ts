import { expect, it } from 'vitest'
import { hashToken } from '../../db/ids.ts'
import { password } from '../given.ts'
import { expectAccessible, givenServer, openAsAdministrator } from './browser.ts'

it('keeps what is typed through another language and another sign-in, and asks before a page with it is left', async () => {
  const server = await givenServer(hashToken('first-link'))
  const page = await openAsAdministrator(server)
  await page.goto(`${server.url}/accounts/new`)
  await page.locator('[name=name]').fill('Kim Beispiel')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('What you typed is still here. Please save it.').waitFor()
  expect(await page.locator('[name=name]').inputValue()).toBe('Kim Beispiel')
  await expectAccessible(page)

  const asked: string[] = []
  page.once('dialog', async (dialog) => {
    asked.push(dialog.type())
    await dialog.dismiss()
  })
  await page.getByRole('link', { name: 'My account' }).click({ noWaitAfter: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])

  // Signed in anew in another tab: the form is of the session before.
  const other = await page.context().newPage()
  await page.context().clearCookies()
  await other.goto(`${server.url}/sign-in`)
  await other.locator('[name=email]').fill('alex@example.org')
  await other.locator('[name=password]').fill(password)
  await other.keyboard.press('Enter')
  await other.getByRole('link', { name: 'Mein Konto' }).waitFor()
  await page.locator('[name=email]').fill('kim@example.org')
  await page.locator('main form#typed button').last().click()
  await page.getByText('Ihre Eingaben sind noch da. Bitte speichern Sie.').waitFor()
  expect(await page.locator('[name=email]').inputValue()).toBe('kim@example.org')
  await page.locator('main form#typed button').last().click()
  await page.locator('input[readonly]').waitFor()
})
