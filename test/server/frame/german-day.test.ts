import { expect, it } from 'vitest'
import { saveRecommendation } from '../../../db/reports/recommendations.ts'
import { findResponse } from '../../../db/surveys/responses.ts'
import { type CaseFile, hashCase } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { storeCase } from '../../../server/case/case-storage.ts'
import { lindental } from '../../../server/demo/lindental.ts'
import { givenWorld } from '../../given.ts'

/** A municipality with a group founded that day, and the same without a group, at half past eleven in the evening UTC. */
async function givenLateEvening(now: string, foundedOn: string) {
  const world = await givenWorld()
  world.clock.now = new Date(now)
  const { group, reviews: _, ...rest } = lindental(world.clock.now)
  const grouped = { ...rest, group: { ...group!, foundedOn } }
  const alone: CaseFile = { ...rest, municipality: { ...rest.municipality, id: 'alone' }, settings: { draws: 5 } }
  for (const file of [grouped, alone]) await storeCase(world.db, file, { now: world.clock.now })
  await saveRecommendation(world.db.at('alone'), {
    id: 'r1',
    kind: 'computed',
    name: null,
    reason: null,
    case: alone,
    caseHash: hashCase(alone),
    result: recommend(alone),
    createdBy: 'c1',
    now: world.clock.now,
  })
  return { ...world, consultant: await world.signIn('consultant', ['lindental', 'alone']) }
}

it.each([
  ['winter', '2026-01-31T23:30:00Z', '2026-02-01', '1. Februar 2026', '2025-05-01'],
  ['summer', '2026-07-31T23:30:00Z', '2026-08-01', '1. August 2026', '2025-11-01'],
])('tells the German day late in a %s evening, on every page', async (_, now, day, inWords, foundedOn) => {
  const { consultant, db } = await givenLateEvening(now, foundedOn)
  const seen = async (url: string) =>
    (await consultant.get(url)).body.replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' ')

  expect(await seen('/m/lindental/results')).toContain(`Stand: ${inWords}`)
  expect(await seen('/')).toContain(`fällig seit ${inWords}`)
  expect(await seen('/m/lindental/group')).toContain(`value="${day}"`)
  expect(await seen('/m/alone/composition/r1/decision')).toContain(`value="${day}"`)

  const report = await consultant.post('/m/alone/reports', { kind: 'composition', id: 'r1' })
  expect(await seen(String(report.headers.location))).toContain(`Stand: ${inWords}`)

  const planned = await consultant.post('/m/alone/interviews/new', {
    actor: 'b01',
    purpose: 'situation',
    interviewers: consultant.accountId,
  })
  const interview = String(planned.headers.location).replace('?done=planned', '')
  await consultant.post(`${interview}/start`)
  expect((await findResponse(db.at('alone'), interview.split('/').at(-1)!))?.heldOn).toBe(day)
})
