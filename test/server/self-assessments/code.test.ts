import { describe, expect, test } from 'vitest'
import { hashToken, newId, newToken } from '../../../db/ids.ts'
import { createActor } from '../../../db/places/actors.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { issueInvitation, revokeInvitation } from '../../../db/surveys/invitations.ts'
import { sealInCode, secretsFrom } from '../../../db/surveys/link-secrets.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { instrumentFor } from '../../../surveys/instruments/index.ts'
import { codeInGroups } from '../../../surveys/short-code.ts'
import { type Client, givenWorld, type World } from '../../given.ts'

async function givenCode(world: World) {
  const municipality = await world.municipality()
  const here = world.db.at(municipality)
  const { now } = world.clock
  const id = newId('a')
  const person = { id, name: 'Alex Muster', organisation: null, function: null, contact: null, milieus: [], now }
  await createActor(here, { ...person, sector: 'justice', status: 'candidate', attributes: {} })
  const instrument = instrumentHash(instrumentFor('self_assessment'))
  await keepInstrument(world.db, instrument, instrumentFor('self_assessment'))
  const secrets = secretsFrom(newToken(), id)
  const invitation = await issueInvitation(here, {
    id: newId('v'),
    actor: id,
    purpose: 'self_assessment',
    instrument,
    newResponse: newId('s'),
    tokenHash: hashToken(secrets.token),
    code: await sealInCode(secrets),
    language: 'en',
    createdBy: 'c1',
    now,
    expiresAt: new Date('2026-04-01T21:59:59Z'),
  })
  return { here, invitation: invitation!, ...secrets }
}

const enter = (person: Client, code: string) => person.post('/e', { code })

describe('the code of a letter', () => {
  test('opens the questionnaire however it is typed, without JavaScript', async () => {
    const world = await givenWorld()
    const { code, token } = await givenCode(world)
    const page = await world.stranger().get('/e')
    expect(page.body).toContain('<title>Fragebogen</title>')
    expect(page.body).not.toContain('<script')
    const grouped = codeInGroups(code)
    for (const typed of [code, grouped, grouped.toLowerCase(), ` ${grouped.replaceAll('-', ' – ')} `]) {
      const answer = await enter(world.stranger(), typed)
      expect([typed, answer.statusCode, answer.headers.location]).toEqual([typed, 303, `/e/${token}`])
    }
    expect((await world.stranger().get(`/e/${token}`)).statusCode).toBe(200)
  })

  test('is asked for again where it cannot be one, with what was typed and what may be wrong', async () => {
    const world = await givenWorld()
    const wrong = [
      ['', 'Bitte geben Sie den Code'],
      ['ABCD-EFGH-JKM', 'zwölf Zeichen'],
      ['ABCD-EFGH-JKMO', 'keine 0, 1, I, L oder O'],
      ['äöü', 'keine 0, 1, I, L oder O'],
      ['ABCD-EFGH-JKMN', 'lässt sich kein Fragebogen öffnen'],
    ] as const
    for (const [typed, words] of wrong) {
      const { statusCode, body } = await enter(world.stranger(), typed)
      expect(statusCode).toBe(422)
      expect(body).toContain(words)
      expect(body).toContain(`value="${typed}"`)
      expect(body).toContain('class="candidate"')
    }
  })

  test('stays in the field when the language is changed', async () => {
    const world = await givenWorld()
    const { statusCode, body } = await world.stranger().post('/e', { code: 'abcd', _language: 'en' })
    expect(statusCode).toBe(200)
    expect(body).toContain('Enter the code')
    expect(body).toContain('value="abcd"')
  })

  test('opens nothing once the link has ended or was withdrawn, and does not tell which', async () => {
    const world = await givenWorld()
    const revoked = await givenCode(world)
    await revokeInvitation(revoked.here, revoked.invitation.id, world.clock.now)
    const unknown = await enter(world.stranger(), 'ABCD-EFGH-JKMN')
    const seen = [await enter(world.stranger(), revoked.code)]
    const expired = await givenCode(world)
    world.clock.now = new Date('2026-05-01T09:00:00Z')
    seen.push(await enter(world.stranger(), expired.code))
    const typed = /value="[\w-]{12,14}"/
    for (const { statusCode, body } of seen) {
      expect(statusCode).toBe(422)
      expect(body.replace(typed, '')).toBe(unknown.body.replace(typed, ''))
    }
  })
})

describe('trying codes', () => {
  test('ends after ten from one address, also for a code that would be right', async () => {
    const world = await givenWorld()
    const { code } = await givenCode(world)
    const tries = []
    for (let n = 0; n < 10; n++) tries.push((await enter(world.stranger(), 'ABCD-EFGH-JKMN')).statusCode)
    expect(new Set(tries)).toEqual(new Set([422]))
    expect((await enter(world.stranger(), code)).statusCode).toBe(429)
    expect((await world.stranger().get('/e')).statusCode).toBe(200)
  })

  test('ends after a hundred from everywhere, whatever the address', async () => {
    const world = await givenWorld()
    const { code } = await givenCode(world)
    const from = (remoteAddress: string, typed: string) =>
      world.app.inject({ method: 'POST', url: '/e', remoteAddress, payload: { code: typed } })
    for (let n = 0; n < 100; n++) await from(`10.0.${n}.1`, 'ABCD-EFGH-JKMN')
    expect((await from('10.1.0.1', code)).statusCode).toBe(429)
  })

  test('takes time from whoever has stolen the database: nothing stored is a plain hash of code or link', async () => {
    const world = await givenWorld()
    const { code, token, invitation } = await givenCode(world)
    expect(invitation.codeHash).not.toBe(hashToken(code))
    const stored = JSON.stringify(invitation)
    for (const secret of [code, token]) expect(stored).not.toContain(secret)
  })
})
