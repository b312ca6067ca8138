import { expect, it } from 'vitest'
import { listDecisions } from '../../db/groups/decisions.ts'
import { saveRating } from '../../db/surveys/ratings.ts'
import { furnishDemo } from '../../server/demo/furnish.ts'
import { expectAccessible, givenServer } from './browser.ts'
import { enterByKeyboard } from './keyboard.ts'

it('tries out what would change, decides on it, and keeps the decision as it was when data change later', async () => {
  const server = await givenServer()
  const here = server.db.at('auenfurt')
  const demo = await furnishDemo(server.db, server.clock.now)
  const keys = await enterByKeyboard(server, demo.signIns.find(({ role }) => role === 'consultant')!)
  const { page } = keys
  await page.goto(`${server.url}/m/auenfurt/composition`)
  await keys.press('button', 'Empfehlung berechnen')
  await page.getByRole('heading', { name: 'Wen wir empfehlen' }).waitFor({ timeout: 120_000 })

  await keys.press('link', 'Was wäre, wenn …?')
  const person = page.locator('fieldset.change', { hasText: 'Johannes Tewes' })
  await keys.choose(person.getByRole('radio', { name: 'nicht vorschlagen' }))
  await keys.reach(page.locator('form.what-if button'))
  await page.keyboard.press('Enter')
  await page.locator('.error-summary').waitFor()
  expect(await person.getByRole('radio', { name: 'nicht vorschlagen' }).isChecked()).toBe(true)
  await expectAccessible(page)
  await keys.reach(person.getByRole('textbox'))
  await page.keyboard.type('Wechselt im Sommer die Stelle.')
  await keys.reach(page.locator('form.what-if button'))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Das Ergebnis' }).waitFor({ timeout: 120_000 })
  expect(await page.locator('.outcome').innerText()).toContain('Johannes Tewes')
  await page.getByText('Wechselt im Sommer die Stelle.').first().waitFor()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Für diese Gruppe entscheiden' }).press('Enter')
  await page.locator('form.deciding').waitFor()
  await keys.choose(page.locator('input[name=choice]').first())
  await keys.reach(page.locator('textarea[name=reason]'))
  await page.keyboard.type('Ohne Herrn Tewes, weil er die Stadt verlässt.')
  await keys.reach(page.locator('form.deciding button'))
  await page.keyboard.press('Enter')
  await keys.tick(page.locator('input[name=confirmed]'))
  await keys.reach(page.locator('form.form button').first())
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Strategiegruppe' }).waitFor()
  expect(await page.locator('.members').innerText()).not.toContain('Tewes')

  const [decided] = await listDecisions(here)
  await saveRating(here, {
    actor: 'a02',
    dimension: 'confidentiality',
    rater: 'c9',
    kind: 'independent',
    given: { value: 1 },
    response: null,
    now: server.clock.now,
  })
  const [later] = await listDecisions(here)
  expect(later).toEqual(decided)
  await page.goto(`${server.url}/m/auenfurt/composition`)
  await page
    .getByText(/Seit der Berechnung hat sich etwas geändert/)
    .first()
    .waitFor()
}, 300_000)
