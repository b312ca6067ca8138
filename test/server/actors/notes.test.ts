import { expect, it } from 'vitest'
import { loadCaseData } from '../../../db/reports/case.ts'
import { caseOf } from '../../../reports/case/case-of.ts'
import { givenPeople } from './given.ts'

const mark = 'Zeichen-4711'

it('notes and ways to reach a person are read by consultants on the page of the person, and nowhere else', async () => {
  const { world, place, here, client, path, addPerson } = await givenPeople()
  await addPerson('a1', 'Alex', { status: 'candidate', notes: `Notiz ${mark}`, contact: mark })
  await addPerson('a2', 'Kim', { status: 'candidate' })
  for (const url of [`${path}/a1`, `${path}/a1/edit`]) expect((await client.get(url)).body).toContain(mark)

  const team = await world.signIn('project_team', [place])
  const administrator = await world.signIn('administrator', [place])
  for (const reader of [team, administrator])
    for (const url of [path, `${path}/a1`, `${path}/a1/edit`]) {
      const { statusCode, body } = await reader.get(url)
      expect([url, statusCode, body.includes(mark)]).toEqual([url, 403, false])
    }
  const base = `/m/${place}`
  const others = ['', '/actors', '/interviews', '/results', '/results/actors/a1', '/self-assessments', '/composition']
  for (const reader of [client, team])
    for (const url of others)
      expect([url, (await reader.get(`${base}${url}`)).body.includes(mark)]).toEqual([url, false])
  expect(JSON.stringify(caseOf((await loadCaseData(here))!))).not.toContain(mark)
})
