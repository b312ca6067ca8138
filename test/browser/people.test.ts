import { expect, it } from 'vitest'
import { furnishDemo } from '../../server/demo/furnish.ts'
import { expectAccessible, givenServer } from './browser.ts'
import { enterByKeyboard } from './keyboard.ts'

it('finds people as one types, in the list and wherever one is chosen, by keyboard and by screen reader', async () => {
  const server = await givenServer()
  const demo = await furnishDemo(server.db, server.clock.now)
  const keys = await enterByKeyboard(server, demo.signIns.find(({ role }) => role === 'consultant')!)
  const { page } = keys

  // The list follows what is typed, and its address as well.
  await page.goto(`${server.url}/m/auenfurt/actors`)
  const all = await page.locator('.people__name').count()
  await keys.type('Name, Organisation oder Funktion', 'tewes')
  await page.waitForURL(/q=tewes/)
  expect(await page.locator('.people__name').allInnerTexts()).toEqual([expect.stringContaining('Johannes Tewes')])
  expect(await page.getByRole('status').innerText()).toBe(`1 von ${all} Personen`)
  expect(
    await page.getByLabel('Name, Organisation oder Funktion').evaluate((field) => field === document.activeElement),
  ).toBe(true)
  await keys.type('Name, Organisation oder Funktion', 'niemand')
  await page.getByText('Keine Person passt zu dieser Auswahl.').waitFor()
  await expectAccessible(page)

  // A select in which one types: letters, arrow, enter.
  await page.goto(`${server.url}/m/auenfurt/interviews/new`)
  const field = page.getByRole('combobox', { name: 'Gespräch mit' })
  await keys.reach(field)
  await page.keyboard.type('tew')
  const options = page.getByRole('option')
  expect(await options.count()).toBe(1)
  expect(await field.getAttribute('aria-expanded')).toBe('true')
  await expectAccessible(page)
  await page.keyboard.press('ArrowDown')
  expect(await field.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'))
  await page.keyboard.press('Enter')
  expect(await field.inputValue()).toContain('Johannes Tewes')
  const chosen = page.locator('select[name=actor]')
  expect(await chosen.inputValue()).not.toBe('')
  expect(await options.count()).toBe(0)
  // Whoever types on has chosen nobody, and escape closes the list.
  await page.keyboard.type('x')
  expect(await chosen.inputValue()).toBe('')
  await page.keyboard.press('Escape')
  expect(await field.getAttribute('aria-expanded')).toBe('false')
  await page.keyboard.press('Tab')
  await page.getByText('Noch niemand gewählt. Bitte wählen Sie aus der Liste.').waitFor()

  // Whoever is meant by a line of a talk is found in the same way.
  await page.goto(`${server.url}/m/auenfurt/actors/named`)
  await page.locator('main a[href*="/interviews/"]').first().click()
  await keys.reach(page.locator('main details summary').first())
  await page.keyboard.press('Enter')
  await keys.reach(page.getByRole('combobox').first())
  await page.keyboard.type('tew')
  await page.keyboard.press('Enter')
  expect(await page.getByRole('combobox').first().inputValue()).toContain('Johannes Tewes')
  await expectAccessible(page)
})
