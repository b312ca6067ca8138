import { expect, it } from 'vitest'
import { findActor } from '../../../db/places/actors.ts'
import { saveAnswers } from '../../../db/surveys/answers.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { issueInvitation } from '../../../db/surveys/invitations.ts'
import { submitSelfAssessment } from '../../../db/surveys/responses.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { instrumentFor } from '../../../surveys/instruments/index.ts'
import { fieldsIn } from '../sent-form.ts'
import { givenPeople } from './given.ts'

/** Alex has ticked milieus and hours in a self-assessment that is handed in. */
async function givenSelfSaid() {
  const given = await givenPeople()
  const { here, world, path } = given
  const { now } = world.clock
  await given.addPerson('a1', 'Alex Muster', { status: 'candidate', milieus: ['sportvereine'] })
  const instrument = instrumentFor('self_assessment')
  const hash = instrumentHash(instrument)
  await keepInstrument(world.db, hash, instrument)
  await issueInvitation(here, {
    id: 'v1',
    actor: 'a1',
    purpose: 'self_assessment',
    instrument: hash,
    newResponse: 'q1',
    tokenHash: 'hash',
    language: 'de',
    createdBy: given.client.accountId,
    now,
    expiresAt: new Date('2030-04-01T00:00:00Z'),
  })
  const answers = { milieus: ['sports', 'queer', 'distant'], time_available: 'up_to_four' }
  await saveAnswers(here, { response: 'q1', answers, savedBy: null, now })
  await submitSelfAssessment(here, 'q1', { scores: {}, now })
  return { ...given, person: `${path}/a1` }
}

it('proposes milieus for the record, one confirmation keeps them, and hours stand there with source and date', async () => {
  const { here, client, person } = await givenSelfSaid()
  const { body } = await client.get(person)
  expect(body).toContain('Milieus übernehmen: Queere Gruppen und von Politik und Verwaltung Abgewandte')
  expect(body).toMatch(/Mehr als 2 und bis zu 4.Stunden \(selbst angegeben am /)
  const form = await client.get(`${person}/edit?from=q1`)
  expect(form.body).toContain('Die Milieus sind um die ergänzt')
  expect((await findActor(here, 'a1'))?.milieus).toEqual(['sportvereine'])
  const { _csrf, ...fields } = fieldsIn(form.body.replace('<form class="form"', '<form id="questionnaire"'))
  expect((await client.post(`${person}/edit`, fields)).statusCode).toBe(303)
  expect((await findActor(here, 'a1'))?.milieus).toEqual([
    'sportvereine',
    'Queere Gruppen',
    'von Politik und Verwaltung Abgewandte',
  ])
  expect((await client.get(person)).body).not.toContain('Milieus übernehmen')
})

it('tells nothing of it to whoever still has to rate the person', async () => {
  const { client, person, planReadiness } = await givenSelfSaid()
  await planReadiness('i1', 'a1')
  const { body } = await client.get(person)
  expect(body).not.toContain('Milieus übernehmen')
  expect(body).not.toContain('Zeit für die Gruppe')
  expect((await client.get(`${person}/edit?from=q1`)).body).not.toContain('Queere Gruppen')
})
