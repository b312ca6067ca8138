import { describe, expect, it } from 'vitest'
import { findMandate } from '../../../db/places/mandates.ts'
import { givenWorld } from '../../given.ts'

const fields = {
  revision: '0',
  clientName: 'Dr. Ilse Roth',
  clientFunction: 'Oberbürgermeisterin',
  purpose: 'Klären, ob ein vertraulicher Kreis gebraucht wird.',
  legalBasis: 'consent',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  'team.0.name': 'Konto 3',
  'team.0.function': 'Leiterin des Hauptamts',
  'team.0.organisation': 'Stadt Musterfurt',
  'team.0.isLocal': 'yes',
}

async function givenPlace() {
  const world = await givenWorld()
  const id = await world.municipality()
  const kim = await world.signIn('consultant', [id])
  const mo = await world.signIn('consultant', [id])
  const team = await world.signIn('project_team', [id])
  return { world, kim, mo, team, here: world.db.at(id), path: `/m/${id}/mandate` }
}

describe('the mandate', () => {
  it('is empty at first, written by consultants, and read by the project team', async () => {
    const { world, kim, team, path } = await givenPlace()
    expect((await kim.get(path)).body).toContain('Noch ist kein Auftrag festgehalten.')
    expect((await team.get(path)).body).not.toContain(`${path}/edit`)
    expect((await kim.post(`${path}/edit`, fields)).headers.location).toBe(`${path}?done=saved`)
    const page = (await team.get(path)).body
    expect(page).toContain('Dr. Ilse Roth (Oberbürgermeisterin)')
    expect(page).toContain('1. Januar 2026 bis 31. Dezember 2026')
    expect(page).toContain('Zum Projektteam gehören: Konto 3 (Leiterin des Hauptamts, Stadt Musterfurt).')
    expect(page).not.toContain('Noch offen')
    expect(page).not.toContain('Das stimmt noch nicht überein')
    expect((await team.get(`${path}/edit`)).statusCode).toBe(403)
    expect((await team.post(`${path}/edit`, fields)).statusCode).toBe(403)
    expect((await (await world.signIn('consultant')).get(path)).statusCode).toBe(404)
    expect((await (await world.signIn('administrator')).get(path)).statusCode).toBe(403)
  })

  it('may be saved in part, and says what is missing and who reads unnamed', async () => {
    const { kim, path } = await givenPlace()
    await kim.post(`${path}/edit`, { revision: '0', purpose: 'Beratung', 'team.1.name': 'Jan Kern' })
    const page = (await kim.get(path)).body
    expect(page).toContain('Noch offen: Auftraggeber:in, Projektteam')
    expect(page).toContain('Mit Zugang, aber nicht genannt: Konto 3.')
    expect(page).toContain('Genannt, aber ohne Zugang: Jan Kern.')
    expect((await kim.get(`${path}/edit`)).body).toMatch(/id="f-team\.0\.name"[^>]*value="Jan Kern"/)
  })

  it('says when it is over', async () => {
    const { kim, path } = await givenPlace()
    await kim.post(`${path}/edit`, { ...fields, startsOn: '', endsOn: '2026-03-01' })
    expect((await kim.get(path)).body).toContain('Der Auftrag endete am 1. März 2026.')
  })

  it('names every mistake at once and keeps everything that was typed', async () => {
    const { kim, here, path } = await givenPlace()
    const wrong = {
      ...fields,
      endsOn: '2025-12-31',
      legalBasis: 'public_task',
      'team.0.isLocal': 'vielleicht',
      'team.2.function': 'Referentin',
      'team.3.name': 'x'.repeat(201),
    }
    const answer = await kim.post(`${path}/edit`, wrong)
    expect(answer.statusCode).toBe(422)
    for (const field of ['endsOn', 'legalWords', 'team.0.isLocal', 'team.2.name', 'team.3.name'])
      expect(answer.body, field).toContain(`href="#f-${field}"`)
    expect(answer.body).toContain('Person 3, Name')
    for (const typed of [fields.purpose, 'Referentin', wrong['team.3.name'], '2025-12-31'])
      expect(answer.body).toContain(typed)
    expect(await findMandate(here)).toBeUndefined()
  })

  it('shows what somebody else has saved meanwhile beside what was typed', async () => {
    const { kim, mo, path } = await givenPlace()
    await kim.post(`${path}/edit`, fields)
    const late = { ...fields, purpose: 'Etwas anderes', 'team.0.isLocal': 'no' }
    const answer = await mo.post(`${path}/edit`, late)
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Etwas anderes')
    expect(answer.body).toContain('Gespeichert ist hier inzwischen: „arbeitet vor Ort“.')
    expect(answer.body).toContain('name="revision" value="1"')
    expect((await mo.post(`${path}/edit`, { ...late, revision: '1' })).statusCode).toBe(303)
    expect((await mo.post(`${path}/edit`, { ...late, revision: '1' })).statusCode).toBe(303)
  })
})

describe('what respondents are told of the project team', () => {
  it('stands beneath the text to read aloud, and asks the consultant while nobody is named', async () => {
    const { kim, here, path } = await givenPlace()
    const id = here.municipality
    const person = await kim.post(`/m/${id}/actors/new`, { name: 'Alex Muster', sector: 'police', status: 'contact' })
    const actor = /actors\/([\w-]+)/.exec(String(person.headers.location))?.[1] ?? ''
    const planned = await kim.post(`/m/${id}/interviews/new`, {
      actor,
      purpose: 'situation',
      date: '2026-03-02',
      interviewers: kim.accountId,
    })
    const interview = String(planned.headers.location).split('?')[0]!
    const opening = (await kim.get(`${interview}/opening`)).body
    expect(opening).toContain('Sagen Sie es der Person selbst, bevor Sie beginnen.')
    expect(opening).toContain(`href="${path}"`)
    await kim.post(`${path}/edit`, fields)
    expect((await kim.get(`${interview}/opening`)).body).toContain('Davon arbeiten vor Ort: Konto 3')
  })
})
