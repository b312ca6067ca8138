import { describe, expect, test } from 'vitest'
import { foundGroup } from '../../../db/groups/groups.ts'
import { closeReview, findReview, openReview } from '../../../db/groups/reviews.ts'
import { newId } from '../../../db/ids.ts'
import { createActor } from '../../../db/places/actors.ts'
import { saveMandate } from '../../../db/places/mandates.ts'
import { answersOf } from '../../../db/surveys/answers.ts'
import { listInvitations, revokeInvitation } from '../../../db/surveys/invitations.ts'
import { findResponse } from '../../../db/surveys/responses.ts'
import { dayOf } from '../../../surveys/day.ts'
import { selfAssessment2 } from '../../../surveys/instruments/self-assessment-2.ts'
import { emptyMandate } from '../../../surveys/mandate.ts'
import { type Client, givenWorld, type World } from '../../given.ts'
import { fieldsIn } from '../sent-form.ts'

/** Somebody invited by a consultant, with the address they were given. */
async function givenInvitation(
  world: World,
  { purpose = 'self-assessments', language = 'de', name = 'Alex Muster' } = {},
) {
  const municipality = await world.municipality()
  const here = world.db.at(municipality)
  const actor = newId('a')
  const now = world.clock.now
  await createActor(here, {
    id: actor,
    name,
    organisation: 'Stadt',
    function: null,
    contact: null,
    sector: 'administration',
    status: 'candidate',
    attributes: {},
    milieus: [],
    now,
  })
  const consultant = await world.signIn('consultant', [municipality])
  let review: string | undefined
  if (purpose === 'reviews') {
    const group = newId('g')
    review = newId('r')
    await foundGroup(here, {
      id: group,
      foundedOn: '2025-05-01',
      members: [actor],
      reason: 'So beschlossen.',
      decidedBy: 'alle',
      now,
    })
    await openReview(here, {
      id: review,
      group,
      date: '2026-03-01',
      createdBy: consultant.accountId,
      now,
    })
  }
  const base = review ? `/m/${municipality}/reviews/${review}/invitations` : `/m/${municipality}/self-assessments`
  const invite = async (fields: Record<string, string> = {}) => {
    const current = (await listInvitations(world.db.at(municipality), { actor, now: world.clock.now })).find(
      ({ state }) => state === 'open',
    )
    const answer = await consultant.post(`${base}/${actor}`, {
      language,
      dueOn: dayOf(world.clock.now),
      days: '30',
      replaces: current?.id ?? '',
      ...fields,
    })
    return /value="http:\/\/localhost(\/e\/[^"]+)"/.exec(answer.body)?.[1] ?? ''
  }
  const path = await invite()
  const [invitation] = await listInvitations(here, { actor, now })
  const stored = async () => (await answersOf(world.db.at(municipality), invitation!.response)).answers
  const response = async () => (await findResponse(world.db.at(municipality), invitation!.response))!
  return { municipality, actor, review, base, consultant, invite, path, invitation: invitation!, stored, response }
}

const consent = (person: Client, path: string) => person.post(`${path}/consent`, { consent: 'yes' })

/** Everything that is stored, to see that nothing changed. */
async function dump({ db }: World) {
  const { invitations, responses, answers, instruments, reviewAnswers } = db.tables
  return JSON.stringify([
    await db.select().from(invitations),
    await db.select().from(responses),
    await db.select().from(answers),
    await db.select().from(instruments),
    await db.select().from(reviewAnswers),
  ])
}

/** Opens a section and sends it as a browser would, with some fields changed. */
async function fill(person: Client, path: string, section: string, changes: Record<string, string | string[]>) {
  const { body } = await person.get(`${path}/${section}`)
  return person.post(`${path}/${section}`, { ...fieldsIn(body), _go: 'next', ...changes })
}

describe('the whole way', () => {
  test('from the link to thank you, without JavaScript', async () => {
    const world = await givenWorld()
    const { path, stored, response } = await givenInvitation(world)
    const person = world.stranger()

    const information = await person.get(path)
    expect(information.statusCode).toBe(200)
    expect(information.body).toContain('<title>Fragebogen</title>')
    expect(information.body).toContain('Fragebogen beginnen')
    // Contacts that are ticked may stand in the profile, which the project team reads: so they say before the first question.
    expect(information.body).toContain('Was Sie zu Ihren Kontakten vor Ort ankreuzen')
    expect(information.body).not.toContain('Musterfurt')
    expect(information.body).not.toContain('Alex Muster')

    const begun = await consent(person, path)
    expect(begun.headers.location).toBe(`${path}/topic`)
    expect((await response()).consentAt).toEqual(world.clock.now)

    let at = `${path}/topic`
    for (const [n, section] of selfAssessment2.sections.entries()) {
      expect(at).toBe(`${path}/${section.id}`)
      const page = await person.get(at)
      expect(page.statusCode).toBe(200)
      expect(page.body).toContain(`Abschnitt ${n + 1} von ${selfAssessment2.sections.length}`)
      expect(page.body).not.toMatch(/Musterfurt|Alex Muster/)
      expect(page.body).toContain('kann verloren gehen, was Sie hier eingegeben haben')
      const ratings = section.items.filter(({ kind }) => kind === 'rating').map(({ id }) => [id, '4'])
      const answer = await person.post(at, { ...fieldsIn(page.body), _go: 'next', ...Object.fromEntries(ratings) })
      expect(answer.statusCode).toBe(303)
      at = String(answer.headers.location)
    }
    expect(at).toBe(`${path}/review`)
    const review = await person.get(at)
    expect(review.body).toContain('Fragen sind noch offen')
    expect(review.body).toContain('4 – Trifft eher zu')
    expect((await stored()).local_incidents).toBe(4)

    const submitted = await person.post(`${path}/submit`)
    expect(submitted.headers.location).toBe(`${path}/sent`)
    expect((await person.get(`${path}/sent`)).body).toContain('Vielen Dank')
    const { status, scores, submittedAt } = await response()
    expect(status).toBe('completed')
    expect(submittedAt).toBe(world.clock.now.toISOString())
    // All fours: twice 4 as said, twice 2 where reversed, so the middle.
    expect(Object.keys(scores ?? {})).toHaveLength(9)
    for (const score of Object.values(scores ?? {})) expect(score).toBe(3)
  })

  test('goes on later where it was left, on another device', async () => {
    const world = await givenWorld()
    const { path } = await givenInvitation(world)
    const phone = world.stranger()
    await consent(phone, path)
    const later = await fill(phone, path, 'topic', { local_incidents: '5', _go: 'later' })
    expect(later.headers.location).toBe(`${path}/later`)
    expect((await phone.get(`${path}/later`)).body).toContain('bis zum 1. April 2026')

    const computer = world.stranger()
    const back = await computer.get(path)
    expect(back.body).toContain('Sie haben 1 von')
    expect(back.body).toContain(`href="${path}/topic"`)
    expect(fieldsIn((await computer.get(`${path}/topic`)).body).local_incidents).toBe('5')
  })

  test('also with what mail programs and messengers add to a link', async () => {
    const world = await givenWorld()
    const { path } = await givenInvitation(world)
    const person = world.stranger()
    expect((await person.get(`${path}?utm_source=mail&fbclid=1`)).statusCode).toBe(200)
    await consent(person, path)
    const page = await person.get(`${path}/everyday?from=review&fbclid=1`)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Speichern und zur Übersicht')
  })

  test('back saves as well; from the review one returns to it', async () => {
    const world = await givenWorld()
    const { path, stored } = await givenInvitation(world)
    const person = world.stranger()
    await consent(person, path)
    const back = await fill(person, path, 'everyday', { talks_with_affected: '2', _go: 'back' })
    expect(back.headers.location).toBe(`${path}/topic`)
    expect((await stored()).talks_with_affected).toBe(2)
    expect((await fill(person, path, 'topic', { _go: 'back' })).headers.location).toBe(path)

    const page = await person.get(`${path}/everyday?from=review`)
    expect(page.body).toContain('Speichern und zur Übersicht')
    const sent = await person.post(`${path}/everyday`, { ...fieldsIn(page.body), _go: 'next' })
    expect(sent.headers.location).toBe(`${path}/review`)
  })
})

test('the first page says who asks and for whom, how long answers are stored, and whom one can complain to', async () => {
  const world = await givenWorld()
  const { path, municipality, consultant } = await givenInvitation(world)
  const before = (await world.stranger().get(path)).body
  expect(before).toContain('Ihre Ansprechperson ist Konto 1.')
  expect(before).not.toContain('Auftraggeber:in')
  const client = { name: 'Hanna Kraus', function: 'Bürgermeisterin', organisation: 'Stadtverwaltung' }
  await saveMandate(world.db.at(municipality), {
    mandate: { ...emptyMandate, client, endsOn: '2026-12-31' },
    revision: 0,
    savedBy: consultant.accountId,
    now: world.clock.now,
  })
  const { body } = await world.stranger().get(path)
  expect(body).toContain('Auftraggeber:in der Beratung ist Hanna Kraus (Bürgermeisterin, Stadtverwaltung).')
  expect(body).toContain('Der Auftrag läuft bis zum 31. Dezember 2026.')
  for (const right of ['Art. 15', 'Art. 16', 'Art. 17', 'Art. 77']) expect(body).toContain(`${right} DSGVO`)
})

describe('consent', () => {
  test('comes before anything is asked or saved', async () => {
    const world = await givenWorld()
    const { path, stored } = await givenInvitation(world)
    const person = world.stranger()
    for (const place of ['topic', 'review', 'later', 'sent'])
      expect((await person.get(`${path}/${place}`)).headers.location).toBe(path)
    expect((await person.post(`${path}/topic`, { local_incidents: '5' })).headers.location).toBe(path)
    expect((await person.post(`${path}/submit`)).headers.location).toBe(path)
    expect(await stored()).toEqual({})

    const without = await person.post(`${path}/consent`)
    expect(without.statusCode).toBe(422)
    expect(without.body).toContain('href="#f-consent"')
    expect((await person.get(`${path}/topic`)).headers.location).toBe(path)
  })
})

describe('a link that does not work', () => {
  test('looks the same whether unknown, replaced, revoked or expired', async () => {
    const world = await givenWorld()
    const bodies: string[] = []
    const look = async (path: string) => {
      for (const place of ['', '/topic', '/review', '/sent']) {
        const answer = await world.stranger().get(path + place)
        expect(answer.statusCode).toBe(410)
        bodies.push(answer.body.replaceAll(path + place, '/e/…'))
      }
      expect((await world.stranger().post(`${path}/topic`, { local_incidents: '1' })).statusCode).toBe(410)
    }
    await look('/e/AAAAAAAAAAAAAAAAAAAAAAAAAAA')
    const replaced = await givenInvitation(world, { language: 'en' })
    await replaced.invite()
    await look(replaced.path)
    const revoked = await givenInvitation(world, { language: 'en' })
    await revokeInvitation(world.db.at(revoked.municipality), revoked.invitation.id, world.clock.now)
    await look(revoked.path)
    const expired = await givenInvitation(world, { language: 'en' })
    world.clock.now = new Date('2026-05-01T09:00:00Z')
    await look(expired.path)
    expect(new Set(bodies).size).toBe(1)
    expect(bodies[0]).toContain('class="candidate"')
  })

  test('stops working at the end of its last day in Germany', async () => {
    const world = await givenWorld()
    const { path } = await givenInvitation(world)
    const person = world.stranger()
    world.clock.now = new Date('2026-04-01T21:59:58Z')
    expect((await person.get(path)).statusCode).toBe(200)
    world.clock.now = new Date('2026-04-01T22:00:00Z')
    expect((await person.get(path)).statusCode).toBe(410)
    expect((await consent(person, path)).statusCode).toBe(410)
  })

  test('takes for a day longer what somebody was writing when it ended, and not an hour more', async () => {
    const world = await givenWorld()
    const { path, stored } = await givenInvitation(world)
    const person = world.stranger()
    world.clock.now = new Date('2026-04-01T21:59:58Z')
    await consent(person, path)
    const sent = fieldsIn((await person.get(`${path}/topic`)).body)
    world.clock.now = new Date('2026-04-02T21:59:58Z')
    const saved = await person.post(`${path}/topic`, { ...sent, local_incidents: '4', _go: 'next' })
    expect(saved.statusCode).toBe(303)
    expect((await stored()).local_incidents).toBe(4)
    expect((await person.post(`${path}/submit`)).headers.location).toBe(`${path}/sent`)
    expect((await person.get(`${path}/sent`)).statusCode).toBe(200)
    world.clock.now = new Date('2026-04-02T22:00:00Z')
    expect((await person.get(path)).statusCode).toBe(410)
  })

  test('is still withdrawn at once, also from whoever is writing', async () => {
    const world = await givenWorld()
    const { path, municipality, invitation } = await givenInvitation(world)
    const person = world.stranger()
    await consent(person, path)
    await revokeInvitation(world.db.at(municipality), invitation.id, world.clock.now)
    expect((await person.post(`${path}/topic`, { local_incidents: '4', _go: 'next' })).statusCode).toBe(410)
  })

  test('cannot be looked for: unknown links are limited strictly, all others generously', async () => {
    const world = await givenWorld()
    const { path } = await givenInvitation(world)
    const statuses: number[] = []
    for (let n = 0; n < 22; n++) statuses.push((await world.stranger().get(`/e/unknown-${n}`)).statusCode)
    expect(statuses.filter((status) => status === 410)).toHaveLength(20)
    expect(statuses.at(-1)).toBe(429)
    const person = world.stranger()
    expect((await person.get(path)).statusCode).toBe(200)
    const more = []
    for (let n = 0; n < 100; n++) more.push((await person.get(path)).statusCode)
    expect(more.at(-1)).toBe(429)
  })
})

describe('after handing in', () => {
  test('the link says only that it is done', async () => {
    const world = await givenWorld()
    const { path, stored, response } = await givenInvitation(world)
    const person = world.stranger()
    await consent(person, path)
    await fill(person, path, 'topic', { local_incidents: '5' })
    await person.post(`${path}/submit`)
    const before = await response()

    const page = await person.get(path)
    expect(page.body).toContain('Bereits abgegeben')
    expect(page.body).not.toContain('Trifft')
    for (const place of ['topic', 'review', 'later'])
      expect((await person.get(`${path}/${place}`)).headers.location).toBe(path)
    expect((await person.post(`${path}/topic`, { local_incidents: '1' })).statusCode).toBe(409)
    expect((await person.post(`${path}/submit`)).headers.location).toBe(`${path}/sent`)
    expect((await consent(person, path)).headers.location).toBe(path)
    expect(await stored()).toEqual({ local_incidents: 5 })
    expect(await response()).toEqual(before)
  })
})

describe('answers', () => {
  test('valid ones are kept when another is wrong, and nothing typed is lost', async () => {
    const world = await givenWorld()
    const { path, stored } = await givenInvitation(world)
    const person = world.stranger()
    await consent(person, path)
    const wrong = await fill(person, path, 'position', { own_decisions: '5', years_in_field: 'viele', _go: 'next' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Alle anderen Antworten dieser Seite sind gespeichert')
    expect(wrong.body).toContain('<title>Fehler: Fragebogen – Abschnitt')
    expect(wrong.body).toContain('href="#f-years_in_field"')
    expect(fieldsIn(wrong.body)).toMatchObject({ own_decisions: '5', years_in_field: 'viele' })
    expect(await stored()).toEqual({ own_decisions: 5 })
    const right = await person.post(`${path}/position`, { ...fieldsIn(wrong.body), years_in_field: '7', _go: 'next' })
    expect(right.statusCode).toBe(303)
    expect(await stored()).toEqual({ own_decisions: 5, years_in_field: 7 })
  })

  test('an older page changes only what was changed on it', async () => {
    const world = await givenWorld()
    const { path, stored } = await givenInvitation(world)
    const person = world.stranger()
    await consent(person, path)
    const old = fieldsIn((await person.get(`${path}/topic`)).body)
    await fill(person, path, 'topic', { local_incidents: '5', own_initiative: 'refused' })
    const sent = await person.post(`${path}/topic`, { ...old, on_the_side: '2', _go: 'next' })
    expect(sent.statusCode).toBe(303)
    expect(await stored()).toEqual({ local_incidents: 5, own_initiative: { missing: 'refused' }, on_the_side: 2 })
  })

  test('two different new answers are shown side by side, and the person chooses', async () => {
    const world = await givenWorld()
    const { path, stored } = await givenInvitation(world)
    const person = world.stranger()
    await consent(person, path)
    const old = fieldsIn((await person.get(`${path}/topic`)).body)
    await fill(person, path, 'topic', { local_incidents: '5' })
    const both = await person.post(`${path}/topic`, {
      ...old,
      local_incidents: '2',
      on_the_side: '3',
      _go: 'next',
    })
    expect(both.statusCode).toBe(409)
    expect(both.body).toContain('5 – Trifft voll zu')
    expect(both.body).toContain('2 – Trifft eher nicht zu')
    expect(await stored()).toEqual({ local_incidents: 5, on_the_side: 3 })

    const again = await person.post(`${path}/topic`, { ...fieldsIn(both.body), _go: 'next' })
    expect(again.statusCode).toBe(409)
    const kept = await person.post(`${path}/topic`, {
      ...fieldsIn(both.body),
      '_holds.local_incidents': 'stored',
      _go: 'next',
    })
    expect(kept.statusCode).toBe(303)
    expect(await stored()).toEqual({ local_incidents: 5, on_the_side: 3 })
    const taken = await person.post(`${path}/topic`, {
      ...fieldsIn(both.body),
      '_holds.local_incidents': 'sent',
      _go: 'next',
    })
    expect(taken.statusCode).toBe(303)
    expect(await stored()).toEqual({ local_incidents: 2, on_the_side: 3 })
  })

  test('hostile fields change nothing and break nothing', async () => {
    const world = await givenWorld()
    const { path, stored } = await givenInvitation(world)
    const other = await givenInvitation(world, { name: 'Bea Muster' })
    const person = world.stranger()
    await consent(person, path)
    await fill(person, path, 'topic', { local_incidents: '4' })
    const hostile: Record<string, string | string[]>[] = [
      {},
      { local_incidents: '9' },
      { local_incidents: 'not_asked' },
      { local_incidents: ['1', '2'] },
      { __proto__: '1', constructor: '1', 'local_incidents.evidence': 'x', toString: '1' },
      { response: other.invitation.response, municipality: other.municipality, status: 'completed' },
      { '_drawn.local_incidents': ['x', 'y'], _go: 'elsewhere', _language: 'xx', _from: 'elsewhere' },
    ]
    for (const fields of hostile) expect([303, 422]).toContain((await person.post(`${path}/topic`, fields)).statusCode)
    // What no page of ours sends in any case.
    for (const fields of [{ _go: ['later', 'back'] }, { _language: ['de', 'en'] }, { 'a[b]': '1' }])
      expect((await person.post(`${path}/topic`, fields)).statusCode).toBe(400)
    for (const body of ['[]', '"text"', '{"local_incidents":{"a":1}}', '{"local_incidents":[[1]]}', 'null']) {
      const answer = await world.app.inject({
        method: 'POST',
        url: `${path}/topic`,
        payload: body,
        headers: { 'content-type': 'application/json', accept: 'text/html' },
      })
      expect(answer.statusCode).toBeLessThan(500)
    }
    expect(await stored()).toEqual({ local_incidents: 4 })
    expect(await other.stored()).toEqual({})
    expect((await person.get(`${path}/__proto__`)).statusCode).toBe(404)
    expect((await person.get(`${path}/nothing`)).body).toContain('class="candidate"')
  })

  test('one link never reaches what belongs to another', async () => {
    const world = await givenWorld()
    const one = await givenInvitation(world)
    const two = await givenInvitation(world, { name: 'Bea Muster' })
    const [first, second] = [world.stranger(), world.stranger()]
    await consent(first, one.path)
    await consent(second, two.path)
    await fill(first, one.path, 'topic', { local_incidents: '5' })
    await fill(second, two.path, 'topic', { local_incidents: '1' })
    expect(await one.stored()).toEqual({ local_incidents: 5 })
    expect(await two.stored()).toEqual({ local_incidents: 1 })
    expect((await second.get(`${two.path}/review`)).body).not.toContain('Trifft voll zu')
  })
})

describe('languages', () => {
  test('the invitation’s language comes first, the person’s choice wins', async () => {
    const world = await givenWorld()
    const { path } = await givenInvitation(world, { language: 'en' })
    const person = world.stranger()
    expect((await person.get(path)).body).toContain('<title>Questionnaire</title>')
    await person.post('/language', { language: 'de', back: path })
    expect((await person.get(path)).body).toContain('<title>Fragebogen</title>')
  })

  test('switching in the middle of a page keeps what was typed', async () => {
    const world = await givenWorld()
    const { path, stored } = await givenInvitation(world)
    const person = world.stranger()
    await consent(person, path)
    const page = await person.get(`${path}/topic`)
    expect(page.body).toContain('form="questionnaire" name="_language"')
    const { _go, ...fields } = fieldsIn(page.body)
    const switched = await person.post(`${path}/topic`, { ...fields, local_incidents: '3', _language: 'en' })
    expect(switched.headers.location).toBe(`${path}/topic`)
    expect(await stored()).toEqual({ local_incidents: 3 })
    expect((await person.get(`${path}/topic`)).body).toContain('Section 1 of')

    const wrong = await fill(person, path, 'position', { years_in_field: 'viele', _language: 'de' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Abschnitt 3 von')
    expect(fieldsIn(wrong.body).years_in_field).toBe('viele')
  })
})

test('looking changes nothing: GET on every page, before and after consent and handing in', async () => {
  const world = await givenWorld()
  const { path } = await givenInvitation(world)
  const person = world.stranger()
  const look = async () => {
    const before = await dump(world)
    for (const place of ['', '/consent', '/topic', '/review', '/later', '/submit', '/sent', '/nothing'])
      for (const method of ['GET', 'HEAD', 'OPTIONS'] as const)
        expect((await world.app.inject({ method, url: path + place })).statusCode).toBeLessThan(500)
    expect(await dump(world)).toBe(before)
  }
  await look()
  await consent(person, path)
  await look()
  await fill(person, path, 'topic', { local_incidents: '5' })
  await look()
  await person.post(`${path}/submit`)
  await look()
})

test('no address with a token, no name and no answer is ever logged', async () => {
  const world = await givenWorld()
  const { path, invitation } = await givenInvitation(world)
  const person = world.stranger()
  await consent(person, path)
  await fill(person, path, 'contacts', { milieus: ['youth'], varied_contacts: '9' })
  await person.get(`${path}/nothing`)
  await person.get('/e/some-unknown-token')
  const log = world.log.join('\n')
  expect(log).toContain('/e/:token/:section')
  expect(log).not.toMatch(/some-unknown|Muster|youth|milieus/)
  expect(log).not.toContain(path)
  expect(log).not.toContain(invitation.tokenHash)
})

test('pages are kept by nobody and tell no other site where the reader was', async () => {
  const world = await givenWorld()
  const { path } = await givenInvitation(world)
  const { headers } = await world.stranger().get(path)
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['x-robots-tag']).toContain('noindex')
})

describe('the members’ review', () => {
  test('stores what members answer to their criteria, and that they declined what they refuse or leave out', async () => {
    const world = await givenWorld()
    const { path, municipality, review, actor, response } = await givenInvitation(world, { purpose: 'reviews' })
    const person = world.stranger()
    const information = await person.get(path)
    expect(information.body).toContain('alle Mitglieder um einen Rückblick')
    expect(information.body).not.toContain('Arbeit beschreiben')
    await consent(person, path)
    await fill(person, path, 'contact', { K1: 'no', K1_reason: 'Wir sehen uns sonst nie.', K2: 'unknown' })
    await fill(person, path, 'work', { K4: 'refused' })
    await person.post(`${path}/submit`)
    expect((await response()).status).toBe('completed')
    const stored = await findReview(world.db.at(municipality), review!)
    expect(stored?.answers.map(({ criterion, value, actor: who }) => ({ criterion, value, who }))).toEqual([
      { criterion: 'K1', value: 'no', who: actor },
      { criterion: 'K2', value: 'unknown', who: actor },
      ...['K4', 'K6', 'K7', 'K8'].map((criterion) => ({ criterion, value: 'declined', who: actor })),
    ])
    expect((await person.get(path)).body).toContain('Bereits abgegeben')
  })

  test('a closed review takes no more answers', async () => {
    const world = await givenWorld()
    const { path, municipality, review } = await givenInvitation(world, { purpose: 'reviews' })
    const person = world.stranger()
    await consent(person, path)
    await closeReview(world.db.at(municipality), review!)
    expect((await person.post(`${path}/submit`)).statusCode).toBe(409)
    for (const page of ['', '/consent', '/review']) expect((await person.get(path + page)).statusCode).toBe(409)
    expect((await person.post(`${path}/consent`, { consent: 'yes' })).statusCode).toBe(409)
  })
})
