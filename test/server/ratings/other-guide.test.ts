import { expect, it } from 'vitest'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { finaliseRatings, saveRating } from '../../../db/surveys/ratings.ts'
import { planInterview } from '../../../db/surveys/responses.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { readinessInterview } from '../../../surveys/instruments/readiness-interview.ts'
import { givenRaters } from './given.ts'

it('shows a step of a talk with another guide as a number, without what this guide says of it', async () => {
  const { world, municipality, kim, planned } = await givenRaters()
  const { now } = world.clock
  const here = world.db.at(municipality)
  const instrument = instrumentHash(readinessInterview)
  await keepInstrument(world.db, instrument, readinessInterview)
  const interviewers = [kim.accountId]
  await planInterview(here, {
    id: 'i1',
    actor: 'a01',
    instrument,
    purpose: 'readiness',
    plannedFor: null,
    interviewers,
    now,
  })
  const about = { actor: 'a01', dimension: 'motivation', rater: kim.accountId, kind: 'independent' } as const
  await saveRating(here, { ...about, given: { value: 3, evidence: 'Beleg' }, response: 'i1', now })
  await finaliseRatings(here, 'a01', kim.accountId)

  await kim.post(`/m/${municipality}/interviews/i1/start`)
  const there = (await kim.get(`/m/${municipality}/interviews/i1/motivation`)).body
  expect(there).toContain('3 – Nennt einen eigenen Grund. Was daraus')
  const later = await planned('readiness', kim)
  await kim.post(`${later}/start`)
  const { body } = await kim.get(`${later}/motivation`)
  expect(body).toContain('Stufe 3, in einem Gespräch mit anderem Leitfaden vergeben')
  expect(body).toContain('Beleg')
  expect(body).not.toContain('3 – Nennt')
})
