import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { createAccount, grantAccess } from '../../db/accounts/accounts.ts'
import { createMunicipality } from '../../db/places/municipalities.ts'
import { hashPassword } from '../../server/security/passwords.ts'
import type { AccountRole } from '../../surveys/vocabulary.ts'
import { password } from '../given.ts'
import { expectAccessible, givenServer, openPage, type Server } from './browser.ts'

const people = [
  { name: 'Alex Amt', sector: 'administration', says: 'Darüber spreche ich hier mit niemandem.' },
  { name: 'Berit Bach', sector: 'justice', says: 'Dafür gibt es bei uns keinen Ort.' },
  { name: 'Can Celik', sector: 'police', says: 'Offen reden wir darüber nur im eigenen Haus.' },
  { name: 'Dora Dahl', sector: 'civil_society', says: 'Am Ende stehen wir damit allein da.' },
]

async function givenPlace(server: Server): Promise<(email: string) => Promise<Page>> {
  const { db, clock } = server
  const passwordHash = await hashPassword(password)
  await createMunicipality(db, {
    id: 'm1',
    name: 'Musterfurt (fiktiv)',
    kind: 'town',
    role: 'model',
    createdAt: clock.now,
  })
  const accounts: [string, string, AccountRole][] = [
    ['kim', 'Kim Berg', 'consultant'],
    ['mo', 'Mo Adam', 'consultant'],
    ['petra', 'Petra Sommer', 'project_team'],
  ]
  for (const [id, name, role] of accounts) {
    const given = { id, name, email: `${id}@example.org`, role, language: 'de' as const }
    await createAccount(db, { ...given, createdAt: clock.now, passwordHash })
    await grantAccess(db, id, ['m1'])
  }
  return async (id) => {
    const page = await openPage()
    await page.goto(`${server.url}/sign-in`)
    await page.getByLabel('E-Mail-Adresse').fill(`${id}@example.org`)
    await page.getByLabel('Passwort').fill(password)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Musterfurt (fiktiv)' }).click()
    await page.getByRole('heading', { level: 1, name: 'Musterfurt (fiktiv)' }).waitFor()
    return page
  }
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click()
const arrive = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

const saved = (page: Page) => page.getByText(/^Gespeichert \d\d:\d\d$/).waitFor()

/** To the page of the municipality, from wherever one is. */
async function home(page: Page): Promise<void> {
  await follow(page, 'Start')
  await page.getByRole('link', { name: 'Musterfurt (fiktiv)', exact: true }).first().click()
  await arrive(page, 'Musterfurt (fiktiv)')
}

async function toStep(page: Page, name: string): Promise<void> {
  await home(page)
  await follow(page, name)
}

/** What the page of the municipality says of a phase or step. */
async function standing(page: Page, name: string): Promise<string> {
  await home(page)
  const phases = page.locator('.waypoints > li').filter({ has: page.getByText(name, { exact: true }) })
  return (await phases.first().innerText()).replace(/\s+/g, ' ')
}

async function writeMandate(page: Page): Promise<void> {
  await follow(page, 'Auftrag')
  await follow(page, 'Auftrag festhalten')
  await page.locator('[name=clientName]').fill('Dr. Hanna Kraus')
  await page.locator('[name=purpose]').fill('Klären, ob ein vertraulicher Kreis gebraucht wird.')
  await page.locator('[name="team.0.name"]').fill('Petra Sommer')
  await page.locator('[name="team.0.isLocal"]').selectOption('no')
  await page.getByLabel(/^Einwilligung/).check()
  await press(page, 'Speichern')
  await page.getByText('Noch offen: Ende.').waitFor()
  await follow(page, 'Auftrag ändern')
  await page.locator('[name=endsOn]').fill('2099-12-31')
  await press(page, 'Speichern')
  await arrive(page, 'Auftrag')
  await expectAccessible(page)
}

/** One talk: planned, held, its one statement released, read back and confirmed, and closed. */
async function holdTalk(page: Page, { name, sector, says }: (typeof people)[number]): Promise<void> {
  await toStep(page, 'Personen und Kandidat:innen')
  await follow(page, 'Person anlegen')
  await page.locator('[name=name]').fill(name)
  await page.locator(`[name=sector][value=${sector}]`).check()
  await press(page, 'Anlegen')
  await arrive(page, name)
  await page
    .getByRole('main')
    .getByRole('link', { name: /planen/ })
    .first()
    .click()
  await page.getByRole('radio', { name: 'Lageanalyse' }).check()
  for (const box of await page.locator('[name=interviewers]').all()) await box.check()
  await press(page, 'Gespräch planen')
  await page.getByText('Zum Projektteam gehören: Petra Sommer.').waitFor()
  await press(page, 'Ja – Gespräch beginnen')
  await page
    .getByRole('navigation', { name: 'Abschnitte' })
    .getByRole('link', { name: /Rückhalt/ })
    .click()
  await arrive(page, /Rückhalt/)
  await page.locator('[name=need_isolation_open]').fill(says)
  await saved(page)
  await follow(page, 'Prüfen und abschließen')
  await follow(page, 'Zur Übersicht des Gesprächs')
  await follow(page, 'Entscheiden, was hinaus darf')
  await page.locator('[name^="release:"][value=verbatim]').check()
  await press(page, 'Speichern')
  await follow(page, 'Aussagen vorlesen')
  await page.locator('[name^="readBack:"][value=confirmed]').check()
  await press(page, 'Festhalten')
  await page.getByText('Gespeichert.', { exact: true }).waitFor()
  await follow(page, name)
  await follow(page, 'Prüfen und abschließen')
  await page.locator('[name=codeOpen]').check()
  await press(page, 'Gespräch abschließen')
  await page.getByText('Abgeschlossen.', { exact: true }).waitFor()
}

/** Every indicator on one step, B1 on its own, for good. */
async function judgePlace(page: Page, step: string, isolation: string): Promise<void> {
  await toStep(page, 'Einschätzung der Kommune')
  await follow(page, 'Kommune einschätzen')
  const steps = page.locator(`input[type=radio][value="${step}"]:not([name=B1])`)
  for (const each of await steps.all()) await each.check()
  await page.locator(`[name=B1][value="${isolation}"]`).check()
  await press(page, 'Speichern und weiter zum Abschließen')
  await page.locator('[name=confirmed]').check()
  await press(page, 'Einschätzung abschließen')
  await arrive(page, 'Einschätzung der Kommune')
}

async function agree(page: Page): Promise<void> {
  await follow(page, 'Gemeinsame Einschätzung festhalten')
  await page.locator('[name=B1][value="4"]').check()
  await page.locator('[name="B1.evidence"]').fill('Drei von vier sagen es.')
  await press(page, 'Speichern')
  await arrive(page, 'Einschätzung der Kommune')
}

const finding = 'Schlüsselpersonen haben vor Ort niemanden, mit dem sie offen sprechen.'

async function writeFinding(page: Page): Promise<void> {
  await toStep(page, 'Rückmeldung')
  await follow(page, /Befund schreiben: Bedarf/)
  await page.locator('[name=text]').fill(finding)
  for (const { says } of people.slice(0, 3))
    await page.locator('li').filter({ hasText: says }).locator('[name=supports]').check()
  await page.locator('li').filter({ hasText: people[3]!.says }).locator('[name=against]').check()
  await press(page, 'Speichern')
  await page.getByText(finding).first().waitFor()
  await expectAccessible(page)
}

async function recordVersion(page: Page, n: number): Promise<void> {
  await toStep(page, 'Rückmeldung')
  await follow(page, 'Stand festhalten')
  await press(page, 'Stand festhalten')
  await arrive(page, `Lagebericht, Fassung ${n}`)
}

async function confirmMark(page: Page, link: string): Promise<void> {
  await follow(page, link)
  await page.locator('[name=confirmed]').check()
  await press(page, link)
  await arrive(page, /Lagebericht, Fassung/)
}

/** The meeting: shown, corrected, and what was said taken up. */
async function giveBack(page: Page): Promise<void> {
  await confirmMark(page, 'Als rückgemeldet vermerken')
  await follow(page, 'Rückmeldungen festhalten')
  await page.locator('[name^="verdict:"][value=not_so]').check()
  await page.locator('[name^="text:"]').fill('Das gilt für die Verwaltung, nicht für die Vereine.')
  await press(page, 'Festhalten')
  await page.getByText('noch offen').first().waitFor()
  await follow(page, /^Entscheiden/)
  await page.locator('[name=decision][value=taken_up]').check()
  await press(page, 'Speichern')
  await page.getByText('aufgenommen').first().waitFor()
  await toStep(page, 'Rückmeldung')
  await follow(page, /^Bearbeiten/)
  await page.locator('[name=text]').fill(`In den Behörden: ${finding}`)
  await press(page, 'Speichern')
  await page
    .getByText(/In den Behörden/)
    .first()
    .waitFor()
}

async function decideFounding(page: Page): Promise<void> {
  await toStep(page, 'Gründungsfrage')
  await follow(page, 'Kriterien beantworten')
  for (const value of await page.locator('input[name$=".value"][value=partly]').all())
    if (!(await page.locator(`input[name="${await value.getAttribute('name')}"]:checked`).count())) await value.check()
  for (const evidence of await page.locator('select[name$=".evidence"]').all()) await evidence.selectOption('2')
  await press(page, /speichern/i)
  await arrive(page, 'Gründungsfrage')
  await expectAccessible(page)
  await follow(page, 'Entscheidung festhalten')
  await page.locator('[name=option][value=group]').check()
  await page.locator('[name=reason]').fill('Offen gesprochen wird hier nur im eigenen Haus.')
  await page.locator('[name=confirmed]').check()
  await press(page, /festhalten/)
  await page.getByText('Offen gesprochen wird hier nur im eigenen Haus.').waitFor()
}

it('walks as two consultants from the mandate over read-back statements to the report given back and the founding decision', async () => {
  const server = await givenServer()
  const signIn = await givenPlace(server)
  const kim = await signIn('kim')
  expect(await standing(kim, 'Auftrag')).toContain('offen')
  await writeMandate(kim)
  expect(await standing(kim, 'Auftrag')).toContain('fertig')
  for (const person of people) await holdTalk(kim, person)
  const mo = await signIn('mo')
  expect(await standing(kim, 'Vorlesen')).toContain('Aus 4 von 4 Gesprächen vorgelesen.')

  await judgePlace(kim, '4', '5')
  await toStep(mo, 'Gründungsfrage')
  await arrive(mo, /zuerst selbst/)
  await judgePlace(mo, '4', '2')
  expect(await standing(mo, 'Lageanalyse')).toContain('Bei 1 Anzeichen fehlt die gemeinsame Einschätzung.')
  await toStep(mo, 'Einschätzung der Kommune')
  await agree(mo)
  expect(await standing(kim, 'Lageanalyse')).toMatch(/fertig$/)

  await writeFinding(mo)
  await recordVersion(mo, 1)
  await giveBack(mo)
  expect(await standing(kim, 'Rückmeldung')).toContain('Noch nicht abgeschlossen.')
  await recordVersion(kim, 2)
  await confirmMark(kim, 'Als endgültig vermerken')
  expect(await standing(kim, 'Rückmeldung')).toContain('fertig')

  await decideFounding(kim)
  expect(await standing(mo, 'Gründungsfrage')).toMatch(/Entschieden am .*: Strategiegruppe/)
  const team = await signIn('petra')
  await toStep(team, 'Rückmeldung')
  await follow(team, 'Fassung 2')
  await team
    .getByText(/In den Behörden/)
    .first()
    .waitFor()
  expect(await team.content()).not.toContain('Alex Amt')
}, 600_000)
