import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { furnishDemo } from '../../server/demo/furnish.ts'
import { expectAccessible, givenServer, openPage, sizes } from './browser.ts'
import { enterByKeyboard, Keyboard } from './keyboard.ts'

/** Answers every page of the questionnaire with the fourth step, then hands it in. */
async function answerQuestionnaire(page: Page, link: string): Promise<void> {
  const keys = new Keyboard(page)
  await page.goto(link)
  expect(await page.title()).toBe('Fragebogen')
  expect(await page.content()).not.toContain('Auenfurt')
  await keys.tick(page.getByRole('checkbox'))
  await keys.press('button', 'Fragebogen beginnen')
  while (await page.getByRole('button', { name: 'Speichern und weiter' }).count()) {
    for (const item of await page.locator('.item--rating').all()) await keys.choose(item.locator('input[value="4"]'))
    await keys.press('button', 'Speichern und weiter')
  }
  await expectAccessible(page)
  await keys.press('button', 'Fragebogen abgeben')
  await page.getByRole('heading', { level: 1, name: /Dank/ }).waitFor()
  await expectAccessible(page)
}

it('walks from the first interview to the downloaded recommendation, by keyboard alone', async () => {
  const server = await givenServer()
  const demo = await furnishDemo(server.db, server.clock.now)
  const account = (role: string) => demo.signIns.find((each) => each.role === role)!

  const consultant = await enterByKeyboard(server, account('consultant'))
  const { page } = consultant
  await page.goto(`${server.url}/m/auenfurt/actors/new`)
  await consultant.type('Name', 'Frieda Probe')
  await consultant.choose(page.getByRole('radio', { name: 'Justiz', exact: true }))
  await consultant.select('Status', 'Kandidat')
  await consultant.press('button', /^Anlegen$/)
  await page.getByRole('heading', { level: 1, name: 'Frieda Probe' }).waitFor()
  await expectAccessible(page)

  await consultant.press('link', /planen/)
  await consultant.choose(page.getByRole('radio', { name: 'Gespräch zur Mitarbeit' }))
  await consultant.press('button', 'Gespräch planen')
  await consultant.press('button', 'Ja – Gespräch beginnen')
  await consultant.reach(page.locator('[name=motivation_open_1]'))
  await page.keyboard.type('Will seit Jahren, dass Gericht und Ordnungsamt miteinander reden.')
  await consultant.choose(page.locator('[name=rate_motivation][value="4"]'))
  await page.getByText(/^Gespeichert \d\d:\d\d$/).waitFor()
  await expectAccessible(page)
  await page.reload()
  expect(await page.locator('[name=motivation_open_1]').inputValue()).toContain('Ordnungsamt')
  expect(await page.locator('[name=rate_motivation][value="4"]').isChecked()).toBe(true)
  await consultant.press('link', 'Prüfen und abschließen')
  await consultant.tick(page.getByRole('checkbox'))
  await consultant.press('button', /Gespräch abschließen/)
  await page.getByText('Abgeschlossen.', { exact: true }).waitFor()

  await page.goto(`${server.url}/m/auenfurt/self-assessments`)
  await consultant.press('link', /Frieda Probe/)
  await consultant.press('button', 'Link erstellen')
  await expectAccessible(page)
  const link = await page.locator('#link-1').inputValue()

  const candidate = await openPage({ viewport: sizes.phone })
  await answerQuestionnaire(candidate, link)
  await candidate.goto(link)
  expect(await candidate.getByText('Ordnungsamt').count()).toBe(0)
  await candidate.context().close()

  const team = await enterByKeyboard(server, account('project_team'))
  await team.press('link', 'Auenfurt (fiktiv)')
  await team.press('link', 'Einschätzungen und Ergebnisse')
  await team.press('link', 'Kandidat:innen')
  await team.press('link', 'Frieda Probe')
  await team.page.getByText('Will seit Jahren').waitFor({ state: 'hidden' })
  await team.page.locator('canvas').waitFor()

  await page.goto(`${server.url}/m/auenfurt/composition`)
  await consultant.press('button', 'Empfehlung berechnen')
  await page.getByRole('heading', { name: 'Wen wir empfehlen' }).waitFor({ timeout: 60_000 })
  await expectAccessible(page)
  await consultant.press('link', 'Über die Gruppe entscheiden')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expectAccessible(page)

  await consultant.choose(page.locator('input[name=choice]').first())
  await consultant.reach(page.locator('textarea[name=reason]'))
  await page.keyboard.type('Einstimmig beschlossen, alle haben persönlich zugesagt.')
  await consultant.reach(page.locator('form.deciding button'))
  await page.keyboard.press('Enter')
  await page.locator('input[name=confirmed]').waitFor()
  await expectAccessible(page)
  await consultant.tick(page.locator('input[name=confirmed]'))
  await consultant.reach(page.locator('form.form button').first())
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Strategiegruppe' }).waitFor()
  await page.getByText('Einstimmig beschlossen').waitFor()

  await team.page.goto(`${server.url}/m/auenfurt/composition`)
  await team.press('button', 'Bericht erstellen')
  await expectAccessible(team.page)
  const download = team.page.waitForEvent('download')
  await team.reach(team.page.getByRole('link', { name: 'PDF herunterladen' }))
  await team.page.keyboard.press('Enter')
  const file = join(mkdtempSync(join(tmpdir(), 'tragwerk-journey-')), 'report.pdf')
  await (await download).saveAs(file)
  expect((await download).suggestedFilename()).toMatch(/^tragwerk-[\d-]+\.pdf$/)
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes/)
}, 300_000)

it('lets a candidate answer on a phone without JavaScript', async () => {
  const server = await givenServer()
  const demo = await furnishDemo(server.db, server.clock.now)
  const candidate = await openPage({ viewport: sizes.narrow, javaScriptEnabled: false })
  await candidate.goto(`${server.url}/e/${demo.candidateToken}`)
  await candidate.getByRole('button', { name: 'Fragebogen beginnen' }).click()
  await candidate.getByText('Bitte prüfen Sie eine Angabe').waitFor()
  await candidate.getByRole('checkbox').check()
  await candidate.getByRole('button', { name: 'Fragebogen beginnen' }).click()
  await candidate.locator('.item--rating input[value="5"]').first().check()
  await candidate.getByRole('button', { name: 'English' }).click()
  expect(await candidate.locator('.item--rating input[value="5"]').first().isChecked()).toBe(true)
  await candidate.getByRole('button', { name: 'Deutsch' }).click()
  await candidate.getByRole('button', { name: 'Speichern und später fortsetzen' }).click()
  await candidate.goto(`${server.url}/e/${demo.candidateToken}`)
  await candidate.locator('a.kern-btn--primary').click()
  while (await candidate.getByRole('button', { name: 'Speichern und weiter' }).count()) {
    for (const item of await candidate.locator('.item--rating').all()) await item.locator('input[value="3"]').check()
    await candidate.getByRole('button', { name: 'Speichern und weiter' }).click()
  }
  await candidate.getByRole('button', { name: 'Fragebogen abgeben' }).click()
  await candidate.getByRole('heading', { level: 1, name: /Dank/ }).waitFor()
  await candidate.goto(`${server.url}/e/${demo.candidateToken}`)
  expect(await candidate.locator('.item').count()).toBe(0)
})
