import { expect, it } from 'vitest'
import { listDecisions } from '../../../db/groups/decisions.ts'
import { currentGroup, foundGroup } from '../../../db/groups/groups.ts'
import { saveReview } from '../../../db/groups/reviews.ts'
import { storeCase } from '../../../server/case/case-storage.ts'
import { criteria } from '../../../surveys/vocabulary.ts'
import { givenWorld } from '../../given.ts'

const actor = (id: string, name: string, sector: 'administration' | 'justice' | 'police' | 'civil_society') =>
  ({ id, name, sector, status: 'candidate', attributes: { canCoordinate: id === 'a1' } }) as const

/** A municipality with a group of three founded on 1 March 2026. */
async function givenGroup() {
  const world = await givenWorld()
  const actors = [
    actor('a1', 'Ada', 'administration'),
    actor('a2', 'Bo', 'justice'),
    actor('a3', 'Cem', 'police'),
    actor('a4', 'Dana', 'civil_society'),
  ]
  await storeCase(
    world.db,
    { format: 'tragwerk-case/1', municipality: { id: 'm1', name: 'Musterfurt (fiktiv)' }, actors: [...actors] },
    { now: world.clock.now },
  )
  const founded = {
    id: 'g1',
    foundedOn: '2026-03-01',
    members: ['a1', 'a2', 'a3'],
    reason: 'Alle haben zugestimmt.',
    decidedBy: 'c0',
    now: world.clock.now,
  }
  await foundGroup(world.db.at('m1'), founded)
  const consultant = await world.signIn('consultant', ['m1'])
  return { ...world, consultant }
}

async function givenReview() {
  const world = await givenGroup()
  const started = await world.consultant.post('/m/m1/group/reviews', { date: '2026-12-01' })
  return { ...world, review: String(started.headers.location) }
}

/** All criteria alike, but for what is said otherwise: [value, evidence]. */
const judged = (others: Record<string, [value: string, evidence: string]>) =>
  Object.fromEntries(
    criteria.flatMap((criterion) => {
      const [value, evidence] = others[criterion] ?? ['yes', '2']
      return [
        [`${criterion}.value`, value],
        [`${criterion}.evidence`, evidence],
        [`${criterion}.revision`, '0'],
      ]
    }),
  ) as Record<string, string>

it('leads to the composition while there is no group', async () => {
  const world = await givenWorld()
  const id = await world.municipality()
  const { body } = await (await world.signIn('project_team', [id])).get(`/m/${id}/group`)
  expect(body).toContain('Noch ist keine Gruppe gegründet')
  expect(body).toContain(`/m/${id}/composition`)
})

it('shows members by sector, who can coordinate, and when the review is due', async () => {
  const { consultant } = await givenGroup()
  const { body } = await consultant.get('/m/m1/group')
  expect(body).toContain('3 Mitglieder')
  expect(body).toContain('kann die Geschäftsführung übernehmen')
  expect(body).toContain('1. Dezember 2026')
})

it('lets members leave and join, on pages of their own', async () => {
  const { consultant, db } = await givenGroup()
  const unconfirmed = await consultant.post('/m/m1/group/members/a2/leave', { date: '2026-06-01' })
  expect(unconfirmed.statusCode).toBe(422)
  expect(unconfirmed.body).toContain('value="2026-06-01"')
  expect(
    (await consultant.post('/m/m1/group/members/a2/leave', { date: '2026-06-01', confirmed: 'yes' })).statusCode,
  ).toBe(303)
  expect((await consultant.post('/m/m1/group/members', { actor: 'a4', date: '2026-06-02' })).statusCode).toBe(303)
  const present = (await currentGroup(db.at('m1')))!.members.filter(({ leftOn }) => leftOn === null)
  expect(present.map((member) => member.actor)).toEqual(['a1', 'a3', 'a4'])
  expect((await consultant.get('/m/m1/group')).body).toContain('Ausgeschieden')
})

it('refuses to let somebody join who does not exist', async () => {
  const { consultant } = await givenGroup()
  expect((await consultant.post('/m/m1/group/members', { actor: 'nobody', date: '2026-06-02' })).statusCode).toBe(404)
})

it('starts one review a day and keeps the date that was typed', async () => {
  const { consultant } = await givenReview()
  const second = await consultant.post('/m/m1/group/reviews', { date: '2026-12-01' })
  expect(second.statusCode).toBe(422)
  expect(second.body).toContain('An diesem Tag gibt es schon eine Zwischenbilanz')
  expect((await consultant.post('/m/m1/group/reviews', { date: '2026-13-45' })).body).toContain('2026-13-45')
})

it('keeps what was typed when something is wrong, and saves nothing', async () => {
  const { consultant, review } = await givenReview()
  const answer = await consultant.post(review, {
    ...judged({ K2: ['vielleicht', '9'] }),
    'K3.notes': 'Ein langer Gedanke',
  })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('Ein langer Gedanke')
  expect((await consultant.get(review)).body).not.toContain('Ein langer Gedanke')
})

it('never overwrites silently what a colleague saved meanwhile', async () => {
  const { consultant, review, signIn } = await givenReview()
  const colleague = await signIn('consultant', ['m1'])
  await consultant.post(review, { ...judged({}), 'K3.notes': 'zuerst' })
  const late = await colleague.post(review, { ...judged({}), 'K3.notes': 'danach' })
  expect(late.statusCode).toBe(409)
  expect(late.body).toMatch(/Gespeichert ist hier inzwischen: „[^“]*zuerst“/)
  expect(late.body).toContain('danach')
  expect((await consultant.get(review)).body).toContain('zuerst')
})

it.each([
  ['Fortführen', { K7: ['yes', '2'], K3: ['no', '1'] }],
  ['Anpassen', { K7: ['yes', '2'], K8: ['partly', '2'], K3: ['no', '1'] }],
  ['In ein Bündnis überführen', { K7: ['no', '2'], K1: ['no', '1'], K3: ['no', '1'] }],
  ['Auflösen', { K7: ['no', '2'], K6: ['no', '1'], K3: ['no', '1'] }],
] as const)('recommends: %s', async (option, others) => {
  const { consultant, review } = await givenReview()
  const saved = await consultant.post(review, {
    ...judged(others as unknown as Record<string, [string, string]>),
    next: 'decision',
  })
  expect(saved.headers.location).toBe(`${review}/decision?done=saved`)
  const { body } = await consultant.get(`${review}/decision`)
  expect(body).toContain(`Empfehlung: ${option}`)
  expect(body).toContain('entscheidungsreif')
})

it('lets the weakest answer of the members decide and names dissent', async () => {
  const { consultant, review } = await givenReview()
  await consultant.post(review, { ...judged({}), 'K1.a1': 'yes', 'K1.a2': 'yes', 'K1.a3': 'no' })
  expect((await consultant.get(review)).body).toContain('Ergibt sich aus den Antworten: nein')
  const { body } = await consultant.get(`${review}/decision`)
  expect(body).toMatch(/Abweichende Stimmen[\s\S]*Cem: <strong>nein/)
  expect(body.match(/Cem/g)).toHaveLength(1)
})

it('counts the same members’ answers on the form as in the recommendation', async () => {
  const { consultant, review } = await givenReview()
  await consultant.post(review, { ...judged({}), 'K1.a1': 'yes', 'K1.a2': 'yes', 'K1.a3': 'no' })
  await consultant.post('/m/m1/group/members/a3/leave', { date: '2026-12-03', confirmed: 'yes' })
  const values = (body: string) =>
    [...body.matchAll(/<th[^>]*>K1[^<]*<\/th>\s*<td[^>]*>([^<]*)/g)].map(([, value]) => value)
  expect(values((await consultant.get(`${review}/decision`)).body)).toEqual(['ja'])
  expect((await consultant.get(review)).body).toContain('Ergibt sich aus den Antworten: ja')
})

it('names a day for the first review only: others are held whenever wanted', async () => {
  const { consultant, review } = await givenReview()
  await consultant.post(`${review}/close`, { confirmed: 'yes' })
  const { body } = await consultant.get('/m/m1/group')
  expect(body).toContain('1. Dezember 2026')
  expect(body).not.toContain('vorgesehen')
})

it('says when a decision would come too early', async () => {
  const { consultant, review } = await givenReview()
  await consultant.post(review, judged({ K7: ['unknown', '0'], K8: ['yes', '1'], K9: ['yes', '1'] }))
  expect((await consultant.get(`${review}/decision`)).body).toContain('noch nicht entscheidungsreif')
})

it('records the people’s decision with its reason, also against the recommendation, and ends the group', async () => {
  const { consultant, review, db } = await givenReview()
  const here = db.at('m1')
  await consultant.post(review, judged({ K3: ['no', '1'] }))
  const unfounded = await consultant.post(`${review}/decision`, {
    option: 'dissolve',
    date: '2026-12-02',
    confirmed: 'yes',
  })
  expect(unfounded.statusCode).toBe(422)
  const decided = { option: 'dissolve', reason: 'Zwei Mitglieder ziehen weg.', date: '2026-12-02', confirmed: 'yes' }
  expect((await consultant.post(`${review}/decision`, decided)).statusCode).toBe(303)
  const [recorded] = await listDecisions(here)
  expect(recorded).toMatchObject({
    option: 'dissolve',
    reason: 'Zwei Mitglieder ziehen weg.',
    decidedBy: consultant.accountId,
  })
  expect(recorded!.frozen).toMatchObject({ decision: { option: 'continue' } })
  expect(await currentGroup(here)).toBeUndefined()
  expect((await consultant.get(`${review}/decision`)).body).toContain('Zwei Mitglieder ziehen weg.')
  expect((await consultant.post(review, judged({}))).statusCode).toBe(409)
  expect((await consultant.post(`${review}/decision`, decided)).statusCode).toBe(409)
})

it('lets the project team read the recommendation, but neither judge nor decide', async () => {
  const { review, signIn } = await givenReview()
  const team = await signIn('project_team', ['m1'])
  expect((await team.get(`${review}/decision`)).statusCode).toBe(200)
  expect((await team.get(review)).statusCode).toBe(403)
  expect((await team.post(`${review}/decision`, {})).statusCode).toBe(403)
  expect((await team.post('/m/m1/group/reviews', { date: '2027-01-01' })).statusCode).toBe(403)
})

it('answers alike for foreign and nonexistent groups and reviews', async () => {
  const { review, signIn, municipality } = await givenReview()
  const foreign = await signIn('consultant', [await municipality()])
  expect((await foreign.get(review)).statusCode).toBe(404)
  expect((await foreign.get('/m/m1/group')).statusCode).toBe(404)
  const own = await signIn('consultant', ['m1'])
  expect((await own.get('/m/m1/reviews/nothing')).statusCode).toBe(404)
})

it('never takes away an answer that a member gave by link while the page was open', async () => {
  const { consultant, review, db } = await givenReview()
  const drawnBefore = judged({})
  await saveReview(db.at('m1'), {
    review: review.split('/').at(-1)!,
    judgements: [],
    savedBy: 'c1',
    now: new Date(),
    answers: [{ criterion: 'K1', actor: 'a1', value: 'no', was: null }],
  })
  expect((await consultant.post(review, { ...drawnBefore, 'K1.a1': '', 'K1.a1.was': '' })).statusCode).toBe(303)
  expect((await consultant.get(review)).body).toContain('Ergibt sich aus den Antworten: nein')
  const overwriting = await consultant.post(review, {
    ...drawnBefore,
    'K1.revision': '1',
    'K1.a1': 'yes',
    'K1.a1.was': '',
  })
  expect(overwriting.statusCode).toBe(409)
  expect(overwriting.body).toContain('Ada: nein')
})

it('closes a review without a decision, once and only after asking', async () => {
  const { consultant, review } = await givenReview()
  expect((await consultant.get(review)).body).toContain(`href="${review}/close"`)
  expect((await consultant.get(`${review}/close`)).body).toContain('Das lässt sich nicht zurücknehmen.')
  expect((await consultant.post(`${review}/close`, {})).statusCode).toBe(422)
  const closed = await consultant.post(`${review}/close`, { confirmed: 'yes' })
  expect(closed.headers.location).toBe(`${review}?done=reviewClosed`)
  expect((await consultant.get(review)).body).toContain('disabled')
  expect((await consultant.get('/m/m1/group')).body).toContain('ohne Entscheidung geschlossen')
  expect((await consultant.get(`${review}/close`)).statusCode).toBe(409)
  expect((await consultant.post(`${review}/close`, { confirmed: 'yes' })).statusCode).toBe(409)
  expect((await consultant.post(review, judged({}))).statusCode).toBe(409)
})

it('ends a group without a review, with the decision and its reason, once', async () => {
  const { consultant, db } = await givenGroup()
  const ending = { option: 'dissolve', reason: 'Zu wenige sind übrig.', date: '2026-05-01', confirmed: 'yes' }
  expect((await consultant.get('/m/m1/group')).body).toContain('href="/m/m1/group/end"')
  const untold = await consultant.post('/m/m1/group/end', { ...ending, option: 'continue' })
  expect(untold.statusCode).toBe(422)
  expect(untold.body).toContain('Zu wenige sind übrig.')
  const ended = await consultant.post('/m/m1/group/end', ending)
  expect(ended.headers.location).toBe('/m/m1/group?done=decided')
  expect(await currentGroup(db.at('m1'))).toBeUndefined()
  expect(await listDecisions(db.at('m1'))).toMatchObject([{ subject: 'group', option: 'dissolve', review: null }])
  const page = (await consultant.get('/m/m1/group')).body
  expect(page).toContain('Zu wenige sind übrig.')
  expect(page).not.toContain('href="/m/m1/group/end"')
  expect((await consultant.post('/m/m1/group/end', ending)).statusCode).toBe(404)
})

it('lets a review that is under way decide about the end', async () => {
  const { consultant, db } = await givenReview()
  expect((await consultant.get('/m/m1/group')).body).not.toContain('href="/m/m1/group/end"')
  expect((await consultant.get('/m/m1/group/end')).statusCode).toBe(409)
  expect((await consultant.post('/m/m1/group/end', {})).statusCode).toBe(409)
  expect(await currentGroup(db.at('m1'))).toBeDefined()
})
