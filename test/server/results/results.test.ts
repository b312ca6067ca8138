import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createActor } from '../../../db/places/actors.ts'
import { readCase } from '../../../reports/case/case-file.ts'
import { storeCase } from '../../../server/case/case-storage.ts'
import { givenWorld } from '../../given.ts'
import { root } from '../../root.ts'

async function givenExample() {
  const world = await givenWorld()
  const read = readCase(readFileSync(join(root, 'test', 'cases', 'example-1.case.json'), 'utf8'))
  if (!('case' in read)) throw new Error('the example case is refused')
  await storeCase(world.db, read.case, { now: world.clock.now })
  return world
}

it('shows candidates, network, situation and profiles to the project team, each chart with its table', async () => {
  const world = await givenExample()
  const team = await world.signIn('project_team', ['m1'])
  for (const url of [
    '/m/m1/results',
    '/m/m1/results/candidates',
    '/m/m1/results/network',
    '/m/m1/results/actors/a01',
  ]) {
    const { statusCode, body } = await team.get(url)
    expect(statusCode).toBe(200)
    expect(body.match(/<canvas data-chart/g)?.length).toBe(body.match(/<details class="twin"/g)?.length)
  }
})

it('says what is missing while there is nothing to show', async () => {
  const world = await givenWorld()
  const empty = await world.municipality()
  const team = await world.signIn('project_team', [empty])
  expect((await team.get(`/m/${empty}/results`)).body).toContain('Noch ist kein Gespräch der Lageanalyse abgeschlossen')
  expect((await team.get(`/m/${empty}/results/candidates`)).body).toContain('Noch gibt es keine Kandidat:innen')
})

it('answers alike for foreign and nonexistent municipalities and persons', async () => {
  const world = await givenExample()
  const stranger = await world.signIn('project_team', [await world.municipality()])
  const foreign = await stranger.get('/m/m1/results/actors/a01')
  const nowhere = await stranger.get('/m/nowhere/results/actors/a01')
  expect(foreign.statusCode).toBe(404)
  expect(nowhere.statusCode).toBe(404)
  const team = await world.signIn('project_team', ['m1'])
  expect((await team.get('/m/m1/results/actors/a99')).statusCode).toBe(404)
})

it('shows hostile names as text', async () => {
  const world = await givenWorld()
  const id = await world.municipality('<script>alert(1)</script>')
  await createActor(world.db.at(id), {
    id: 'a1',
    name: '"><img src=x onerror=alert(2)>',
    organisation: '',
    function: '',
    sector: 'police',
    status: 'candidate',
    attributes: {},
    milieus: [],
    now: world.clock.now,
    contact: null,
  })
  const team = await world.signIn('project_team', [id])
  const { body } = await team.get(`/m/${id}/results/candidates`)
  expect(body).not.toContain('<script>alert')
  expect(body).not.toContain('<img src=x')
})
