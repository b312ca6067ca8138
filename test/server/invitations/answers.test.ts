import { expect, it } from 'vitest'
import { foundGroup } from '../../../db/groups/groups.ts'
import { openReview } from '../../../db/groups/reviews.ts'
import { createActor } from '../../../db/places/actors.ts'
import { saveAnswers } from '../../../db/surveys/answers.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { issueInvitation } from '../../../db/surveys/invitations.ts'
import { finaliseRatings, saveRating } from '../../../db/surveys/ratings.ts'
import { completeResponse, planInterview, submitSelfAssessment } from '../../../db/surveys/responses.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { instrumentFor } from '../../../surveys/instruments/index.ts'
import { dimensionsRatedIn } from '../../../surveys/ratings/rated-dimensions.ts'
import type { InvitationPurpose } from '../../../surveys/vocabulary.ts'
import { givenWorld } from '../../given.ts'

const said = 'Nur <persönlich> & ohne Presse'

/** Alex, invited by a consultant, with one open answer that is not handed in yet. */
async function givenBegun(purpose: InvitationPurpose = 'self_assessment') {
  const world = await givenWorld()
  const { now } = world.clock
  const municipality = await world.municipality()
  const here = world.db.at(municipality)
  const consultant = await world.signIn('consultant', [municipality])
  const facts = { organisation: null, function: null, contact: null, attributes: {}, milieus: [], now }
  await createActor(here, { ...facts, id: 'a1', name: 'Alex Muster', sector: 'police', status: 'candidate' })
  if (purpose === 'review') {
    await foundGroup(here, { id: 'g1', foundedOn: '2025-05-01', members: ['a1'], reason: 'x', decidedBy: 'x', now })
    await openReview(here, { id: 'r1', group: 'g1', date: '2026-03-01', createdBy: consultant.accountId, now })
  }
  const instrument = instrumentFor(purpose)
  const hash = instrumentHash(instrument)
  await keepInstrument(world.db, hash, instrument)
  await issueInvitation(here, {
    ...(purpose === 'review' && { review: 'r1' }),
    id: 'v1',
    actor: 'a1',
    purpose,
    instrument: hash,
    newResponse: 'q1',
    tokenHash: 'hash',
    language: 'de',
    createdBy: consultant.accountId,
    now,
    expiresAt: new Date('2026-04-01T00:00:00Z'),
  })
  const item = purpose === 'review' ? 'wishes' : 'anything_else'
  await saveAnswers(here, { response: 'q1', answers: { [item]: said }, savedBy: null, now })
  return { world, municipality, here, consultant, now, base: `/m/${municipality}` }
}

const shown = 'Nur &lt;persönlich&gt; &amp; ohne Presse'

it('shows nothing of a questionnaire before it is handed in, and leads to the answers afterwards', async () => {
  const { here, consultant, now, base } = await givenBegun()
  const url = `${base}/self-assessments/a1/answers`
  const before = await consultant.get(url)
  expect(before.body).toContain('noch nicht abgegeben')
  expect(before.body).not.toContain(shown)
  expect((await consultant.get(`${base}/self-assessments`)).body).not.toContain(url)
  await submitSelfAssessment(here, 'q1', { scores: {}, now })
  for (const page of [`${base}/self-assessments`, `${base}/self-assessments/a1`, `${base}/actors/a1`])
    expect((await consultant.get(page)).body).toContain(`href="${url}"`)
  const { body } = await consultant.get(url)
  expect(body).toContain(shown)
  expect(body).toContain('nicht beantwortet')
})

it('keeps a self-assessment from whoever rates the person, until their own rating is final', async () => {
  const { world, municipality, here, consultant, now, base } = await givenBegun()
  await submitSelfAssessment(here, 'q1', { scores: { motivation: 4.7 }, now })
  const guide = instrumentFor('readiness')
  const hash = instrumentHash(guide)
  await keepInstrument(world.db, hash, guide)
  const rater = consultant.accountId
  await planInterview(here, {
    id: 'i1',
    actor: 'a1',
    instrument: hash,
    purpose: 'readiness',
    plannedFor: null,
    interviewers: [rater],
    now,
  })
  const url = `${base}/self-assessments/a1/answers`
  const hidden = await consultant.get(url)
  expect(hidden.body).toContain('erst, wenn Sie Ihre eigene Einschätzung in allen Merkmalen abgeschlossen haben')
  expect(hidden.body).not.toContain(shown)
  const profile = `${base}/results/actors/a1`
  const matrix = `${base}/results/candidates`
  // Shown to half a step.
  for (const page of [profile, matrix])
    for (const score of ['4,5', '4,7', '4.5', '4.7']) expect((await consultant.get(page)).body).not.toContain(score)
  expect((await consultant.get(profile)).body).toContain('Sie sehen sie, sobald Sie Ihre eigene Einschätzung')
  const other = await world.signIn('consultant', [municipality])
  expect((await other.get(url)).body).toContain(shown)
  expect((await other.get(profile)).body).toContain('4,5')

  const own = { actor: 'a1', rater, kind: 'independent', response: 'i1', now } as const
  for (const dimension of dimensionsRatedIn(guide)) await saveRating(here, { ...own, dimension, given: { value: 3 } })
  await completeResponse(here, 'i1', now)
  expect((await consultant.get(url)).body).not.toContain(shown)
  await finaliseRatings(here, 'a1', rater)
  expect((await consultant.get(url)).body).toContain(shown)
  expect((await consultant.get(profile)).body).toContain('4,5')
})

it('says that answers from a file cannot be read when nobody here knows what was asked', async () => {
  const { here, consultant, now, base } = await givenBegun()
  await submitSelfAssessment(here, 'q1', { scores: {}, now })
  await here.update(here.tables.responses).set({ instrument: null }).where(here.own(here.tables.responses))
  const { body } = await consultant.get(`${base}/self-assessments/a1/answers`)
  expect(body).toContain('ist hier nicht bekannt')
  expect(body).not.toContain(shown)
})

it('leads from the review to what each member answered', async () => {
  const { here, consultant, now, base } = await givenBegun('review')
  const url = `${base}/reviews/r1/invitations/a1/answers`
  expect((await consultant.get(`${base}/reviews/r1`)).body).not.toContain(url)
  await completeResponse(here, 'q1', now)
  expect((await consultant.get(`${base}/reviews/r1`)).body).toContain(`href="${url}"`)
  expect((await consultant.get(url)).body).toContain(shown)
})
