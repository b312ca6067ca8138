import { expect, it } from 'vitest'
import { createActor, findActor } from '../../../db/places/actors.ts'
import { saveAnswers } from '../../../db/surveys/answers.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { completeResponse, planInterview } from '../../../db/surveys/responses.ts'
import type { Answers } from '../../../surveys/answer.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { instrumentFor } from '../../../surveys/instruments/index.ts'
import { givenWorld } from '../../given.ts'
import { fieldsIn } from '../sent-form.ts'

/** Alex has said something about taking part, in a finished talk. */
async function givenTalk(answers: Answers) {
  const { db, clock, ...world } = await givenWorld()
  const { now } = clock
  const municipality = await world.municipality()
  const here = db.at(municipality)
  const consultant = await world.signIn('consultant', [municipality])
  const facts = { organisation: null, function: null, contact: null, milieus: ['Sport'], now }
  const attributes = { canCoordinate: true, senior: true }
  await createActor(here, {
    ...facts,
    id: 'a1',
    name: 'Alex Muster',
    sector: 'police',
    status: 'candidate',
    attributes,
  })
  const guide = instrumentFor('readiness')
  const hash = instrumentHash(guide)
  await keepInstrument(db, hash, guide)
  await planInterview(here, {
    id: 'i1',
    actor: 'a1',
    instrument: hash,
    purpose: 'readiness',
    plannedFor: null,
    interviewers: [],
    now,
  })
  await saveAnswers(here, { response: 'i1', answers, savedBy: null, now })
  await completeResponse(here, 'i1', now)
  return { here, consultant, person: `/m/${municipality}/actors/a1` }
}

/** What a browser would send of the person's form as it was drawn; the client adds the token itself. */
function drawn(html: string) {
  const { _csrf, _at, _once, ...fields } = fieldsIn(html.replace('<form class="form"', '<form id="questionnaire"'))
  return fields
}

const link = 'In die Angaben zur Person übernehmen'

it('proposes what was clearly said for the record, and one confirmation keeps it', async () => {
  const { here, consultant, person } = await givenTalk({
    closing_personal: 'mostly',
    closing_coordination: 'no',
    closing_facilitation: 'practised',
    closing_hours: 6,
  })
  expect((await consultant.get(person)).body).toContain(`href="${person}/edit?from=i1">${link}`)
  expect((await consultant.get(person)).body).toContain('6 Stunden im Monat (Gespräch zur Mitarbeit vom ')
  const { body } = await consultant.get(`${person}/edit?from=i1`)
  expect(body).toContain('Erst dann gilt es')
  expect((await findActor(here, 'a1'))?.attributes).toEqual({ canCoordinate: true, senior: true })
  const saved = await consultant.post(`${person}/edit`, drawn(body))
  expect(saved.statusCode).toBe(303)
  const stored = await findActor(here, 'a1')
  expect(stored?.attributes).toEqual({
    canCoordinate: false,
    senior: true,
    canFacilitate: true,
    personalParticipation: true,
  })
  expect(stored?.milieus).toEqual(['Sport'])
  expect((await consultant.get(person)).body).not.toContain(link)
})

it('proposes nothing that was said in part, not known, or said in no talk', async () => {
  const { consultant, person } = await givenTalk({
    closing_personal: { missing: 'unknown' },
    closing_coordination: 'limited',
    closing_facilitation: 'some',
  })
  expect((await consultant.get(person)).body).not.toContain(link)
  const known = drawn((await consultant.get(`${person}/edit`)).body)
  expect(drawn((await consultant.get(`${person}/edit?from=i1`)).body)).toEqual(known)
  expect((await consultant.get(`${person}/edit?from=nowhere`)).body).not.toContain('Erst dann gilt es')
})
