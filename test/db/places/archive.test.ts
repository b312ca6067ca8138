import { deepEqual } from 'node:assert'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database, Here } from '../../../db/database.ts'
import { listGroups } from '../../../db/groups/groups.ts'
import { openDatabase } from '../../../db/open.ts'
import { createActor, listActors } from '../../../db/places/actors.ts'
import { agendaOf } from '../../../db/places/agenda.ts'
import {
  archive,
  archivedActors,
  archivedInterviews,
  archivedInvitations,
  archivedMunicipalities,
  bringBack,
  findArchived,
  isOpenHere,
  type Thing,
} from '../../../db/places/archive.ts'
import { listPlaceJudges } from '../../../db/places/judgements.ts'
import { listMunicipalities } from '../../../db/places/municipalities.ts'
import { overviewsOf } from '../../../db/places/overviews.ts'
import { listTies, saveTie } from '../../../db/places/ties.ts'
import { loadCaseData } from '../../../db/reports/case.ts'
import { listFindings } from '../../../db/situation/findings.ts'
import { answersOfMany } from '../../../db/surveys/answers.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { listInvitations } from '../../../db/surveys/invitations.ts'
import { listNamings } from '../../../db/surveys/namings.ts'
import { actorsToRateFirst, ratingsOf, ratingsVisibleTo, saveRating } from '../../../db/surveys/ratings.ts'
import { completeResponse, findResponse, listResponses, planInterview } from '../../../db/surveys/responses.ts'
import { statementsOf } from '../../../db/surveys/statements.ts'
import { caseOf } from '../../../reports/case/case-of.ts'
import { furnishDemo } from '../../../server/demo/furnish.ts'
import { isInterview } from '../../../server/interviews/interview.ts'
import { actor, instrument, interview, later, now } from '../given.ts'

const by = { by: 'c1', now: later(5) }

/** The demo has something of everything; its municipality without a group is the one from which people can go. */
let db: Database
let here: Here
beforeAll(async () => {
  db = await openDatabase({ file: ':memory:' })
  await furnishDemo(db, now)
  here = db.at('auenfurt')
})
afterAll(() => db.close())

/** Everything that lists, choices, counts, tasks and cases are made of. */
async function everything() {
  const people = await listActors(here)
  const rated = people.map(({ id }) => ratingsVisibleTo(here, id, 'c2'))
  return {
    people,
    ties: await listTies(here),
    responses: await listResponses(here),
    given: [...(await answersOfMany(here, 'readiness')), ...(await answersOfMany(here, 'situation'))].map(
      ({ response }) => response,
    ),
    ratings: await ratingsOf(here),
    visible: await Promise.all(rated),
    toRate: await actorsToRateFirst(here, 'c1'),
    judges: await listPlaceJudges(here),
    invitations: await listInvitations(here, { now }),
    statements: await statementsOf(here),
    namings: await listNamings(here),
    findings: await listFindings(here),
    groups: await listGroups(here),
    data: await loadCaseData(here),
    overview: (await overviewsOf(db, ['auenfurt'])).get('auenfurt'),
    agenda: await agendaOf(db, 'c1', { now, until: later(100_000) }),
    places: await listMunicipalities(db, 'c1', { limit: 99, offset: 0 }),
  }
}

type Everything = Awaited<ReturnType<typeof everything>>

/** What is told of people and interviews, without what others said: their words stand as they were said. */
function told({ data, ...rest }: Everything) {
  const file = data && caseOf(data)
  const { interviews = [], selfAssessments = [], ...others } = file ?? {}
  const silent = [...interviews, ...selfAssessments].map(({ answers: _, ...talk }) => talk)
  return JSON.stringify({ ...rest, others, silent })
}

/** Some of everything that can be archived there. */
async function things(): Promise<Thing[]> {
  const people = (await listActors(here)).slice(0, 6)
  const talks = (await listResponses(here)).filter(isInterview).slice(-6)
  const invited = await listInvitations(here, { now })
  return [
    { kind: 'municipality', id: 'auenfurt' },
    ...people.map(({ id }) => ({ kind: 'actor' as const, id })),
    ...talks.map(({ id }) => ({ kind: 'interview' as const, id })),
    ...invited.map(({ id }) => ({ kind: 'invitation' as const, id })),
  ]
}

it('what is archived is nowhere, and comes back whole', async () => {
  const before = await everything()
  const all = await things()
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(4)
  for (const thing of all) {
    expect(told(before)).toContain(`"${thing.id}"`)
    expect(await archive(here, thing, by)).toBe('archived')
    const without = await everything()
    expect(told(without).includes(`"${thing.id}"`), `${thing.kind} ${thing.id}`).toBe(thing.kind === 'municipality')
    if (thing.kind === 'municipality') {
      expect(without.places.rows.map(({ id }) => id)).toEqual(['lindental'])
      expect(JSON.stringify(without.agenda)).not.toContain('auenfurt')
    }
    expect(await bringBack(here, thing)).toBe(true)
    deepEqual(await everything(), before)
  }
}, 120_000)

it('comes back whole in whatever order things were put away and brought back', async () => {
  const before = await everything()
  const all = await things()
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(all, { minLength: 2 }), fc.integer(), async (some, seed) => {
      for (const thing of some) await archive(here, thing, by)
      const back = some.map((thing, at) => ({ thing, at: Math.sin(seed + at) })).toSorted((x, y) => x.at - y.at)
      for (const { thing } of back) await bringBack(here, thing)
      deepEqual(await everything(), before)
    }),
    { numRuns: 5 },
  )
}, 120_000)

describe('the archive', () => {
  it('knows who put what away and when, whoever did it first, the last first', async () => {
    const [one, two] = (await listActors(here)).map(({ id }) => ({ kind: 'actor' as const, id }))
    await archive(here, one!, by)
    await archive(here, two!, { by: 'c2', now: later(6) })
    await archive(here, one!, { by: 'c2', now: later(7) })
    const kept = (await archivedActors(here)).map(({ id, archivedAt, archivedBy }) => [id, archivedAt, archivedBy])
    expect(kept).toEqual([
      [two!.id, later(6), 'c2'],
      [one!.id, later(5), 'c1'],
    ])
    const talk = (await listResponses(here.whole(), { actor: one!.id })).find(isInterview)!
    expect(await findArchived(here, { interview: talk.id })).toMatchObject({ thing: one, actor: one!.id })
    expect(await archivedInterviews(here)).toEqual([])
    for (const thing of [one!, two!]) await bringBack(here, thing)
    expect(await findArchived(here, { actor: one!.id })).toBeUndefined()
    await archive(here, { kind: 'municipality', id: 'auenfurt' }, by)
    expect((await archivedMunicipalities(db, 'c1')).map(({ id }) => id)).toEqual(['auenfurt'])
    expect(await archivedMunicipalities(db, 'admin')).toEqual([])
    await bringBack(here, { kind: 'municipality', id: 'auenfurt' })
  })

  it('takes nothing of elsewhere, nothing that is not there, and no questionnaire for an interview', async () => {
    const elsewhere = db.at('lindental')
    const [person] = await listActors(here)
    const own = (await listResponses(here)).find((each) => !isInterview(each))!
    for (const thing of [
      { kind: 'municipality', id: 'auenfurt' },
      { kind: 'actor', id: person!.id },
      { kind: 'interview', id: 'none' },
      { kind: 'invitation', id: 'none' },
    ] as const) {
      expect(await archive(elsewhere, thing, by), thing.kind).toBe('unknown')
      expect(await bringBack(elsewhere, thing)).toBe(false)
    }
    expect(await archive(here, { kind: 'interview', id: own.id }, by)).toBe('unknown')
  })

  it('leaves whoever is or was in a group', async () => {
    const elsewhere = db.at('lindental')
    const [group] = await listGroups(elsewhere)
    for (const { actor: id } of group!.members)
      expect(await archive(elsewhere, { kind: 'actor', id }, by)).toBe('inGroup')
  })

  it('closes an invitation with itself, its person and its municipality', async () => {
    const invited = (await listInvitations(here, { now })).find(({ state }) => state === 'open')!
    for (const thing of [
      { kind: 'invitation', id: invited.id },
      { kind: 'actor', id: invited.actor },
      { kind: 'municipality', id: 'auenfurt' },
    ] as const) {
      expect(await isOpenHere(here, invited.id)).toBe(true)
      await archive(here, thing, by)
      expect(await isOpenHere(here, invited.id), thing.kind).toBe(false)
      expect((await archivedInvitations(here, now)).length).toBe(thing.kind === 'invitation' ? 1 : 0)
      await bringBack(here, thing)
    }
  })
})

describe('what rests on an archived interview', () => {
  const rate = (rater: string, response: string, value: number) =>
    saveRating(here, {
      ...{ actor: 'x1', dimension: 'motivation', rater, kind: 'independent', response, given: { value }, revision: 0 },
      now,
    })

  it('lets somebody rate and say anew what they could not see, and that holds', async () => {
    const [one, other] = await listActors(here)
    const talk = (await listResponses(here)).find((each) => each.purpose === 'readiness')!
    await saveTie(here, { a: one!.id, b: other!.id, trust: 4, rivalry: null, source: talk.id, from: null })
    const thing = { kind: 'interview', id: talk.id } as const
    await archive(here, thing, by)
    const seen = (await listTies(here, one!.id)).find(({ a, b }) => [a, b].includes(other!.id))
    const anew = { a: one!.id, b: other!.id, trust: 1, rivalry: null, source: null, revision: seen?.revision ?? 0 }
    expect((await saveTie(here, anew)).state).toBe('saved')
    await bringBack(here, thing)
    const tie = (await listTies(here, one!.id)).find(({ a, b }) => [a, b].includes(other!.id))
    expect(tie).toMatchObject({ trust: 1, source: null })
  })

  it('keeps whoever held it blind: put away and brought back, nothing was seen in between', async () => {
    await keepInstrument(db, 'h1', instrument)
    await createActor(here, actor('x1'))
    await planInterview(here, interview('t1', { actor: 'x1', interviewers: ['c1'] }))
    await planInterview(here, interview('t2', { actor: 'x1', interviewers: ['c2'] }))
    for (const id of ['t1', 't2']) await completeResponse(here, id, now)
    await rate('c2', 't2', 4)
    expect(await ratingsVisibleTo(here, 'x1', 'c1')).toEqual([])
    await archive(here, { kind: 'interview', id: 't1' }, by)
    expect(await ratingsVisibleTo(here, 'x1', 'c1')).toEqual([])
    expect(await findResponse(here, 't1')).toBeUndefined()
    expect(await rate('c1', 't1', 2)).toEqual({ state: 'unknown' })

    await bringBack(here, { kind: 'interview', id: 't1' })
    expect((await rate('c1', 't1', 2)).state).toBe('saved')
    await archive(here, { kind: 'interview', id: 't1' }, by)
    expect(await ratingsOf(here, { actor: 'x1', rater: 'c1' })).toEqual([])
    expect((await rate('c1', 't2', 5)).state).toBe('saved')
    await bringBack(here, { kind: 'interview', id: 't1' })
    expect((await ratingsOf(here, { actor: 'x1', rater: 'c1' })).map(({ value }) => value)).toEqual([5])
  })
})
