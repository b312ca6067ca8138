import { beforeEach, describe, expect, it } from 'vitest'
import { createActor } from '../../../db/places/actors.ts'
import { listTies } from '../../../db/places/ties.ts'
import { answersOf } from '../../../db/surveys/answers.ts'
import { findResponse } from '../../../db/surveys/responses.ts'
import { dayOf } from '../../../surveys/day.ts'
import { type Client, givenWorld, type World } from '../../given.ts'

let world: World
let municipality: string
let kim: Client
let base: string

const person = (id: string, name: string) =>
  createActor(world.db.at(municipality), {
    id,
    name,
    organisation: 'Ordnungsamt',
    function: null,
    contact: null,
    sector: 'administration',
    status: 'candidate',
    attributes: {},
    milieus: [],
    now: world.clock.now,
  })

beforeEach(async () => {
  world = await givenWorld()
  municipality = await world.municipality()
  await person('a01', 'Robin <b>Beispiel</b>')
  await person('a02', 'Sascha Muster')
  await person('a03', 'Toni Probe')
  kim = await world.signIn('consultant', [municipality])
  base = `/m/${municipality}/interviews`
})

/** A planned interview, by the form; its address. */
async function plan(purpose = 'situation', more: Record<string, string | string[]> = {}): Promise<string> {
  const form = { actor: 'a01', purpose, date: '9.3.2026', interviewers: kim.accountId, ...more }
  const answer = await kim.post(`${base}/new`, form)
  expect(answer.statusCode).toBe(303)
  return String(answer.headers.location).replace('?done=planned', '')
}

async function begin(purpose = 'situation', more: Record<string, string | string[]> = {}): Promise<string> {
  const interview = await plan(purpose, more)
  expect((await kim.post(`${interview}/start`)).statusCode).toBe(303)
  return interview
}

const idOf = (interview: string) => interview.split('/').at(-1) ?? ''
const stored = (interview: string) => answersOf(world.db.at(municipality), idOf(interview))
const statusOf = async (interview: string) => (await findResponse(world.db.at(municipality), idOf(interview)))?.status
/** The hidden fields that say what a section had shown. */
const drawnIn = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/name="(_drawn\.\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  )
const save = (client: Client, interview: string, section: string, item: string, value: string, revision = 0) =>
  client.json(`${interview}/${section}/answers`, { item, revision, fields: { [item]: value } })

describe('planning', () => {
  it('says what interviews are for while there are none', async () => {
    const { body } = await kim.get(base)
    expect(body).toContain('Noch kein Gespräch')
    expect(body).toContain('Gespräch planen')
  })

  it('keeps person, kind, day and interviewers, and lists one’s own first', async () => {
    const mo = await world.signIn('consultant', [municipality])
    await plan('situation', { interviewers: mo.accountId, actor: 'a02' })
    await plan('readiness', { interviewers: [kim.accountId, mo.accountId] })
    const { body } = await kim.get(base)
    expect(body.indexOf('Robin')).toBeLessThan(body.indexOf('Sascha'))
    expect(body).toContain('geplant für 9. März 2026')
    expect((await kim.get(`${base}?purpose=situation`)).body).not.toContain('Robin')
  })

  it('gives the form back with what was typed when something is missing', async () => {
    const answer = await kim.post(`${base}/new`, {
      actor: 'a99',
      purpose: 'situation',
      date: 'morgen',
      place: 'Rathaus',
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#f-date"')
    expect(answer.body).toContain('href="#f-interviewers"')
    expect(answer.body).toContain('value="Rathaus"')
    const foreign = await world.signIn('consultant', [])
    const withForeign = { actor: 'a99', purpose: 'situation', interviewers: foreign.accountId }
    const refused = await kim.post(`${base}/new`, withForeign)
    expect(refused.body).toContain('href="#f-interviewers"')
    expect(refused.body).toContain('href="#f-actor"')
  })

  it('can be changed until somebody else has changed it', async () => {
    const interview = await plan()
    const { body } = await kim.get(`${interview}/edit`)
    const revision = /name="revision" value="(\d+)"/.exec(body)?.[1] ?? ''
    const change = { date: '2026-03-12', interviewers: kim.accountId, remark: 'Bitte klingeln', revision }
    expect((await kim.post(`${interview}/edit`, change)).statusCode).toBe(303)
    expect((await kim.get(interview)).body).toContain('12. März 2026')
    const stale = { ...change, remark: 'Bitte zweimal klingeln' }
    expect((await kim.post(`${interview}/edit`, stale)).statusCode).toBe(409)
    expect((await kim.get(interview)).body).toContain('Bitte klingeln')
  })

  it('shows what somebody else has stored beside what was typed, and saves it after that', async () => {
    const interview = await plan()
    const mo = await world.signIn('consultant', [municipality])
    const theirs = { date: '2026-03-12', interviewers: [kim.accountId, mo.accountId], place: 'Rathaus', revision: '1' }
    expect((await mo.post(`${interview}/edit`, theirs)).statusCode).toBe(303)
    const mine = { date: '13.3.2026', interviewers: kim.accountId, place: 'Rathaus', revision: '1' }
    const answer = await kim.post(`${interview}/edit`, mine)
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Gespeichert ist hier inzwischen: „12. März 2026“.')
    expect(answer.body).toContain('Gespeichert ist hier inzwischen: „Konto 1 und Konto 2“.')
    expect(answer.body).not.toContain('„Rathaus“')
    expect(answer.body).toContain('value="13.3.2026"')
    const revision = /name="revision" value="(\d+)"/.exec(answer.body)?.[1] ?? ''
    expect((await kim.post(`${interview}/edit`, { ...mine, revision })).statusCode).toBe(303)
    expect((await kim.get(interview)).body).toContain('13. März 2026')
    // Sent once more, because the reply got lost: nothing to decide.
    expect((await kim.post(`${interview}/edit`, { ...mine, revision })).statusCode).toBe(303)
  })

  it('is cancelled on a page of its own, with a tick', async () => {
    const interview = await plan()
    expect((await kim.post(`${interview}/cancel`)).statusCode).toBe(422)
    expect((await kim.post(`${interview}/cancel`, { confirmed: 'yes' })).statusCode).toBe(303)
    expect((await kim.get(interview)).statusCode).toBe(404)
  })

  it('shows the guide beforehand, but takes no answers before the interview begins', async () => {
    const interview = await plan()
    const { body } = await kim.get(`${interview}/opening`)
    expect(body).toContain('Vorschau des Leitfadens')
    expect(body).not.toContain('data-guide=')
    expect((await save(kim, interview, 'opening', 'opening_role', 'Amtsleitung')).statusCode).toBe(409)
    expect((await kim.post(`${interview}/opening`, { opening_role: 'Amtsleitung' })).statusCode).toBe(409)
    expect(await statusOf(interview)).toBe('planned')
  })
})

describe('holding an interview', () => {
  it('begins by a button, on the day it is held', async () => {
    const interview = await begin()
    const response = await findResponse(world.db.at(municipality), idOf(interview))
    expect(response).toMatchObject({ status: 'running', heldOn: '2026-03-02' })
    expect((await kim.get(interview)).body).toContain('Gespräch weiterführen')
  })

  it('saves each answer as it is given and says when', async () => {
    const interview = await begin()
    const first = await save(kim, interview, 'opening', 'opening_role', 'Amtsleitung')
    expect(first.json()).toEqual({
      savedAt: '2026-03-02T09:00:00.000Z',
      revision: 1,
      progress: '1 von 3 beantwortet',
    })
    expect((await save(kim, interview, 'opening', 'opening_role', 'Leitung', 1)).json().revision).toBe(2)
    expect((await stored(interview)).answers).toEqual({ opening_role: 'Leitung' })
    expect((await kim.get(`${interview}/opening`)).body).toContain('Zuletzt gespeichert 02.03.2026, 10:00')
    expect((await kim.get(interview)).body).toContain('1 von 3 beantwortet')
  })

  it('keeps coded missing answers apart from empty ones', async () => {
    const interview = await begin()
    const fields = { opening_role: '', 'opening_role.missing': 'not_asked' }
    await kim.json(`${interview}/opening/answers`, { item: 'opening_role', revision: 0, fields })
    expect((await stored(interview)).answers).toEqual({ opening_role: { missing: 'not_asked' } })
  })

  it('says what is wrong with an answer and saves nothing of it', async () => {
    const interview = await begin()
    const answer = await save(kim, interview, 'opening', 'opening_consent', 'perhaps')
    expect(answer.statusCode).toBe(422)
    expect(answer.json().complaints).toEqual([
      { field: 'opening_consent', message: 'Bitte wählen Sie eine der vorgegebenen Antworten.' },
    ])
    expect((await stored(interview)).answers).toEqual({})
    expect((await kim.json(`${interview}/opening/answers`, { item: 'opening_role' })).statusCode).toBe(400)
    expect((await save(kim, interview, 'opening', 'people_actors', 'a01')).statusCode).toBe(404)
  })

  it('never overwrites what somebody else saved meanwhile', async () => {
    const interview = await begin()
    const mo = await world.signIn('consultant', [municipality])
    await save(mo, interview, 'opening', 'opening_role', 'Moderation')
    const answer = await save(kim, interview, 'opening', 'opening_role', 'Leitung')
    expect(answer.statusCode).toBe(409)
    expect(answer.json().conflict).toMatchObject({
      revision: 1,
      what: 'Konto 2 hat diese Antwort um 10:00 gespeichert.',
      words: ['Moderation'],
      fields: { opening_role: 'Moderation', 'opening_role.missing': '' },
    })
    expect((await stored(interview)).answers).toEqual({ opening_role: 'Moderation' })
    expect((await save(kim, interview, 'opening', 'opening_role', 'Beides', 1)).statusCode).toBe(200)
  })

  it('saves a whole section without JavaScript and goes on', async () => {
    const interview = await begin()
    const { body } = await kim.get(`${interview}/opening`)
    const form = { ...drawnIn(body), opening_consent: 'yes', opening_role: 'Amtsleitung', _go: 'next' }
    const answer = await kim.post(`${interview}/opening`, form)
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toBe(`${interview}/external`)
    expect((await stored(interview)).answers).toEqual({ opening_consent: 'yes', opening_role: 'Amtsleitung' })
    const back = await kim.post(`${interview}/external`, { _go: 'previous' })
    expect(back.headers.location).toBe(`${interview}/opening`)
    expect((await kim.post(`${interview}/people`, { _go: 'next' })).headers.location).toBe(`${interview}/closing`)
    expect((await kim.post(`${interview}/closing`, { _go: 'next' })).headers.location).toBe(`${interview}/check`)
  })

  it('leads through a module once it was opened and something was said in it, and never counts it before', async () => {
    const interview = await begin()
    const planned = (body: string) => Number(/noch etwa (\d+)\u00a0Minuten geplant/.exec(body)?.[1])
    const outline = (body: string) => /<nav class="guide__outline[\s\S]*?<\/nav>/.exec(body)![0]
    const before = (await kim.get(`${interview}/opening`)).body
    expect(before).toContain('Abschnitt 1 von 7')
    expect(planned(before)).toBe(58)
    expect(outline(before)).toContain('Konflikte vor Ort (18\u00a0Minuten)')
    expect((await kim.get(`${interview}/check`)).body).not.toContain('/conflicts#')

    const opened = (await kim.get(`${interview}/conflicts`)).body
    expect(opened).toContain('Abschnitt 7 von 8')
    expect(planned(opened)).toBe(58)
    expect(outline(opened)).not.toContain('Konflikte vor Ort (18')
    await save(kim, interview, 'conflicts', 'conflict_main', 'Der Streit um den Festplatz.')
    const after = (await kim.get(`${interview}/opening`)).body
    expect(after).toContain('Abschnitt 1 von 8')
    expect(planned(after)).toBe(73)
    expect((await kim.post(`${interview}/people`, { _go: 'next' })).headers.location).toBe(`${interview}/conflicts`)
    expect((await kim.post(`${interview}/conflicts`, { _go: 'next' })).headers.location).toBe(`${interview}/closing`)

    await save(kim, interview, 'opening', 'opening_consent', 'yes')
    expect((await kim.get(`${interview}/check`)).body).toContain(`${interview}/conflicts#f-conflict_types`)
    expect((await kim.post(`${interview}/check`, { codeOpen: 'yes' })).statusCode).toBe(303)
    const { answers } = await stored(interview)
    expect(answers.conflict_types).toEqual({ missing: 'not_asked' })
    expect(answers).not.toHaveProperty('internal_view')
    const overview = (await kim.get(interview)).body
    expect(overview).not.toContain('Vertiefungen bei Bedarf')
    expect(overview).not.toContain('Minuten geplant')
  })

  it('gives a section back with complaints and everything typed; what was right is saved', async () => {
    const interview = await begin()
    const typed = { opening_role: 'Leitung', 'opening_role.missing': 'refused', opening_contact: 'Flurfunk' }
    const answer = await kim.post(`${interview}/opening`, typed)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#f-opening_role"')
    expect(answer.body).toMatch(/name="opening_role"[^>]*>Leitung</)
    expect(answer.body).toContain('Alle übrigen Antworten dieser Seite sind gespeichert.')
    expect((await stored(interview)).answers).toEqual({ opening_contact: 'Flurfunk' })
  })

  it('asks in the form which version holds, with both in view', async () => {
    const interview = await begin()
    const drawn = drawnIn((await kim.get(`${interview}/opening`)).body)
    await save(kim, interview, 'opening', 'opening_role', 'Neuer <i>Stand</i>')
    await save(kim, interview, 'opening', 'opening_contact', 'unberührt')
    const mine = { ...drawn, opening_role: 'Mein Stand' }
    const answer = await kim.post(`${interview}/opening`, mine)
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Sie haben diese Antwort um 10:00 in einem anderen Fenster gespeichert.')
    expect(answer.body).toContain('Neuer &lt;i&gt;Stand&lt;/i&gt;')
    expect(answer.body).toMatch(/name="opening_role"[^>]*>Mein Stand</)
    expect((await stored(interview)).answers).toEqual({
      opening_role: 'Neuer <i>Stand</i>',
      opening_contact: 'unberührt',
    })

    const beside = /name="_beside.opening_role" value="([^"]+)"/.exec(answer.body)?.[1] ?? ''
    const again = { ...mine, ...drawnIn(answer.body), '_beside.opening_role': beside }
    expect((await kim.post(`${interview}/opening`, again)).statusCode).toBe(409)
    const chosen = { ...again, opening_contact: 'unberührt', '_holds.opening_role': 'sent' }
    expect((await kim.post(`${interview}/opening`, chosen)).statusCode).toBe(303)
    expect((await stored(interview)).answers).toEqual({ opening_role: 'Mein Stand', opening_contact: 'unberührt' })
  })

  it('turns relations into ties with the interview as source, and takes its own back', async () => {
    const here = world.db.at(municipality)
    const interview = await begin()
    const relation = (trust: string) => ({
      'people_own_ties.0.a': 'a03',
      'people_own_ties.0.b': 'a02',
      'people_own_ties.0.trust': trust,
      'people_own_ties.0.rivalry': 'mild',
    })
    const send = (revision: number, fields: Record<string, string>) =>
      kim.json(`${interview}/people/answers`, { item: 'people_own_ties', revision, fields })
    await send(0, relation('3'))
    await send(1, relation('4'))
    const [tie] = await listTies(here)
    expect(tie).toMatchObject({ a: 'a02', b: 'a03', trust: 4, rivalry: 'mild', source: idOf(interview), from: null })
    expect(tie?.date).toBe(dayOf(world.clock.now))
    await send(2, { 'people_own_ties.missing': 'not_asked' })
    expect(await listTies(here)).toEqual([])
  })

  it('shows nobody on record who was not named, and finds people by three letters of their names', async () => {
    const interview = await begin()
    const names = (body: string) => ['Sascha Muster', 'Toni Probe'].filter((name) => body.includes(name))
    expect(names((await kim.get(`${interview}/people`)).body)).toEqual([])
    const find = async (query: string, item = 'people_actors') =>
      (await kim.json(`${interview}/find`, { item, query })).json()
    expect(await find('mu')).toMatchObject({ people: [], words: 'Bitte mindestens drei Buchstaben.' })
    expect((await find('mus')).people).toEqual([{ id: 'a02', label: 'Sascha Muster', about: 'Ordnungsamt' }])
    expect((await find('mus', 'people_own_ties')).people).toHaveLength(1)
    expect((await find('mus', 'opening_role')).people).toEqual([])
    expect((await kim.json(`${interview}/find`, { item: 'nothing', query: 'mus' })).statusCode).toBe(404)
    const team = await world.signIn('project_team', [municipality])
    expect((await team.json(`${interview}/find`, { item: 'people_actors', query: 'mus' })).statusCode).toBe(403)
    const elsewhere = await world.signIn('consultant', [await world.municipality('Anderswo')])
    expect((await elsewhere.json(`${interview}/find`, { item: 'people_actors', query: 'mus' })).statusCode).toBe(404)

    await kim.json(`${interview}/people/answers`, {
      item: 'people_actors',
      revision: 0,
      fields: { people_actors: ['a02'] },
    })
    expect(names((await kim.get(`${interview}/people`)).body)).toEqual(['Sascha Muster'])
    expect(names((await kim.get(`${interview}/people?actor=a03`)).body)).toEqual(['Sascha Muster', 'Toni Probe'])
  })

  it('finds people without JavaScript as well, and keeps what was answered', async () => {
    const interview = await begin()
    const drawn = drawnIn((await kim.get(`${interview}/people`)).body)
    const sent = { ...drawn, people_missing_view: 'Jugendliche', '_find.people_actors': 'prob', _go: 'find' }
    const page = await kim.post(`${interview}/people`, sent)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Eine Person gefunden.')
    expect(page.body).toMatch(/type="checkbox"[^>]*name="people_actors" value="a03"\s*>/)
    expect((await stored(interview)).answers).toEqual({ people_missing_view: 'Jugendliche' })
    const few = await kim.post(`${interview}/people`, {
      ...drawnIn(page.body),
      '_find.people_actors': 'pr',
      _go: 'find',
    })
    expect(few.body).toContain('Bitte mindestens drei Buchstaben.')
    expect(few.body).not.toContain('Toni Probe')
    const ticked = { ...drawnIn(page.body), people_actors: 'a03', people_missing_view: 'Jugendliche' }
    expect((await kim.post(`${interview}/people`, ticked)).statusCode).toBe(303)
    expect((await stored(interview)).answers).toMatchObject({ people_actors: ['a03'] })
    const nothing = { ...ticked, _go: 'find', '_find.people_actors': ' ' }
    expect(
      (await kim.post(`${interview}/people`, { ...nothing, ...drawnIn((await kim.get(`${interview}/people`)).body) }))
        .statusCode,
    ).toBe(303)
  })

  it('answers nobody who tries out the alphabet', async () => {
    const interview = await begin()
    const find = () => kim.json(`${interview}/find`, { item: 'people_actors', query: 'abc' })
    for (let n = 0; n < 120; n++) await find()
    expect((await find()).statusCode).toBe(429)
  })

  it('names actors of the municipality only', async () => {
    const interview = await begin()
    const send = (revision: number, people_actors: string[]) =>
      kim.json(`${interview}/people/answers`, { item: 'people_actors', revision, fields: { people_actors } })
    expect((await send(0, ['a02', 'elsewhere'])).statusCode).toBe(422)
    expect((await send(0, ['a02', 'a03'])).statusCode).toBe(200)
    expect((await send(1, [])).statusCode).toBe(200)
    expect((await stored(interview)).answers).toEqual({})
  })
})

describe('completing an interview', () => {
  it('needs the required answers, tells the open ones, and closes the notes', async () => {
    const interview = await begin()
    await save(kim, interview, 'opening', 'opening_role', 'Amtsleitung')
    const check = await kim.get(`${interview}/check`)
    expect(check.body).toContain(`href="${interview}/opening#f-opening_consent"`)
    const refused = await kim.post(`${interview}/check`)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('href="#f-opening_consent"')

    await save(kim, interview, 'opening', 'opening_consent', 'yes')
    expect((await kim.post(`${interview}/check`)).headers.location).toBe(`${interview}?done=completed`)
    expect(await statusOf(interview)).toBe('completed')
    expect((await save(kim, interview, 'opening', 'opening_role', 'Leitung', 1)).statusCode).toBe(409)
    expect((await kim.post(`${interview}/opening`, { opening_role: 'Leitung' })).statusCode).toBe(409)
    const notes = (await kim.get(`${interview}/opening`)).body
    expect(notes).toContain('Amtsleitung')
    expect(notes).not.toContain('<textarea')
  })

  it('can note what is open as not asked', async () => {
    const interview = await begin()
    await save(kim, interview, 'opening', 'opening_role', 'Amtsleitung')
    expect((await kim.post(`${interview}/check`, { codeOpen: 'yes' })).statusCode).toBe(303)
    const { answers } = await stored(interview)
    expect(answers).toMatchObject({ opening_role: 'Amtsleitung', opening_consent: { missing: 'not_asked' } })
  })

  it('can be taken back with a tick, and answers are open again', async () => {
    const interview = await begin()
    await kim.post(`${interview}/check`, { codeOpen: 'yes' })
    expect((await kim.get(interview)).body).toContain(`${interview}/reopen`)
    expect((await kim.post(`${interview}/reopen`)).statusCode).toBe(422)
    expect((await kim.post(`${interview}/reopen`, { confirmed: 'yes' })).statusCode).toBe(303)
    expect((await save(kim, interview, 'opening', 'opening_role', 'Leitung', 1)).statusCode).toBe(200)
  })
})

describe('locking an interview', () => {
  it('is asked for on a page that says what it means, and is for good', async () => {
    const interview = await begin()
    expect((await kim.get(`${interview}/lock`)).statusCode).toBe(409)
    await kim.post(`${interview}/check`, { codeOpen: 'yes' })
    expect((await kim.get(interview)).body).toContain(`href="${interview}/lock"`)
    const page = (await kim.get(`${interview}/lock`)).body
    expect(page).toContain('Es lässt sich nicht wieder öffnen')
    expect(page).not.toContain('<b>Beispiel')
    expect((await kim.post(`${interview}/lock`)).statusCode).toBe(422)
    expect(await statusOf(interview)).toBe('completed')
    const locked = await kim.post(`${interview}/lock`, { confirmed: 'yes' })
    expect(locked.headers.location).toBe(`${interview}?done=locked`)
    expect(await statusOf(interview)).toBe('locked')
    const { body } = await kim.get(`${interview}?done=locked`)
    expect(body).toContain('Gespräch als überprüft festgeschrieben.')
    expect(body).not.toContain(`${interview}/reopen`)
    for (const deed of ['reopen', 'lock', 'edit']) expect((await kim.get(`${interview}/${deed}`)).statusCode).toBe(409)
    expect((await kim.post(`${interview}/reopen`, { confirmed: 'yes' })).statusCode).toBe(409)
  })

  it('waits until everybody who conducts it has finished rating', async () => {
    const interview = await begin('readiness')
    await kim.post(`${interview}/check`, { codeOpen: 'yes' })
    const refused = await kim.post(`${interview}/lock`, { confirmed: 'yes' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('haben ihre Einschätzung abgeschlossen; danach könnten sie es nicht mehr')
    expect(await statusOf(interview)).toBe('completed')
  })
})

describe('access', () => {
  it('is for consultants of the municipality only', async () => {
    const interview = await begin()
    const team = await world.signIn('project_team', [municipality])
    const foreign = await world.signIn('consultant', [await world.municipality('Anderswo (fiktiv)')])
    for (const path of ['', '/opening', '/check', '/edit', '/consensus']) {
      expect((await team.get(interview + path)).statusCode).toBe(403)
      expect((await foreign.get(interview + path)).statusCode).toBe(404)
      expect((await world.stranger().get(interview + path)).statusCode).toBe(303)
    }
    expect((await save(foreign, interview, 'opening', 'opening_role', 'x')).statusCode).toBe(404)
    expect((await save(team, interview, 'opening', 'opening_role', 'x')).statusCode).toBe(403)
    const both = await world.municipality('Zweitens (fiktiv)')
    const mo = await world.signIn('consultant', [municipality, both])
    expect((await mo.get(interview)).statusCode).toBe(200)
    expect((await mo.get(interview.replace(municipality, both))).statusCode).toBe(404)
  })

  it('shows names and answers as text, never as markup', async () => {
    const interview = await begin()
    await save(kim, interview, 'opening', 'opening_role', '</textarea><script>alert(1)</script>')
    for (const url of [base, interview, `${interview}/opening`, `${interview}/edit`, `${interview}/cancel`]) {
      const { body } = await kim.get(url)
      expect(body).not.toContain('<script>alert')
      expect(body).not.toContain('<b>Beispiel')
    }
    await kim.post(`${interview}/check`, { codeOpen: 'yes' })
    expect((await kim.get(`${interview}/opening`)).body).not.toContain('<script>alert')
  })
})

describe('beginning', () => {
  it('goes with what the person said to notes, after the text that is read out, and on to the first open question', async () => {
    const interview = await plan('readiness')
    const { body } = await kim.get(interview)
    expect(body).toContain('Zum Vorlesen')
    expect(body).toContain('Sind Sie einverstanden, dass wir Notizen machen?')
    const begun = await kim.post(`${interview}/start`, { consent: 'yes' })
    expect(begun.headers.location).toBe(`${interview}/motivation`)
    expect((await stored(interview)).answers).toEqual({ opening_consent: 'yes' })
    expect((await kim.get(interview)).body).not.toContain('– Gespräch beginnen')
  })

  it('leads whoever did not agree to the section that says that nothing is noted', async () => {
    const interview = await plan('readiness')
    const begun = await kim.post(`${interview}/start`, { consent: 'no' })
    expect(begun.headers.location).toBe(`${interview}/opening`)
    expect((await kim.get(`${interview}/opening`)).body).toContain('Ohne Einverständnis mit Notizen')
  })

  it('takes no answer that is not offered, and leaves one that was given meanwhile', async () => {
    const interview = await plan('readiness')
    for (const consent of ['', 'perhaps', 'unknown<'])
      expect((await kim.post(`${interview}/start`, { consent })).statusCode).toBe(400)
    expect(await statusOf(interview)).toBe('planned')
    await kim.post(`${interview}/start`, { consent: 'no' })
    const mo = await world.signIn('consultant', [municipality])
    expect((await mo.post(`${interview}/start`, { consent: 'yes' })).headers.location).toBe(`${interview}/opening`)
    expect((await stored(interview)).answers).toEqual({ opening_consent: 'no' })
  })
})

describe('everyday work with interviews', () => {
  it('plans with the kind one came from', async () => {
    const list = await kim.get(`${base}?purpose=readiness`)
    expect(list.body).toContain(`href="${base}/new?purpose=readiness"`)
    const form = await kim.get(`${base}/new?purpose=readiness`)
    expect(form.body).toMatch(/value="readiness"\s+checked/)
  })

  it('keeps the time of a planned interview, however it is typed, and asks for the day of a time', async () => {
    await plan('situation', { time: '9.05 Uhr' })
    expect((await kim.get(base)).body).toContain('geplant für 9. März 2026, 09:05\u00a0Uhr')
    const form = { actor: 'a01', purpose: 'situation', interviewers: kim.accountId }
    expect((await kim.post(`${base}/new`, { ...form, date: '', time: '14:30' })).statusCode).toBe(422)
    const wrong = await kim.post(`${base}/new`, { ...form, date: '9.3.2026', time: '25:00' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('value="25:00"')
  })

  it('says after the end what comes next, the own rating first, which is made final on a page of its own', async () => {
    const interview = await begin('readiness')
    expect((await kim.get(`${interview}/check`)).body).not.toContain('Einschätzung abschließen</span>')
    await kim.post(`${interview}/check`, { codeOpen: 'yes' })
    const { body } = await kim.get(interview)
    expect(body).toContain('Wie es weitergeht')
    expect(body).toContain(`href="${interview}/rating">Eigene Einschätzung abschließen (0 von`)
    expect(body).toContain(`href="${base}/new?purpose=readiness"`)
    const refused = await kim.post(`${interview}/rating`)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Hier steht noch keine Stufe.')
  })

  it('proposes to note what is open as not asked, and leaves it unticked for whoever unticked it', async () => {
    const interview = await begin('readiness')
    const box = /name="codeOpen" value="yes"\s+checked/
    expect((await kim.get(`${interview}/check`)).body).toMatch(box)
    const refused = await kim.post(`${interview}/check`)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).not.toMatch(box)
  })

  it('shows all notes on one page once it has begun, and of no other place', async () => {
    const planned = await plan()
    expect((await kim.get(`${planned}/transcript`)).statusCode).toBe(409)
    await kim.post(`${planned}/start`)
    await save(kim, planned, 'opening', 'opening_role', 'Amts<b>leitung')
    const { body } = await kim.get(`${planned}/transcript`)
    expect(body).toContain('Amts&lt;b&gt;leitung')
    expect(body).toContain('Fragen ohne Eintrag.')
    const stranger = await world.signIn('consultant', [])
    expect((await stranger.get(`${planned}/transcript`)).statusCode).toBe(404)
    const team = await world.signIn('project_team', [municipality])
    expect((await team.get(`${planned}/transcript`)).statusCode).toBeGreaterThanOrEqual(403)
  })

  it('does not call a pair wrong while it is being filled in', async () => {
    const interview = await begin()
    const send = (fields: Record<string, string>) =>
      kim.json(`${interview}/people/answers`, { item: 'people_own_ties', revision: 0, fields })
    const half = await send({ 'people_own_ties.0.a': 'a02' })
    expect(half.statusCode).toBe(422)
    expect(half.json()).toMatchObject({ isUnfinished: true })
    const rivalry = await send({
      'people_own_ties.0.a': 'a02',
      'people_own_ties.0.b': 'a03',
      'people_own_ties.0.rivalry': 'mild',
    })
    expect(rivalry.statusCode).toBe(200)
    expect(await listTies(world.db.at(municipality))).toMatchObject([{ trust: null, rivalry: 'mild' }])
  })
})
