import { expect, it } from 'vitest'
import { accessesOf, createAccount, findAccountByEmail, updateAccount } from '../../../db/accounts/accounts.ts'
import { type Client, givenWorld, type World } from '../../given.ts'

const kim = { name: 'Kim Ahrens', email: 'Kim@Example.org', role: 'consultant', reason: 'Seit Montag im Team.' }

async function givenTown() {
  const world = await givenWorld()
  const municipality = await world.municipality('Musterfurt (fiktiv)')
  const consultant = await world.signIn('consultant', [municipality])
  return { world, municipality, consultant, access: `/m/${municipality}/access` }
}

async function givenRequest(more: Partial<typeof kim> = {}) {
  const given = await givenTown()
  const { consultant, access, world } = given
  const asked = await consultant.post(`${access}/new`, { ...kim, ...more })
  expect(asked.headers.location).toBe(`${access}?done=requested`)
  return { ...given, administrator: await world.signIn('administrator') }
}

const confirming = async (administrator: Client) =>
  /action="(\/accounts\/requests\/\w+\/confirm)"/.exec((await administrator.get('/accounts')).body)?.[1] ?? 'none'
const declining = async (administrator: Client) => (await confirming(administrator)).replace('confirm', 'decline')
const kimIn = async ({ db }: World) => (await findAccountByEmail(db, 'kim@example.org'))!

it('gets a colleague into the municipality in two turns: one asks, one confirms', async () => {
  const { world, municipality, consultant, administrator, access } = await givenRequest()
  expect((await consultant.get(access)).body).toContain('wartet seit 2. März 2026')
  expect((await administrator.get('/')).body).toContain('Über eine Anfrage entscheiden')
  const list = (await administrator.get('/accounts')).body
  expect(list).toContain('Berater:in · Musterfurt (fiktiv)')
  expect(list).toContain('Angefragt von Konto 1, wartet seit 2. März 2026')
  expect(list).toContain('Seit Montag im Team.')
  const page = await administrator.post(await confirming(administrator))
  const link = /http:\/\/localhost(\/welcome\/[\w-]+)/.exec(page.body)?.[1] ?? ''
  const owner = world.stranger()
  const password = 'vier grüne Boote im Schilf'
  expect((await owner.post(link, { password, repeated: password })).statusCode).toBe(303)
  expect((await owner.get(`/m/${municipality}`)).statusCode).toBe(200)
  const after = (await consultant.get(access)).body
  expect(after).toContain('eingerichtet am 2. März 2026')
  expect(after).not.toContain('Zurücknehmen')
  expect((await administrator.get('/')).body).toContain('Gerade wartet nichts auf Sie.')
})

it('tells the consultant the same, whether there was an account or not', async () => {
  const pages = []
  for (const exists of [false, true]) {
    const given = await givenTown()
    const { world, consultant, access } = given
    if (exists)
      await createAccount(world.db, {
        id: 'kim',
        name: 'Kim Ahrens',
        email: 'kim@example.org',
        role: 'consultant',
        language: 'de',
        createdAt: world.clock.now,
      })
    const asked = await consultant.post(`${access}/new`, kim)
    const waiting = (await consultant.get(access)).body
    const administrator = await world.signIn('administrator')
    expect((await administrator.get('/accounts')).body.includes('gibt es schon ein Konto')).toBe(exists)
    await administrator.post(await confirming(administrator))
    const done = (await consultant.get(access)).body
    pages.push([
      asked.statusCode,
      ...[waiting, done].map((page) => page.slice(page.indexOf('<main'))).map(withoutMarks),
    ])
  }
  expect(pages[0]).toEqual(pages[1])
})

/** Without what differs from page to page and world to world. */
const withoutMarks = (html: string) => html.replace(/value="[^"]*"|\/m\/\w+|\/q\w+\/|konto-\d+/g, '')

it('gives an account that exists the access, and no new link where it has a password or one', async () => {
  const { world, municipality, administrator } = await givenRequest({ email: 'consultant-9@example.org' })
  const other = await world.municipality('Andernorts')
  await createAccount(world.db, {
    id: 'kim',
    name: 'Kim',
    email: 'consultant-9@example.org',
    role: 'consultant',
    language: 'de',
    createdAt: world.clock.now,
    passwordHash: 'argon',
  })
  const confirmed = await administrator.post(await confirming(administrator))
  expect(confirmed.headers.location).toBe('/accounts?done=requestGranted')
  expect(await accessesOf(world.db, 'kim')).toEqual([municipality])
  expect(other).not.toBe(municipality)
})

it('offers no confirming where the account has another role or is disabled, and does none', async () => {
  const { world, administrator, consultant } = await givenRequest()
  const path = await confirming(administrator)
  await administrator.post('/accounts', { ...kim, role: 'project_team', language: 'de', reason: [] })
  expect((await administrator.get('/accounts')).body).toContain('hat eine andere Rolle')
  expect(await confirming(administrator)).toBe('none')
  expect((await administrator.post(path)).headers.location).toBe('/accounts')
  const { id } = await kimIn(world)
  await updateAccount(world.db, id, { role: 'consultant' })
  await administrator.post(`/accounts/${id}/disable`)
  expect((await administrator.get('/accounts')).body).toContain('ist gesperrt')
  expect((await administrator.post(path)).headers.location).toBe('/accounts')
  expect(await accessesOf(world.db, id)).toEqual([])
  expect((await consultant.get('/')).statusCode).toBe(200)
})

it('is declined with a reason that the consultant reads', async () => {
  const { administrator, consultant, access } = await givenRequest()
  const path = await declining(administrator)
  expect((await administrator.get(path)).body).toContain('Kim Ahrens · Berater:in · Musterfurt (fiktiv)')
  const without = await administrator.post(path, { reason: '' })
  expect(without.statusCode).toBe(422)
  const done = await administrator.post(path, { reason: 'Bitte zuerst die Schulung <Datenschutz>.' })
  expect(done.headers.location).toBe('/accounts?done=requestDeclined')
  const page = (await consultant.get(access)).body
  expect(page).toContain('abgelehnt am 2. März 2026')
  expect(page).toContain('Grund: Bitte zuerst die Schulung &lt;Datenschutz&gt;.')
  expect((await administrator.get(path)).headers.location).toBe('/accounts?done=requestDecided')
  const late = await administrator.post(path, { reason: 'Noch einmal' })
  expect([late.statusCode, late.body.includes('Noch einmal')]).toEqual([409, true])
})

it('is taken back by whoever asked, and by nobody else', async () => {
  const { world, municipality, administrator, consultant, access } = await givenRequest()
  const path = /action="([^"]+\/withdraw)"/.exec((await consultant.get(access)).body)?.[1] ?? ''
  const colleague = await world.signIn('consultant', [municipality])
  expect((await colleague.get(access)).body).not.toContain('Kim Ahrens')
  expect((await colleague.post(path)).statusCode).toBe(404)
  expect((await consultant.post(path)).headers.location).toBe(`${access}?done=requestWithdrawn`)
  expect((await consultant.post(path)).headers.location).toBe(`${access}?done=requestDecided`)
  expect((await consultant.get(access)).body).toContain('zurückgenommen am 2. März 2026')
  expect((await administrator.get('/accounts')).body).toContain('Gerade wartet keine Anfrage.')
})

it('says what is wrong, and keeps what was typed', async () => {
  const { consultant, access } = await givenRequest()
  const again = await consultant.post(`${access}/new`, { ...kim, name: 'Kim A.' })
  expect(again.statusCode).toBe(422)
  expect(again.body).toContain('Für diese Adresse wartet hier schon eine Anfrage.')
  expect(again.body).toContain('value="Kim A."')
  const own = await consultant.post(`${access}/new`, { ...kim, email: 'consultant-1@example.org' })
  expect(own.body).toContain('Wer diese Adresse hat, sieht die Kommune schon.')
  const wrong = await consultant.post(`${access}/new`, {
    name: '\u200b',
    email: 'kim',
    role: 'administrator',
    reason: '',
  })
  expect(wrong.statusCode).toBe(422)
  for (const words of ['füllen Sie dieses Feld aus', 'vollständige E-Mail-Adresse', 'eine der Möglichkeiten'])
    expect(wrong.body).toContain(words)
})

it('lets consultants of the municipality ask and administrators decide, nobody else', async () => {
  const { world, municipality, administrator, consultant, access } = await givenRequest()
  const path = await confirming(administrator)
  const team = await world.signIn('project_team', [municipality])
  const elsewhere = await world.signIn('consultant')
  expect((await team.get(access)).statusCode).toBe(403)
  expect((await elsewhere.get(access)).statusCode).toBe(404)
  expect((await elsewhere.post(`${access}/new`, kim)).statusCode).toBe(404)
  expect((await administrator.get(access)).statusCode).toBe(403)
  for (const client of [consultant, team]) {
    expect((await client.post(path)).statusCode).toBe(403)
    expect((await client.get(path.replace('confirm', 'decline'))).statusCode).toBe(403)
  }
  expect(await kimIn(world)).toBeUndefined()
})
