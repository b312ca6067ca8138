import { describe, expect, it } from 'vitest'
import { createAccount } from '../../../db/accounts/accounts.ts'
import { listActors } from '../../../db/places/actors.ts'
import { findMunicipality } from '../../../db/places/municipalities.ts'
import { hashPassword } from '../../../server/security/passwords.ts'
import { type Client, givenWorld, password, type World } from '../../given.ts'
import { fieldsIn, hiddenIn } from '../sent-form.ts'

const person = {
  name: 'Jale "J" Yıldız',
  organisation: 'Stadtjugendring',
  sector: 'civil_society',
  status: 'candidate',
}
const kept = 'Ihre Eingaben sind noch da. Bitte speichern Sie.'

async function givenPerson() {
  const world = await givenWorld()
  const id = await world.municipality()
  const kim = await world.signIn('consultant', [id])
  const path = `/m/${id}/actors/new`
  const { body } = await kim.get(path)
  return { world, id, kim, path, typed: { ...fieldsIn(body), ...person } }
}

/** Nothing was asked for so long that the session ended. */
const endSession = ({ clock }: World, hours = 1) => {
  clock.now = new Date(clock.now.getTime() + hours * 3_600_000)
}

const signInAgain = (client: Client, html: string, fields: Record<string, string>) =>
  client.post('/sign-in/again', { ...hiddenIn(html), password, ...fields })
const emailOf = (n: number) => `consultant-${n}@example.org`

describe('a session that ends over a form', () => {
  it('shows it again after signing in, as it was typed, and saves only when it is sent', async () => {
    const { world, id, kim, path, typed } = await givenPerson()
    endSession(world)
    const asked = await kim.post(path, typed)
    expect(asked.statusCode).toBe(401)
    expect(asked.body).toContain('was Sie eingegeben haben, ist noch da')
    const wrong = await signInAgain(kim, asked.body, { email: emailOf(1), password: 'something else' })
    expect(wrong.statusCode).toBe(422)
    const again = await signInAgain(kim, wrong.body, { email: emailOf(1) })
    expect(again.statusCode).toBe(200)
    expect(again.body).toContain(kept)
    const shown = fieldsIn(again.body)
    expect(shown).toMatchObject(person)
    expect(await listActors(world.db.at(id))).toEqual([])
    expect((await kim.post(path, shown)).statusCode).toBe(303)
    expect((await listActors(world.db.at(id))).map(({ name }) => name)).toEqual([person.name])
  })

  it('also when it ended by the ten hours, and the sign-in changes its language', async () => {
    const { world, kim, path, typed } = await givenPerson()
    endSession(world, 23)
    const asked = await kim.post(path, typed)
    const english = await signInAgain(kim, asked.body, { email: '', password: '', _language: 'en' })
    expect(english.body).toContain('what you typed is still here')
    const again = await signInAgain(kim, english.body, { email: emailOf(1) })
    expect(again.body).toContain('What you typed is still here. Please save it.')
    expect(fieldsIn(again.body)).toMatchObject(person)
  })

  it('notices what somebody else has changed meanwhile: the revision is that of the form', async () => {
    const world = await givenWorld()
    const id = await world.municipality()
    const [kim, alex] = [await world.signIn('consultant', [id]), await world.signIn('consultant', [id])]
    const path = `/m/${id}/edit`
    const typed = { ...fieldsIn((await kim.get(path)).body), inhabitants: '48100' }
    await alex.post(path, { ...fieldsIn((await alex.get(path)).body), inhabitants: '48200' })
    endSession(world)
    const asked = await kim.post(path, typed)
    const again = await signInAgain(kim, asked.body, { email: emailOf(1) })
    const both = await kim.post(path, fieldsIn(again.body))
    expect(both.statusCode).toBe(409)
    expect(both.body).toContain('value="48100"')
    expect(both.body).toContain('Gespeichert ist hier inzwischen: „48200“.')
  })

  it('in another tab, where somebody has signed in since, is no reason to lose it either', async () => {
    const { world, id, kim, path, typed } = await givenPerson()
    endSession(world)
    await kim.post('/sign-in', { email: emailOf(1), password })
    const again = await kim.post(path, { ...typed, _csrf: String(Reflect.get(typed, '_csrf')) })
    expect(again.body).toContain(kept)
    expect(fieldsIn(again.body)).toMatchObject(person)
    expect(await listActors(world.db.at(id))).toEqual([])
  })

  it('leads back to where a button stood, and says that nothing was done', async () => {
    const { world, id, kim } = await givenPerson()
    const page = await kim.get(`/m/${id}/composition`)
    const marks = /name="_at" value="([^"]*)"/.exec(page.body)?.[1]
    endSession(world)
    const asked = await kim.post(`/m/${id}/composition`, { _at: `${marks}` })
    const again = await signInAgain(kim, asked.body, { email: emailOf(1) })
    expect(again.body).toContain('Bisher wurde nichts geändert.')
  })

  it('where the form is gone, shows what was written', async () => {
    const { world, id, kim, path, typed } = await givenPerson()
    await kim.post(path, typed)
    const [actor] = await listActors(world.db.at(id))
    const edit = `/m/${id}/actors/${actor!.id}/edit`
    const fields = { ...fieldsIn((await kim.get(edit)).body), organisation: 'Ein neuer <Verein>' }
    await kim.post(`/m/${id}/actors/${actor!.id}/remove`, { confirm: 'yes' })
    endSession(world)
    const asked = await kim.post(edit, fields)
    const again = await signInAgain(kim, asked.body, { email: emailOf(1) })
    expect(again.body).toContain('Dieses Formular gibt es nicht mehr')
    expect(again.body).toContain('<li>Ein neuer &lt;Verein&gt;</li>')
  })

  it('carries no password', async () => {
    const { world, kim } = await givenPerson()
    const { body } = await kim.get('/account')
    const marks = hiddenIn(body)
    endSession(world)
    const asked = await kim.post('/account/password', {
      ...marks,
      current: 'geheim-1',
      password: 'geheim-2',
      repeated: 'geheim-3',
    })
    expect(asked.statusCode).toBe(401)
    expect(asked.body).not.toContain('geheim')
  })
})

describe('whoever means harm', () => {
  it('gets nothing of what was typed by signing in with another account, and puts nothing into a form', async () => {
    const { world, id, kim, path, typed } = await givenPerson()
    await world.signIn('consultant', [id])
    endSession(world)
    const asked = await kim.post(path, typed)
    const other = await signInAgain(kim, asked.body, { email: emailOf(2) })
    expect([other.statusCode, other.headers.location]).toEqual([303, '/?done=otherAccount'])
    expect(other.body).not.toContain('Yıldız')
    expect((await kim.get('/?done=otherAccount')).body).toContain('wurde verworfen')
  })

  it('cannot prepare a form for somebody else: the token must be one of their own', async () => {
    const { world, id, kim, path } = await givenPerson()
    const mallory = await world.signIn('consultant', [id])
    const token = `${hiddenIn((await mallory.get(path)).body)._csrf}`
    endSession(world)
    await kim.post('/sign-in', { email: emailOf(1), password })
    // Signed in: the token of another account is refused as ever.
    const planted = await kim.post(path, { ...person, _csrf: token, _at: path })
    expect(planted.statusCode).toBe(403)
    expect(planted.body).not.toContain('Yıldız')
    // Signing in over it: discarded.
    endSession(world)
    const fields = { at: path, action: path, token, 'typed.name': 'Planted', email: emailOf(1), password }
    const entered = await kim.post('/sign-in/again', fields)
    expect(entered.headers.location).toBe('/?done=otherAccount')
  })

  it('is refused from another site, signed in or not', async () => {
    const { world, id, kim, path, typed } = await givenPerson()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' }
    const payload = new URLSearchParams(typed as Record<string, string>).toString()
    endSession(world)
    for (const url of [path, '/sign-in/again', '/again']) {
      const cookies = kim.cookies()
      const answer = await world.app.inject({ method: 'POST', url, headers, payload, cookies })
      expect([url, answer.statusCode]).toEqual([url, url === path || url === '/again' ? 401 : 403])
      expect(answer.body).not.toContain('Yıldız')
    }
    expect(await listActors(world.db.at(id))).toEqual([])
  })

  it('with the cookie of an ended session, but without its token, gets the page for strangers', async () => {
    const { world, kim, path, typed } = await givenPerson()
    endSession(world)
    const answer = await kim.post(path, { ...typed, _csrf: 'guessed' })
    expect(answer.statusCode).toBe(401)
    expect(answer.body).not.toContain('Yıldız')
  })

  it('without a session is read no further than 16 KiB, and never by the sign-in that reads more', async () => {
    const { world, path } = await givenPerson()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const payload = `name=${'x'.repeat(900_000)}`
    for (const url of [path, '/again', '/sign-in/again']) {
      const answer = await world.app.inject({ method: 'POST', url, headers, payload })
      expect([url, answer.statusCode]).toEqual([url, 401])
    }
  })

  it('leads nobody to another server, whatever the form says of where it stands', async () => {
    const { world, kim, path, typed } = await givenPerson()
    for (const at of ['//evil.example/', 'https://evil.example/', '/\\evil.example', '/.//evil.example']) {
      const answer = await kim.post('/again', { ...typed, _at: at, _language: 'en' })
      expect(answer.body).not.toContain('evil')
    }
    endSession(world)
    const asked = await kim.post(path, { ...typed, _at: '//evil.example/' })
    expect(asked.body).not.toContain('evil')
  })

  it('whose account was disabled comes back to nothing', async () => {
    const { world, kim, path, typed } = await givenPerson()
    const admin = await world.signIn('administrator')
    await admin.post(`/accounts/${kim.accountId}/disable`)
    const answer = await kim.post(path, typed)
    expect(answer.statusCode).toBe(401)
    expect(answer.body).not.toContain('Yıldız')
  })
})

describe('another language', () => {
  it('shows the form in it with everything that was typed, and saves nothing', async () => {
    const { world, id, kim, path, typed } = await givenPerson()
    const english = await kim.post('/again', { ...typed, _language: 'en' })
    expect(english.body).toContain('lang="en"')
    expect(english.body).toContain('What you typed is still here. Please save it.')
    expect(fieldsIn(english.body)).toMatchObject(person)
    expect(await listActors(world.db.at(id))).toEqual([])
    expect((await kim.get(path)).body).toContain('lang="en"')
  })

  it('comes back to the page, with its query, where nothing was typed', async () => {
    const { id, kim } = await givenPerson()
    const page = `/m/${id}/situation-report/findings/new?section=need`
    const typed = fieldsIn((await kim.get(page)).body)
    const answer = await kim.post('/again', { ...typed, _language: 'en' })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, page])
  })

  it('comes back to the page of a form that was refused', async () => {
    const { id, kim, path, typed } = await givenPerson()
    const refused = await kim.post(path, { ...typed, name: '' })
    expect(refused.statusCode).toBe(422)
    const english = await kim.post('/again', { ...fieldsIn(refused.body), _language: 'en' })
    expect(fieldsIn(english.body)).toMatchObject({ ...person, name: '' })
    expect(english.body).toContain(`action="/m/${id}/actors/new"`)
  })
})

describe('the same form sent twice', () => {
  it('adds one, one after the other or at once, and leads to the same page', async () => {
    const { world, id, kim, path, typed } = await givenPerson()
    const [first, second] = await Promise.all([kim.post(path, typed), kim.post(path, typed)])
    const third = await kim.post(path, typed)
    expect([second.headers.location, third.headers.location]).toEqual([first.headers.location, first.headers.location])
    expect(await listActors(world.db.at(id))).toHaveLength(1)
  })

  it('is another one once something in it was changed', async () => {
    const { world, id, kim, path, typed } = await givenPerson()
    await kim.post(path, typed)
    await kim.post(path, { ...typed, name: 'Alex Beispiel' })
    expect(await listActors(world.db.at(id))).toHaveLength(2)
  })

  it('is judged anew after it was refused', async () => {
    const { kim, path, typed } = await givenPerson()
    const wrong = { ...typed, name: '' }
    expect([(await kim.post(path, wrong)).statusCode, (await kim.post(path, wrong)).statusCode]).toEqual([422, 422])
  })
})

it('a form that cannot be taken any more shows what was written in it', async () => {
  const world = await givenWorld()
  const id = await world.municipality()
  const kim = await world.signIn('consultant', [id])
  await kim.get(`/m/${id}`)
  const answer = await kim.post(`/m/${id}/actors/unknown/edit`, { ...person, organisation: 'Verein für Vielfalt' })
  expect(answer.statusCode).toBe(404)
  expect(answer.body).toContain('<li>Verein für Vielfalt</li>')
  expect(await findMunicipality(world.db.at(id))).toBeDefined()
})

it('whoever never signed in has nothing to come back to', async () => {
  const world = await givenWorld()
  await createAccount(world.db, {
    id: 'c1',
    name: 'Kim',
    email: 'kim@example.org',
    role: 'consultant',
    language: 'de',
    createdAt: world.clock.now,
    passwordHash: await hashPassword(password),
  })
  const answer = await world.stranger().post('/sign-in/again', { email: 'kim@example.org', password })
  expect(answer.statusCode).toBe(401)
})
