import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findRecommendation, listRecommendations, saveRecommendation } from '../../../db/reports/recommendations.ts'
import { issueReport, listReports } from '../../../db/reports/reports.ts'
import { readCase } from '../../../reports/case/case-file.ts'
import type { Recommendation } from '../../../reports/composition/recommendation.ts'
import { storeCase } from '../../../server/case/case-storage.ts'
import { type Client, givenWorld } from '../../given.ts'
import { root } from '../../root.ts'

/** What the first model stored of example-1 with 50 draws, and the hash beside it. */
const kept: { caseHash: string; result: Recommendation } = JSON.parse(
  readFileSync(join(root, 'test', 'cases', 'edges', 'example-1.model-1.json'), 'utf8'),
)

/** A municipality whose recommendation and report are of the first model; its data are the same today. */
async function givenEarlier() {
  const world = await givenWorld()
  const { db, clock } = world
  const read = readCase(readFileSync(join(root, 'test', 'cases', 'example-1.case.json'), 'utf8'))
  if (!('case' in read)) throw new Error('the example case is refused')
  const file = { ...read.case, settings: { ...read.case.settings, draws: 50 } }
  await storeCase(db, file, { now: clock.now })
  const { id } = file.municipality
  const here = db.at(id)
  const consultant = await world.signIn('consultant', [id])
  await saveRecommendation(here, {
    ...{ id: 'p1', kind: 'computed', name: null, reason: null, createdBy: 'c1', now: clock.now },
    caseHash: kept.caseHash,
    // the first model kept what is empty
    case: { ...file, actors: file.actors.map((each) => ({ milieus: [], ...each })).toReversed() },
    result: kept.result,
  })
  const content = {
    ...{ title: 'Zusammensetzung', language: 'de', confidentiality: '', municipality: file.municipality.name },
    ...{ edition: 'team', createdAt: clock.now.toISOString(), blocks: [] },
  }
  await issueReport(here, {
    ...{ id: 'b1', kind: 'composition', language: 'de', title: 'Zusammensetzung', caseHash: kept.caseHash },
    ...{ content, createdBy: 'c1', now: clock.now },
  })
  return { ...world, here, file, consultant, path: `/m/${id}/composition`, reports: `/m/${id}/reports` }
}

/** Follows a computation to its end and returns the path of the result. */
async function follow(client: Client, path: string, fields: Record<string, string>): Promise<string> {
  let location = (await client.post(path, fields)).headers.location as string
  while (location.endsWith('/progress'))
    location = ((await client.get(location)).headers.location as string) ?? location
  return location
}

const textOf = (body: string) => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const marked = 'Nach einem früheren Rechenmodell berechnet'

it('shows a result of the first model as it was, marked, and outdated although no data have changed', async () => {
  const { consultant, here, path } = await givenEarlier()
  const page = textOf((await consultant.get(path)).body)
  expect(page).toContain(marked)
  expect(page).toContain('Geändert wurden: das Rechenmodell.')
  expect(page).toContain(String(kept.result.value))
  expect(page).not.toContain('Wenn jemand absagt')
  expect((await findRecommendation(here, 'p1'))!.result).toEqual(kept.result)
})

it('computes anew by the model of today, and keeps the earlier result beside it', async () => {
  const { consultant, here, path } = await givenEarlier()
  await follow(consultant, path, {})
  expect(await listRecommendations(here)).toHaveLength(2)
  const now = textOf((await consultant.get(path)).body)
  expect(now).not.toContain(marked)
  expect(now).not.toContain('Veraltet')
  expect(now).toContain('Wenn jemand absagt')
  const before = textOf((await consultant.get(`${path}/p1`)).body)
  expect(before).toContain(marked)
  expect(before).toContain('Dies ist eine frühere Empfehlung')
  expect((await findRecommendation(here, 'p1'))!.result).toEqual(kept.result)
  // The same data by the same model need no second computation.
  await consultant.post(path, {})
  expect(await listRecommendations(here)).toHaveLength(2)
})

it('calls a report on it outdated, whether it was made before or is made now, and marks what is made now', async () => {
  const { consultant, here, path, reports } = await givenEarlier()
  const made = (await consultant.post(reports, { kind: 'composition', id: 'p1' })).headers.location as string
  expect(textOf((await consultant.get(made)).body)).toContain(marked)
  expect(await listReports(here)).toHaveLength(2)
  // Beside the page stands the way of the municipality, which calls the composition itself outdated.
  const { body } = await consultant.get(reports)
  const list = textOf(body.slice(body.indexOf('<main')))
  expect(list.match(/veraltet/gi)).toHaveLength(2)
  expect(textOf((await consultant.get(`${path}/p1`)).body)).toContain(marked)
})

it('warns whoever would choose a group from it', async () => {
  const { consultant, path } = await givenEarlier()
  const page = textOf((await consultant.get(`${path}/p1/decision`)).body)
  expect(page).toContain('Diese Empfehlung ist veraltet')
})

describe('assumptions', () => {
  const fields = { 'person.a12': 'exclude', 'reason.person.a12': 'Im Herbst nicht abkömmlich', name: 'Ohne Zwölf' }
  const isOver = 'stammt aus einem früheren Rechenmodell'

  it('are not held against it, with the remedy named, until it is computed anew', async () => {
    const { consultant, here, path } = await givenEarlier()
    const home = `${path}/what-if`
    const before = await consultant.get(home)
    expect(textOf(before.body)).toContain(`Diese Empfehlung ${isOver}`)
    expect(textOf(before.body)).toContain('Sobald die Empfehlung neu berechnet ist')
    expect(before.body).not.toContain(`action="${home}"`)
    expect((await consultant.post(home, fields)).headers.location).toBe(home)
    expect(await listRecommendations(here)).toHaveLength(1)
    await follow(consultant, path, {})
    expect((await consultant.get(home)).body).toContain(`action="${home}"`)
    const scenario = textOf((await consultant.get(await follow(consultant, home, fields))).body)
    expect(scenario).toContain('Nebeneinander')
    expect(scenario).not.toContain(isOver)
  })

  it('that were held against it say so instead of comparing, and can be taken up again', async () => {
    const { consultant, here, path, file, clock } = await givenEarlier()
    const supposed = { exclude: ['a12'], reasons: { 'exclude.a12': 'Im Herbst nicht abkömmlich' } }
    await saveRecommendation(here, {
      ...{ id: 's1', kind: 'scenario', name: 'Ohne Zwölf', reason: null, createdBy: 'c1', now: clock.now },
      caseHash: kept.caseHash,
      case: { ...file, settings: { ...file.settings, ...supposed } },
      result: { ...kept.result, format: 'tragwerk-recommendation/2' },
    })
    const page = textOf((await consultant.get(`${path}/what-if/s1`)).body)
    expect(page).toContain('Was diese Annahme ändert, lässt sich nicht sagen')
    for (const compared of ['Nebeneinander', 'Gesamtwert', 'Es ändert sich nichts'])
      expect(page).not.toContain(compared)
    expect(textOf((await consultant.get(`${path}/what-if`)).body)).toContain('Was diese Annahme ändert')
    clock.now = new Date('2026-03-02T09:05:00Z')
    await follow(consultant, path, {})
    expect((await consultant.get(`${path}/what-if?from=s1`)).body).toMatch(/name="person\.a12" value="exclude" checked/)
  })
})
