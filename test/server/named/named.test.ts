import { describe, expect, it } from 'vitest'
import { listActors } from '../../../db/places/actors.ts'
import { saveAnswers } from '../../../db/surveys/answers.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { planInterview, startResponse } from '../../../db/surveys/responses.ts'
import { forgetInterview } from '../../../db/surveys/statements.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { instrumentFor } from '../../../surveys/instruments/index.ts'
import { givenPeople } from '../actors/given.ts'

const guide = instrumentFor('situation')
const hash = instrumentHash(guide)

/** Alex, Kim and Kim; three talks with Alex, two of which name persons. */
async function givenTalks() {
  const given = await givenPeople()
  const { here, world, place } = given
  const { now } = world.clock
  await given.addPerson('a1', 'Alex Beispiel')
  await given.addPerson('a2', 'Kim Muster', { organisation: 'Jugendamt' })
  await given.addPerson('a3', 'Kim Muster', { organisation: 'Polizei' })
  await keepInstrument(world.db, hash, guide)
  const said = { i1: 'Kim Muster, kennt <b>alle</b>\nToni Neu, Amtsgericht, klug', i2: '– Toni Neu', i3: undefined }
  for (const [id, people_new] of Object.entries(said)) {
    const plan = { actor: 'a1', instrument: hash, purpose: 'situation' as const, plannedFor: null, interviewers: [] }
    await planInterview(here, { id, ...plan, now })
    await startResponse(here, id, { now, heldOn: '2026-03-04' })
    const answers = people_new === undefined ? { people_actors: ['a3'] } : { people_new }
    await saveAnswers(here, { response: id, answers, savedBy: null, now })
  }
  const interview = (id: string) => `/m/${place}/interviews/${id}`
  const keysIn = (body: string) => [...new Set([...body.matchAll(/name="line" value="(\w+)"/g)].map(([, key]) => key!))]
  return { ...given, interview, keysIn }
}

describe('persons named in an interview', () => {
  it('are shown line by line, with who may be meant and how many talks name them', async () => {
    const { client, interview, path } = await givenTalks()
    const { body } = await client.get(`${interview('i1')}/named`)
    expect(body).toContain('Kim Muster, kennt &lt;b&gt;alle&lt;/b&gt;')
    expect(body).toContain('ist diese Person: Kim Muster (Jugendamt), Polizei')
    expect(body).toContain('ist diese Person: Kim Muster (Polizei), Polizei')
    expect(body).toContain('genannt in 1 von 3 Gesprächen')
    expect(body).toContain('in 2 von 3 Gesprächen')
    expect((await client.get(interview('i1'))).body).toContain('2 genannte Personen sind noch zuzuordnen.')
    const overview = (await client.get(`${path}/named`)).body
    expect(overview).toContain(`href="${interview('i1')}/named"`)
    expect(overview).not.toContain('Toni Neu')
    expect((await client.get(path)).body).toContain(`href="${path}/named"`)
  })

  it('count for whoever is meant, namesakes each for themselves', async () => {
    const { client, interview, path, keysIn } = await givenTalks()
    const [line] = keysIn((await client.get(`${interview('i1')}/named`)).body)
    const answer = await client.post(`${interview('i1')}/named`, { line: line!, actor: 'a2' })
    expect(answer.headers.location).toBe(`${interview('i1')}/named?done=saved`)
    expect((await client.get(`${path}/a2`)).body).toContain('genannt in 1 von 3 Gesprächen')
    expect((await client.get(`${path}/a3`)).body).toContain('genannt in 1 von 3 Gesprächen')
    expect((await client.get(`${path}/a1`)).body).toContain('genannt in 0 von 3 Gesprächen')
    await client.post(`${interview('i1')}/named`, { line: line!, actor: 'a3' })
    expect((await client.get(`${path}/a3`)).body).toContain('genannt in 2 von 3 Gesprächen')
    await client.post(`${interview('i1')}/named`, { line: line!, actor: 'a3', nobody: 'yes' })
    expect((await client.get(`${interview('i1')}/named`)).body).toContain('Wird nicht als Person erfasst.')
  })

  it('become actors in one step, from a form that knows name and position', async () => {
    const { here, client, interview, path } = await givenTalks()
    const page = (await client.get(`${interview('i1')}/named`)).body
    const [, href = ''] = /href="([^"]+named=i1\.\w+)"[^>]*aria-label="Toni Neu/.exec(page) ?? []
    const form = (await client.get(href)).body
    expect(form).toContain('value="Toni Neu"')
    expect(form).toContain('value="Amtsgericht"')
    expect(form).not.toContain('klug')
    const named = href.split('named=')[1]!
    const made = await client.post(`${path}/new`, { name: 'Toni Neu', sector: 'justice', status: 'contact', named })
    expect(made.headers.location).toBe(`${interview('i1')}/named?done=created`)
    const toni = (await listActors(here)).find(({ name }) => name === 'Toni Neu')!
    expect((await client.get(`${path}/${toni.id}`)).body).toContain('genannt in 1 von 3 Gesprächen')
    expect((await client.get(`${interview('i2')}/named`)).body).toContain('ist diese Person: Toni Neu, Justiz')
    const wrong = await client.post(`${path}/new`, { name: '', sector: 'justice', status: 'contact', named })
    expect(wrong.body).toContain(`name="named" value="${named}"`)
  })

  it('are attributed to somebody known here, line by line of this interview', async () => {
    const { client, interview, keysIn } = await givenTalks()
    const [line] = keysIn((await client.get(`${interview('i1')}/named`)).body)
    for (const actor of ['a9', '']) {
      const answer = await client.post(`${interview('i1')}/named`, { line: line!, actor })
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain('href="#f-actor"')
    }
    expect((await client.post(`${interview('i2')}/named`, { line: line!, actor: 'a2' })).statusCode).toBe(404)
    expect((await client.get(`${interview('i9')}/named`)).statusCode).toBe(404)
  })

  it('are forgotten with the interview, and read by no project team', async () => {
    const { here, world, place, client, interview, keysIn, path } = await givenTalks()
    const [line] = keysIn((await client.get(`${interview('i1')}/named`)).body)
    await client.post(`${interview('i1')}/named`, { line: line!, actor: 'a2' })
    const team = await world.signIn('project_team', [place])
    for (const page of [`${interview('i1')}/named`, `${path}/named`, `${path}/new?named=i1.${line}`])
      expect((await team.get(page)).statusCode).toBe(403)
    await forgetInterview(here, 'i1', { savedBy: client.accountId, now: world.clock.now })
    expect((await client.get(`${interview('i1')}/named`)).statusCode).toBe(404)
    expect((await client.get(`${path}/a2`)).body).toContain('genannt in 0 von 2 Gesprächen')
  })
})
