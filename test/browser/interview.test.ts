import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { createAccount, grantAccess } from '../../db/accounts/accounts.ts'
import { createActor } from '../../db/places/actors.ts'
import { createMunicipality } from '../../db/places/municipalities.ts'
import { answersOf } from '../../db/surveys/answers.ts'
import { keepInstrument } from '../../db/surveys/instruments.ts'
import { ratingsOf } from '../../db/surveys/ratings.ts'
import { planInterview, startResponse } from '../../db/surveys/responses.ts'
import { hashPassword } from '../../server/security/passwords.ts'
import { instrumentHash } from '../../surveys/instruments/hash.ts'
import { findInstrument } from '../../surveys/instruments/index.ts'
import { password } from '../given.ts'
import { expectAccessible, givenServer, openPage, type Server } from './browser.ts'

let server: Server
let interviews: string
const passwordHash = hashPassword(password)

async function account(id: string): Promise<void> {
  const { now } = server.clock
  const given = { id, name: `Konto ${id}`, email: `${id}@example.org`, role: 'consultant' as const }
  await createAccount(server.db, { ...given, language: 'de', createdAt: now, passwordHash: await passwordHash })
  await grantAccess(server.db, id, ['m1'])
}

async function running(id: string, purpose: 'situation' | 'readiness'): Promise<string> {
  const { db, clock } = server
  const here = db.at('m1')
  const instrument = findInstrument(purpose === 'situation' ? 'situation-analysis' : 'readiness-interview')!
  const hash = instrumentHash(instrument)
  await keepInstrument(db, hash, instrument)
  const plan = { id, actor: 'a01', instrument: hash, purpose, plannedFor: '2026-03-02' }
  await planInterview(here, { ...plan, interviewers: ['c1', 'c2'], now: clock.now })
  await startResponse(here, id, { now: clock.now, heldOn: '2026-03-02' })
  return `${interviews}/${id}`
}

async function signIn(id: string): Promise<Page> {
  const page = await openPage()
  await page.goto(`${server.url}/sign-in`)
  await page.getByLabel('E-Mail-Adresse').fill(`${id}@example.org`)
  await page.getByLabel('Passwort').fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Start' }).waitFor()
  return page
}

const status = (page: Page) => page.getByRole('status')
const saved = (page: Page) =>
  status(page)
    .filter({ hasText: /^Gespeichert/ })
    .waitFor()
const answers = async (id: string) => (await answersOf(server.db.at('m1'), id)).answers

beforeEach(async () => {
  server = await givenServer()
  interviews = `${server.url}/m/m1/interviews`
  const { db, clock } = server
  const place = { id: 'm1', name: 'Musterfurt (fiktiv)', kind: 'town' as const, role: 'model' as const }
  await createMunicipality(db, { ...place, createdAt: clock.now })
  for (const [id, name] of [
    ['a01', 'Robin Beispiel'],
    ['a02', 'Sascha Muster'],
    ['a03', 'Toni Probe'],
  ] as const)
    await createActor(db.at('m1'), {
      id,
      name,
      organisation: null,
      function: null,
      contact: null,
      sector: 'administration',
      status: 'candidate',
      attributes: {},
      milieus: [],
      now: clock.now,
    })
  await account('c1')
  await account('c2')
})

describe('answers save themselves', () => {
  it('while somebody types, chooses and rates by keyboard, and the buttons go on', async () => {
    const page = await signIn('c1')
    await page.goto(`${await running('i1', 'readiness')}/opening`)
    await page.getByLabel('Ja', { exact: true }).check()
    await saved(page)
    expect(await answers('i1')).toEqual({ opening_consent: 'yes' })
    await page.getByRole('button', { name: 'Weiter' }).click()
    await page.getByRole('heading', { level: 1, name: 'Motivation' }).waitFor()
    await page
      .getByLabel('Was hat Sie dazu gebracht, mit uns zu sprechen?')
      .and(page.locator('textarea'))
      .fill('Leitung')
    await saved(page)
    expect(await answers('i1')).toEqual({ motivation_open_1: 'Leitung', opening_consent: 'yes' })

    await page.locator('[name="rate_motivation"][value="1"]').focus()
    await page.keyboard.press('4')
    await saved(page)
    expect(await ratingsOf(server.db.at('m1'))).toMatchObject([{ dimension: 'motivation', value: 4, rater: 'c1' }])
  })

  it('after the connection was gone, and say meanwhile that they are not saved', async () => {
    const page = await signIn('c1')
    await page.goto(`${await running('i1', 'situation')}/opening`)
    await page.context().setOffline(true)
    const role = page.locator('textarea[name="opening_role"]')
    await role.fill('Leitung')
    await role.blur()
    await status(page).filter({ hasText: 'Nicht gespeichert' }).waitFor()
    await page.getByRole('button', { name: 'erneut versuchen' }).waitFor()
    expect(await answers('i1')).toEqual({})
    await page.context().setOffline(false)
    await saved(page)
    expect(await answers('i1')).toEqual({ opening_role: 'Leitung' })
  })

  it('never over what somebody else wrote: both versions are shown, and one is chosen', async () => {
    const [one, other] = [await signIn('c1'), await signIn('c2')]
    const address = `${await running('i1', 'situation')}/opening`
    await one.goto(address)
    await other.goto(address)
    for (const [page, text] of [
      [one, 'Stand von eins'],
      [other, 'Stand von zwei'],
    ] as const) {
      await page.locator('textarea[name="opening_role"]').fill(text)
      await page.locator('textarea[name="opening_role"]').blur()
      if (page === one) await saved(page)
    }
    const box = other.getByRole('group', { name: 'Inzwischen anders gespeichert' })
    await box.getByText('Stand von eins').waitFor()
    expect(await other.locator('textarea[name="opening_role"]').inputValue()).toBe('Stand von zwei')
    expect(await answers('i1')).toEqual({ opening_role: 'Stand von eins' })
    await expectAccessible(other)
    await box.getByRole('button', { name: 'Meine Fassung speichern' }).click()
    await saved(other)
    expect(await answers('i1')).toEqual({ opening_role: 'Stand von zwei' })

    await one.locator('textarea[name="opening_role"]').fill('Dritter Stand')
    await one.locator('textarea[name="opening_role"]').blur()
    await one.getByRole('button', { name: 'Gespeicherte Fassung behalten' }).click()
    expect(await one.locator('textarea[name="opening_role"]').inputValue()).toBe('Stand von zwei')
    expect(await answers('i1')).toEqual({ opening_role: 'Stand von zwei' })
  })

  it('once they are right: half a pair is not complained about before one has left it', async () => {
    const page = await signIn('c1')
    await page.goto(`${await running('i1', 'situation')}/people`)
    const pair = page.getByRole('group', { name: 'Paar 1' })
    await pair.getByLabel('Erste Person').focus()
    const find = page.locator('#f-people_own_ties-find')
    await find.fill('mus')
    await page.getByRole('option', { name: 'Sascha Muster' }).waitFor()
    await expectAccessible(page)
    await find.press('ArrowDown')
    await find.press('Enter')
    await status(page).filter({ hasText: 'noch nicht vollständig' }).waitFor()
    expect(await page.locator('#f-people_own_ties-error').count()).toBe(0)
    await page.getByRole('button', { name: 'Weiter', exact: true }).click()
    await page.locator('#f-people_own_ties-error').waitFor()
    await find.fill('prob')
    await page.getByRole('option', { name: 'Toni Probe' }).click()
    await pair.getByLabel('Vertrauen').selectOption('3')
    await pair.getByLabel('Konkurrenz').selectOption('none')
    await saved(page)
    await page.getByRole('button', { name: 'Weiter', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Vorlesen und Abschluss' }).waitFor()
    expect(await answers('i1')).toEqual({ people_own_ties: [{ a: 'a02', b: 'a03', trust: 3, rivalry: 'none' }] })
  })

  it('after signing in anew in another tab, when the session had ended', async () => {
    const page = await signIn('c1')
    await page.goto(`${await running('i1', 'situation')}/opening`)
    const cookies = await page.context().cookies()
    await page.context().clearCookies()
    const role = page.locator('textarea[name="opening_role"]')
    await role.fill('Leitung')
    await role.blur()
    await status(page).filter({ hasText: 'Ihre Anmeldung ist abgelaufen' }).waitFor()
    expect(await page.getByRole('link', { name: 'Anmelden (neuer Tab)' }).getAttribute('target')).toBe('_blank')
    await page.context().addCookies(cookies)
    await page.getByRole('button', { name: 'erneut versuchen' }).click()
    await saved(page)
    expect(await answers('i1')).toEqual({ opening_role: 'Leitung' })
  })
})

it('every page of an interview is accessible', async () => {
  const page = await signIn('c1')
  await page.goto(interviews)
  await expectAccessible(page)
  await page.goto(`${interviews}/new`)
  await expectAccessible(page)
  const situation = await running('i1', 'situation')
  const readiness = await running('i2', 'readiness')
  const pages = ['', '/opening', '/check', '/edit'].map((path) => situation + path)
  const sections = ['/conflicts', '/expectations', '/people', '/closing'].map((path) => situation + path)
  const guide = `${interviews}/guide?purpose=situation&sector=police&module=conflicts`
  for (const url of [
    interviews,
    guide,
    ...pages,
    ...sections,
    readiness,
    `${readiness}/motivation`,
    `${readiness}/check`,
  ]) {
    await page.goto(url)
    await expectAccessible(page)
  }
  await page.getByLabel('Offene Fragen als „nicht gefragt“ kennzeichnen').uncheck()
  await page.getByRole('button', { name: 'Gespräch abschließen' }).click()
  await expectAccessible(page)
  await page.getByLabel('Offene Fragen als „nicht gefragt“ kennzeichnen').check()
  await page.getByRole('button', { name: 'Gespräch abschließen' }).click()
  await expectAccessible(page)
  for (const path of ['/motivation', '/reopen']) {
    await page.goto(readiness + path)
    await expectAccessible(page)
  }
})
