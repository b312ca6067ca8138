import { describe, expect, test } from 'vitest'
import { newId } from '../../../db/ids.ts'
import { createActor } from '../../../db/places/actors.ts'
import { saveMandate } from '../../../db/places/mandates.ts'
import { listInvitations } from '../../../db/surveys/invitations.ts'
import { emptyMandate } from '../../../surveys/mandate.ts'
import type { Sector } from '../../../surveys/vocabulary.ts'
import { givenWorld, type World } from '../../given.ts'

async function givenPeople(world: World, names: string[]) {
  const municipality = await world.municipality()
  const consultant = await world.signIn('consultant', [municipality])
  const here = world.db.at(municipality)
  const ids = names.map(() => newId('a'))
  for (const [n, name] of names.entries())
    await createActor(here, {
      id: ids[n]!,
      name,
      organisation: null,
      function: null,
      contact: null,
      sector: (['justice', 'police'] satisfies Sector[])[n % 2]!,
      status: 'candidate',
      attributes: {},
      milieus: [],
      now: world.clock.now,
    })
  const path = `/m/${municipality}/self-assessments`
  const invitations = () => listInvitations(here, { now: world.clock.now })
  return { municipality, consultant, here, ids, path, invitations }
}

const secretIn = (body: string) => /name="form" value="([^"]+)"/.exec(body)?.[1] ?? ''
const linksIn = (body: string) => [...body.matchAll(/value="http:\/\/localhost(\/e\/[^"]+)"/g)].map(([, link]) => link!)
const codesIn = (body: string) => [...body.matchAll(/class="code">([^<]+)</g)].map(([, code]) => code!)
const terms = { language: 'de', dueOn: '2026-03-16', days: '30' }

describe('inviting several at once', () => {
  test('gives each a link, a code and a text, and stores none of them', async () => {
    const world = await givenWorld()
    const { consultant, ids, path, invitations } = await givenPeople(world, ['Alex Muster', 'Bea Muster', 'Cem Muster'])
    expect((await consultant.get(path)).body).toContain('Mehrere Personen einladen')
    const chosen = await consultant.get(`${path}/new?all=yes`)
    expect(chosen.body.match(/ checked/g)).toHaveLength(4) // three persons, one language
    const { body, statusCode } = await consultant.post(`${path}/new`, {
      ...terms,
      people: ids.slice(0, 2),
      form: secretIn(chosen.body),
    })
    expect(statusCode).toBe(200)
    expect(new Set(linksIn(body)).size).toBe(2)
    expect(new Set(codesIn(body)).size).toBe(2)
    expect(body).toContain('Links für 2 Personen')
    expect(body).toMatch(
      /Guten Tag Bea Muster,[\s\S]*Bitte antworten Sie bis zum 16\. März 2026\. Der Link gilt bis zum 1\. April/,
    )
    for (const link of linksIn(body)) expect((await world.stranger().get(link)).statusCode).toBe(200)

    const stored = JSON.stringify(await invitations())
    for (const secret of [...linksIn(body).map((link) => link.slice(3)), ...codesIn(body)])
      expect(stored).not.toContain(secret.replaceAll('-', ''))
    expect((await invitations()).map(({ dueOn }) => dueOn)).toEqual(['2026-03-16', '2026-03-16'])
    const list = (await consultant.get(path)).body
    expect(list).toContain('Antwort bis 16. März 2026')
    expect(list).not.toContain(linksIn(body)[0])
  })

  test('gives out the same links when the form is sent again, also at the same moment, and ends none', async () => {
    const world = await givenWorld()
    const { consultant, ids, path, invitations } = await givenPeople(world, ['Alex Muster', 'Bea Muster'])
    const sent = { ...terms, people: ids, form: secretIn((await consultant.get(`${path}/new`)).body) }
    const [one, other] = await Promise.all([consultant.post(`${path}/new`, sent), consultant.post(`${path}/new`, sent)])
    const again = await consultant.post(`${path}/new`, sent)
    expect(linksIn(one.body)).toHaveLength(2)
    for (const { body } of [other, again]) {
      expect(linksIn(body)).toEqual(linksIn(one.body))
      expect(codesIn(body)).toEqual(codesIn(one.body))
    }
    expect((await invitations()).map(({ state }) => state)).toEqual(['open', 'open'])
  })

  test('ends nobody’s link: whoever has got one meanwhile is named', async () => {
    const world = await givenWorld()
    const { consultant, ids, path } = await givenPeople(world, ['Alex Muster', 'Bea Muster'])
    const form = secretIn((await consultant.get(`${path}/new`)).body)
    const first = linksIn((await consultant.post(`${path}/${ids[0]}`, { ...terms, replaces: '' })).body)
    const { body } = await consultant.post(`${path}/new`, { ...terms, people: ids, form })
    expect(linksIn(body)).toHaveLength(1)
    expect(body).toContain('Keinen neuen Link bekommen haben: Alex Muster.')
    expect((await world.stranger().get(first[0]!)).statusCode).toBe(200)
  })

  test('keeps whom one chose and what one typed where something is wrong', async () => {
    const world = await givenWorld()
    const { consultant, ids, path, invitations } = await givenPeople(world, ['Alex Muster', 'Bea Muster'])
    for (const wrong of [{ dueOn: '2026-03-01' }, { dueOn: '2027-03-04' }, { dueOn: 'bald' }, { days: '0' }]) {
      const answer = await consultant.post(`${path}/new`, { ...terms, ...wrong, people: ids[1]! })
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain(`value="${Object.values(wrong)[0]}"`)
      expect(answer.body).toMatch(new RegExp(`value="${ids[1]}" checked`))
    }
    const nobody = await consultant.post(`${path}/new`, terms)
    expect(nobody.statusCode).toBe(422)
    expect(nobody.body).toContain('href="#f-people"')
    expect((await consultant.post(`${path}/new`, { ...terms, people: 'somebody' })).statusCode).toBe(422)
    expect(await invitations()).toEqual([])
  })

  test('offers only those who have no link that works', async () => {
    const world = await givenWorld()
    const { consultant, ids, path } = await givenPeople(world, ['Alex Muster', 'Bea Muster'])
    await consultant.post(`${path}/${ids[0]}`, { ...terms, replaces: '' })
    expect((await consultant.get(`${path}/new`)).body).not.toContain('Alex Muster')
    await consultant.post(`${path}/${ids[1]}`, { ...terms, replaces: '' })
    expect((await consultant.get(`${path}/new`)).body).toContain('haben schon einen gültigen Link')
    expect((await consultant.get(path)).body).not.toContain('Mehrere Personen einladen')
  })
})

test('one person’s form sent twice at once gives one link, which works', async () => {
  const world = await givenWorld()
  const { consultant, ids, path, invitations } = await givenPeople(world, ['Alex Muster'])
  const form = secretIn((await consultant.get(`${path}/${ids[0]}`)).body)
  const sent = { ...terms, replaces: '', form }
  const answers = await Promise.all([
    consultant.post(`${path}/${ids[0]}`, sent),
    consultant.post(`${path}/${ids[0]}`, sent),
  ])
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  expect(linksIn(answers[0].body)).toEqual(linksIn(answers[1].body))
  expect((await world.stranger().get(linksIn(answers[0].body)[0]!)).statusCode).toBe(200)
  expect(await invitations()).toHaveLength(1)
})

describe('letters', () => {
  const article = (body: string) => body.match(/<article[\s\S]*?<\/article>/g) ?? []

  test('are one for each person, in their language, with code and QR code and without the long link', async () => {
    const world = await givenWorld()
    const { consultant, here, ids, path } = await givenPeople(world, ['Alex Muster', 'Bea Muster'])
    await saveMandate(here, {
      mandate: {
        ...emptyMandate,
        client: { name: 'Hanna Kraus', function: 'Bürgermeisterin', organisation: 'Stadtverwaltung' },
        team: [{ name: 'Petra Sommer', function: 'Leitung', organisation: 'Fachstelle', isLocal: false }],
      },
      revision: 0,
      savedBy: consultant.accountId,
      now: world.clock.now,
    })
    const form = secretIn((await consultant.get(`${path}/new`)).body)
    const { body } = await consultant.post(`${path}/new`, { ...terms, language: 'en', people: ids, form })
    const letters = await consultant.post(`${path}/letters`, { people: ids, form })
    expect(letters.statusCode).toBe(200)
    expect(article(letters.body)).toHaveLength(2)
    const [letter = ''] = article(letters.body)
    expect(letter).toContain('lang="en"')
    expect(letter).toContain('Dear Alex Muster')
    expect(letter).toContain('localhost/e</p>')
    expect(letter).toContain(codesIn(body)[0])
    expect(letter).toMatch(/<svg[^>]*role="img" aria-label="QR code with your personal link/)
    expect(letter).toContain('Please answer by 16 March 2026.')
    expect(letter).toContain('commissioned by Hanna Kraus (Bürgermeisterin, Stadtverwaltung)')
    expect(letter).toContain('The project team are: Petra Sommer (Leitung, Fachstelle)')
    for (const link of linksIn(body)) expect(letters.body).not.toContain(link)
    expect(letter).not.toMatch(/Tragwerk|Rassismus|racism/i)
    expect(article((await consultant.post(`${path}/letters`, { people: ids[1]!, form })).body)).toHaveLength(1)
  })

  test('are written only by whoever holds the form, and for links that work', async () => {
    const world = await givenWorld()
    const { consultant, ids, path } = await givenPeople(world, ['Alex Muster'])
    const form = secretIn((await consultant.get(`${path}/new`)).body)
    await consultant.post(`${path}/new`, { ...terms, people: ids, form })
    const strange = secretIn((await consultant.get(`${path}/${ids[0]}`)).body)
    for (const sent of [
      { people: ids, form: strange },
      { people: ids, form: 'guessed' },
      { people: 'nobody', form },
      {},
    ])
      expect((await consultant.post(`${path}/letters`, sent as Record<string, string>)).statusCode).toBe(410)
    const target =
      /name="target" value="([^"]+)"/.exec((await consultant.get(`${path}/${ids[0]}/revoke`)).body)?.[1] ?? ''
    await consultant.post(`${path}/${ids[0]}/revoke`, { target, confirmed: 'yes' })
    expect((await consultant.post(`${path}/letters`, { people: ids, form })).statusCode).toBe(410)
  })
})

describe('the day of the answer', () => {
  const targetIn = (body: string) => /name="target" value="([^"]+)"/.exec(body)?.[1] ?? ''

  test('makes the list: overdue first, who has not answered alone, a reminder to copy', async () => {
    const world = await givenWorld()
    const { consultant, ids, path, municipality } = await givenPeople(world, [
      'Alex Muster',
      'Bea Muster',
      'Cem Muster',
    ])
    const invite = (id: string, dueOn: string) => consultant.post(`${path}/${id}`, { ...terms, dueOn, replaces: '' })
    await invite(ids[0]!, '2026-03-20')
    await invite(ids[1]!, '2026-03-05')
    world.clock.now = new Date('2026-03-06T09:00:00Z')
    const again = await world.signIn('consultant', [municipality])
    const { body } = await again.get(path)
    expect(body).toContain('0 von 3 abgegeben, 1 überfällig.')
    expect(body).toMatch(/Bea Muster[\s\S]*überfällig seit 5\. März 2026[\s\S]*Alex Muster[\s\S]*Cem Muster/)
    const open = (await again.get(`${path}?show=unanswered`)).body
    expect(open).toContain('Noch nicht geantwortet (2)')
    expect(open).not.toContain('Cem Muster')
    const person = (await again.get(`${path}/${ids[1]}`)).body
    expect(person).toContain('Erinnerung: Fragebogen')
    expect(person).toContain('geht das noch bis zum 1. April 2026')
    expect(linksIn(person)).toEqual([])
    const start = (await again.get('/')).body
    expect(start).toContain('Antwort überfällig seit 5. März 2026')
    expect(start).not.toContain('Antwort bis 20. März 2026')
  })

  test('can be moved, and takes the end of the link with it; the questionnaire says so', async () => {
    const world = await givenWorld()
    const { consultant, ids, path, invitations } = await givenPeople(world, ['Alex Muster'])
    const sent = await consultant.post(`${path}/${ids[0]}`, { ...terms, days: '20', replaces: '' })
    const link = linksIn(sent.body)[0]!
    expect((await world.stranger().get(link)).body).toContain(
      'Bitte antworten Sie bis zum 16. März 2026. Der Link gilt bis zum 22. März 2026.',
    )
    const target = targetIn((await consultant.get(`${path}/${ids[0]}`)).body)
    const wrong = await consultant.post(`${path}/${ids[0]}/due`, { target, answerBy: '2026-03-01' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('value="2026-03-01"')
    expect((await consultant.post(`${path}/${ids[0]}/due`, { target: 'v0', answerBy: '2026-04-20' })).statusCode).toBe(
      409,
    )
    await consultant.post(`${path}/${ids[0]}/due`, { target, answerBy: '2026-04-20' })
    const [invitation] = await invitations()
    expect(invitation).toMatchObject({ dueOn: '2026-04-20', expiresAt: new Date('2026-04-20T21:59:59Z') })
    expect((await world.stranger().get(link)).body).toContain('bis zum 20. April 2026. So lange gilt auch der Link.')
  })

  test('never lies after the end of the link', async () => {
    const world = await givenWorld()
    const { consultant, ids, path, invitations } = await givenPeople(world, ['Alex Muster'])
    await consultant.post(`${path}/${ids[0]}`, { ...terms, dueOn: '2026-03-16', days: '3', replaces: '' })
    expect((await invitations())[0]?.expiresAt).toEqual(new Date('2026-03-16T22:59:59Z'))
  })
})
