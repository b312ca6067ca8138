import { expect, it } from 'vitest'
import { beginComputation, findComputation } from '../../../db/reports/computations.ts'
import { listRecommendations } from '../../../db/reports/recommendations.ts'
import { storeCase } from '../../../server/case/case-storage.ts'
import type { AccountRole } from '../../../surveys/vocabulary.ts'
import { givenWorld } from '../../given.ts'
import { madeCase } from '../../made-case.ts'

/** A municipality whose composition takes as many draws; few are done before anybody looks, many are not. */
async function givenTown(draws: number, role: AccountRole = 'consultant') {
  const world = await givenWorld()
  const file = { ...madeCase(draws > 1000 ? 80 : 12), settings: { draws, parameterDraws: 0 } }
  const { id } = file.municipality
  await storeCase(world.db, file, { now: world.clock.now })
  const client = await world.signIn(role, [id])
  const here = world.db.at(id)
  const path = `/m/${id}/composition`
  /** Starts and waits for the end. */
  async function compute() {
    let { location } = (await client.post(path)).headers
    while (location !== path) location = (await client.get(`${path}/progress`)).headers.location
  }
  return { ...world, here, client, path, compute, read: async () => (await client.get(path)).body }
}

const said = 'Die Berechnung wurde unterbrochen'

it('leaves a mark of a computation that a program does not live to finish', async () => {
  const { app, client, here, path, clock } = await givenTown(20_000)
  await client.json(path, {})
  await app.close()
  expect(await findComputation(here)).toMatchObject({ startedBy: client.accountId, startedAt: clock.now })
  expect(await listRecommendations(here)).toEqual([])
})

it('is told where nothing was computed before, and starting anew is all there is to do', async () => {
  const { client, here, path, read, clock, compute } = await givenTown(10)
  expect(await read()).not.toContain(said)
  await beginComputation(here, { startedBy: 'c1', startedAt: clock.now })
  expect(await read()).toContain(said)
  expect((await client.get(`${path}/progress`)).headers.location).toBe(path)
  await compute()
  expect(await read()).not.toContain(said)
  expect(await findComputation(here)).toBeUndefined()
})

it('is told beside the recommendation that still stands, with a way to start anew though nothing else has changed', async () => {
  const { here, read, clock, compute } = await givenTown(10)
  await compute()
  expect(await read()).not.toContain('Neu berechnen')
  await beginComputation(here, { startedBy: 'c1', startedAt: clock.now })
  expect(await read()).toMatch(new RegExp(`${said}[^]*Neu berechnen`))
  await compute()
  expect(await read()).not.toContain(said)
  expect(await listRecommendations(here)).toHaveLength(1)
})

it('is told to the project team as well', async () => {
  const { here, read, clock } = await givenTown(10, 'project_team')
  await beginComputation(here, { startedBy: 'c1', startedAt: clock.now })
  expect(await read()).toContain(said)
})

it('is not told where somebody has stopped the computation, or while it runs', async () => {
  const { client, here, path, read } = await givenTown(20_000)
  await client.json(path, {})
  expect(await read()).toContain('Es wird gerechnet')
  expect(await read()).not.toContain(said)
  await client.post(`${path}/cancel`)
  expect(await read()).not.toContain(said)
  expect(await findComputation(here)).toBeUndefined()
})

it('is told of an assumption to whoever still waits for it', async () => {
  const { client, path, compute } = await givenTown(10)
  await compute()
  const { headers } = await client.get(`${path}/what-if/s-unknown/progress`)
  expect((await client.get(headers.location as string)).body).toContain('Die Rechnung wurde nicht fertig')
})
