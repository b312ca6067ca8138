import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createAccount, grantAccess } from '../../db/accounts/accounts.ts'
import { createActor } from '../../db/places/actors.ts'
import { saveMandate } from '../../db/places/mandates.ts'
import { createMunicipality } from '../../db/places/municipalities.ts'
import { hashPassword } from '../../server/security/passwords.ts'
import { emptyMandate, mostTeamMembers } from '../../surveys/mandate.ts'
import { password } from '../given.ts'
import { expectAccessible, givenServer, openPage, type Server, sizes } from './browser.ts'

const names = ['Alexandra Muster-Beispielhausen', 'Bea Muster', 'Cem Muster']

/** A place with people to invite, and the largest project team there can be. */
async function givenPlace({ db, clock }: Server): Promise<void> {
  const { now } = clock
  const person = { organisation: 'Stadtverwaltung Musterfurt', function: null, contact: null, milieus: [], now }
  await createMunicipality(db, { id: 'm1', name: 'Musterfurt', kind: 'town', role: 'model', createdAt: now })
  const here = db.at('m1')
  for (const [n, name] of names.entries())
    await createActor(here, { ...person, id: `a${n}`, name, sector: 'police', status: 'candidate', attributes: {} })
  const account = { id: 'c1', name: 'Kim Beratung', email: 'kim@example.org', role: 'consultant' } as const
  await createAccount(db, { ...account, language: 'de', createdAt: now, passwordHash: await hashPassword(password) })
  await grantAccess(db, 'c1', ['m1'])
  const kraus = { name: 'Dr. Hanna Kraus', function: 'Oberbürgermeisterin', organisation: 'Stadtverwaltung Musterfurt' }
  const team = Array.from({ length: mostTeamMembers }, () => ({ ...kraus, isLocal: true }))
  await saveMandate(here, { mandate: { ...emptyMandate, client: kraus, team }, revision: 0, savedBy: 'c1', now })
}

it('invites all at once, copies a text, prints one page for each, and opens the questionnaire by the code alone', async () => {
  const server = await givenServer()
  await givenPlace(server)
  const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(`${server.url}/sign-in`)
  await page.getByLabel('E-Mail-Adresse').fill('kim@example.org')
  await page.getByLabel('Passwort').fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Mein Konto' }).waitFor()

  const folder = mkdtempSync(join(tmpdir(), 'letters-'))
  let code = ''
  try {
    for (const language of ['Deutsch', 'English']) {
      await page.goto(`${server.url}/m/m1/self-assessments/new`)
      await page.getByRole('button', { name: 'Alle auswählen' }).press('Enter')
      await page.getByText('Ausgewählt: 3').waitFor()
      await page.getByRole('radio', { name: language }).check()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Links erstellen' }).press('Enter')
      await page.getByRole('heading', { name: 'Links für 3 Personen' }).waitFor()
      await expectAccessible(page)
      code = (await page.locator('.code').first().textContent()) ?? ''

      await page.getByText('Nachricht zum Kopieren').first().click()
      await page
        .getByRole('button', { name: /Text kopieren/ })
        .first()
        .click()
      await page.getByText('Kopiert').first().waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${server.url}/e/`)

      await page.getByRole('button', { name: 'Alle Briefe zum Ausdrucken' }).press('Enter')
      await page.getByRole('button', { name: 'Drucken' }).waitFor()
      await expectAccessible(page)
      const file = join(folder, 'letters.pdf')
      await page.pdf({ path: file, preferCSSPageSize: true, format: 'A4' })
      expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/^Pages: +3$/m)
      await server.db.delete(server.db.tables.invitations)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  expect(code).toMatch(/^\w{4}-\w{4}-\w{4}$/)
})

it('takes the code of a letter on the smallest telephone, without JavaScript', async () => {
  const server = await givenServer()
  const page = await openPage({ viewport: sizes.narrow, javaScriptEnabled: false })
  await page.goto(`${server.url}/e`)
  await page.getByLabel('Code', { exact: true }).fill('abcd-efgh-jkmn')
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByText('lässt sich kein Fragebogen öffnen').last().waitFor()
  expect(await page.getByLabel('Code', { exact: true }).inputValue()).toBe('abcd-efgh-jkmn')
})
