import { expect, it } from 'vitest'
import { hashToken } from '../../db/ids.ts'
import { password } from '../given.ts'
import { expectAccessible, givenServer, openPage } from './browser.ts'

it('sets up an instance by keyboard alone: first administrator, a consultant’s account, sign-out', async () => {
  const server = await givenServer(hashToken('first-link'))
  const page = await openPage()
  await page.goto(`${server.url}/setup/first-link`)
  await expectAccessible(page)

  await page.getByLabel('Name').focus()
  await page.keyboard.type('Alex Verwaltung')
  await page.keyboard.press('Tab')
  await page.keyboard.type('alex@example.org')
  await page.keyboard.press('Tab')
  await page.keyboard.type('kurz')
  await page.keyboard.press('Enter')
  await page.getByText('Bitte prüfen Sie 2 Angaben').waitFor()
  await expectAccessible(page)
  expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe('alex@example.org')

  await page.getByLabel('Passwort', { exact: true }).focus()
  await page.keyboard.type(password)
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Konten', exact: true }).waitFor()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Konten', exact: true }).press('Enter')
  await page.getByRole('link', { name: 'Konto anlegen' }).press('Enter')
  await expectAccessible(page)
  await page.getByLabel('Name').fill('Kim Beratung')
  await page.getByLabel('E-Mail-Adresse').fill('kim@example.org')
  await page.keyboard.press('Enter')
  const link = await page.getByLabel('Link').inputValue()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Zurück zu den Konten' }).press('Enter')
  await page.getByText('kim@example.org').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Abmelden' }).press('Enter')
  await page.getByText('Sie sind abgemeldet').waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor()
  expect(await page.getByText('kim@example.org').count()).toBe(0)

  await page.goto(link)
  await page.getByLabel('Passwort', { exact: true }).fill(password)
  await page.getByLabel('Passwort wiederholen').fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Mein Konto' }).press('Enter')
  await page.getByText('kim@example.org').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'English' }).press('Enter')
  await page.getByRole('heading', { name: 'My account' }).waitFor()
  await expectAccessible(page)
})
