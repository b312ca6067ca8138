import { expect, it } from 'vitest'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { finaliseRatings, saveRating } from '../../../db/surveys/ratings.ts'
import { changeInterview, planInterview } from '../../../db/surveys/responses.ts'
import { storeCase } from '../../../server/case/case-storage.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { readinessInterview } from '../../../surveys/instruments/readiness-interview.ts'
import type { Dimension } from '../../../surveys/vocabulary.ts'
import { givenWorld } from '../../given.ts'

const municipality = { id: 'm1', name: 'Musterfurt (fiktiv)' }
const actors = [{ id: 'a1', name: 'Ada', sector: 'police' as const, status: 'candidate' as const }]

/** One has judged Ada for good; the other conducts the same interview and has not judged yet. */
async function givenTwoRaters() {
  const world = await givenWorld()
  const { db, clock } = world
  await storeCase(db, { format: 'tragwerk-case/1', municipality, actors }, { now: clock.now })
  const first = await world.signIn('consultant', ['m1'])
  const second = await world.signIn('consultant', ['m1'])
  const here = db.at('m1')
  const instrument = instrumentHash(readinessInterview)
  await keepInstrument(db, instrument, readinessInterview)
  await planInterview(here, {
    id: 'i1',
    actor: 'a1',
    instrument,
    purpose: 'readiness',
    plannedFor: null,
    interviewers: [first.accountId, second.accountId],
    now: clock.now,
  })
  const judge = async (rater: string, evidence: string, dimension: Dimension = 'motivation') => {
    const given = { value: 1, evidence }
    const about = { actor: 'a1', dimension, rater, kind: 'independent' } as const
    await saveRating(here, { ...about, given, response: 'i1', now: clock.now })
    await finaliseRatings(here, 'a1', rater)
  }
  await judge(first.accountId, 'Geheimes Zitat')
  return { ...world, first, second, judge }
}

const rooms = ['/m/m1/composition', '/m/m1/composition/what-if', '/m/m1/reports']

it('shows neither results nor recommendation nor reports of somebody one still has to judge', async () => {
  const { second } = await givenTwoRaters()
  expect((await second.get('/m/m1/results/actors/a1')).body).not.toContain('Geheimes Zitat')
  for (const url of rooms) {
    const { statusCode, body } = await second.get(url)
    expect({ url, statusCode }).toEqual({ url, statusCode: 409 })
    expect(body).toContain('Bitte schätzen Sie zuerst selbst ein')
    expect(body).toContain('/m/m1/actors/a1')
  }
  expect((await second.post('/m/m1/composition')).statusCode).toBe(409)
})

it('opens them once one’s own judgement is final, and keeps nobody else waiting', async () => {
  const { first, second, judge, signIn } = await givenTwoRaters()
  const team = await signIn('project_team', ['m1'])
  for (const url of rooms) expect((await first.get(url)).statusCode).toBe(200)
  for (const url of rooms) expect((await team.get(url)).statusCode).toBe(200)
  await judge(second.accountId, 'Eigener Beleg')
  for (const url of rooms) expect((await second.get(url)).statusCode).toBe(200)
  expect((await second.get('/m/m1/results/actors/a1')).body).toContain('Geheimes Zitat')
})

it('stays closed in what one has not judged, also to whoever was taken off the interview after a first judgement', async () => {
  const { db, first, second, judge } = await givenTwoRaters()
  await judge(first.accountId, 'Zweites Geheimnis', 'knowledge')
  await judge(second.accountId, 'Eigener Beleg')
  await changeInterview(db.at('m1'), 'i1', { revision: 1, interviewers: [first.accountId] })
  const { body } = await second.get('/m/m1/results/actors/a1')
  expect(body).toContain('Geheimes Zitat')
  expect(body).not.toContain('Zweites Geheimnis')
  expect((await second.get('/m/m1/composition')).statusCode).toBe(409)
})

it('is not opened by a consensus one wrote down, final as it comes with an imported case', async () => {
  const { db, clock, signIn } = await givenWorld()
  const { accountId, get } = await signIn('consultant')
  const about = { actor: 'a1', dimension: 'motivation' } as const
  await storeCase(
    db,
    {
      format: 'tragwerk-case/1',
      municipality,
      actors,
      interviews: [
        { id: 'i1', actor: 'a1', instrument: 'readiness-interview@1', status: 'completed', interviewers: [accountId] },
      ],
      ratings: [
        { ...about, rater: 'kim', kind: 'independent', value: 1, evidence: 'Geheimes Zitat' },
        { ...about, rater: accountId, kind: 'consensus', value: 3 },
      ],
    },
    { now: clock.now, reader: accountId },
  )
  expect((await get('/m/m1/results/actors/a1')).body).not.toContain('Geheimes Zitat')
})
