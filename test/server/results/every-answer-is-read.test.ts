import { expect, it } from 'vitest'
import { foundGroup } from '../../../db/groups/groups.ts'
import { openReview, submitReview } from '../../../db/groups/reviews.ts'
import { createActor } from '../../../db/places/actors.ts'
import { saveAnswers } from '../../../db/surveys/answers.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { issueInvitation } from '../../../db/surveys/invitations.ts'
import { finaliseRatings, saveRating } from '../../../db/surveys/ratings.ts'
import { completeResponse, planInterview, submitSelfAssessment } from '../../../db/surveys/responses.ts'
import { saveStatements } from '../../../db/surveys/statements.ts'
import type { Answer, Given } from '../../../surveys/answer.ts'
import { ratedBy } from '../../../surveys/fields.ts'
import { type Instrument, type Item, itemsOf } from '../../../surveys/instrument.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { builtInInstruments } from '../../../surveys/instruments/index.ts'
import { memberValues, scoresOf } from '../../../surveys/scoring.ts'
import { consentItem } from '../../../surveys/statements/consent.ts'
import { isOpenItem } from '../../../surveys/statements/statement.ts'
import { itemWords } from '../../../surveys/words.ts'
import { texts } from '../../../views/text/index.ts'
import { givenWorld, type World } from '../../given.ts'

/**
 * Nobody is asked for what nobody reads: every built-in instrument is filled with answers that can be told from all
 * others, and each is looked for, beside its own question, on the pages of whoever may read it. The interview or the
 * questionnaire in which it was typed does not count, except for free text of an interview that is not released: there a
 * link leads to the very question.
 */

const people = [
  { id: 'a1', name: 'Alex Muster' },
  { id: 'a2', name: 'Kim Probe' },
]
const mark = (item: Item) => `Zeichen für ${item.id}`

function marked(item: Item): Answer {
  // Without consent nothing is kept that could be read.
  if (item.id === consentItem) return 'yes'
  if (item.kind === 'single') return item.options.at(-1)!.id
  if (item.kind === 'multiple' || item.kind === 'ranking') return item.options.slice(-2).map(({ id }) => id)
  if (item.kind === 'rating') return 4
  if (item.kind === 'number') return 7
  if (item.kind === 'date') return '2026-04-17'
  if (item.kind === 'actors') return ['a2']
  if (item.kind === 'pairs') return [{ a: 'a1', b: 'a2', trust: 3, rivalry: 'mild' }]
  return mark(item)
}

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

/** What a page says beside one question: from the element that has its id to the next that has one. */
const besideQuestion = (body: string, { id }: Item): string[] =>
  [...body.matchAll(new RegExp(`id="[^"]+-${id}"(?:(?! id=")[\\s\\S])*`, 'g'))].map(([part]) => plain(part))

/** A municipality in which one person answered all of this instrument, and where the consultants read it. */
async function givenAnswered(world: World, instrument: Instrument) {
  const municipality = await world.municipality()
  const here = world.db.at(municipality)
  const consultant = await world.signIn('consultant', [municipality])
  const { now } = world.clock
  const facts = { organisation: null, function: null, contact: null, attributes: {}, milieus: [], now }
  for (const person of people)
    await createActor(here, { ...person, ...facts, sector: 'administration', status: 'candidate' })
  const hash = instrumentHash(instrument)
  await keepInstrument(world.db, hash, instrument)
  const base = `/m/${municipality}`
  const asked = itemsOf(instrument).filter((item) => ratedBy(item) === undefined)
  const answers = Object.fromEntries(asked.map((item) => [item.id, marked(item)]))
  const save = (response: string) => saveAnswers(here, { response, answers, savedBy: null, now })
  const invited = {
    id: 'v1',
    actor: 'a1',
    instrument: hash,
    newResponse: 'q1',
    tokenHash: 'hash',
    language: 'de',
    createdBy: consultant.accountId,
    now,
    expiresAt: new Date('2026-04-01T00:00:00Z'),
  } as const

  if (instrument.purpose === 'self_assessment') {
    await issueInvitation(here, { ...invited, purpose: 'self_assessment' })
    await save('q1')
    await submitSelfAssessment(here, 'q1', { scores: scoresOf(instrument, answers), now })
    return { municipality, consultant, pages: [`${base}/self-assessments/a1/answers`] }
  }
  if (instrument.purpose === 'review') {
    const day = '2026-03-01'
    await foundGroup(here, {
      id: 'g1',
      foundedOn: '2025-05-01',
      members: ['a1', 'a2'],
      reason: 'x',
      decidedBy: 'x',
      now,
    })
    await openReview(here, { id: 'r1', group: 'g1', date: day, createdBy: consultant.accountId, now })
    await issueInvitation(here, { ...invited, purpose: 'review', review: 'r1' })
    await save('q1')
    await submitReview(here, 'q1', { values: memberValues(instrument, answers), now })
    return { municipality, consultant, pages: [`${base}/reviews/r1/invitations/a1/answers`] }
  }
  const { purpose } = instrument
  const interviewers = [consultant.accountId]
  await planInterview(here, { id: 'i1', actor: 'a1', instrument: hash, purpose, plannedFor: null, interviewers, now })
  await save('i1')
  for (const item of itemsOf(instrument)) {
    const dimension = ratedBy(item)
    const given = { value: 4, evidence: mark(item) }
    const rater = consultant.accountId
    if (dimension) await saveRating(here, { actor: 'a1', dimension, rater, kind: 'independent', given, now })
  }
  await finaliseRatings(here, 'a1', consultant.accountId)
  await completeResponse(here, 'i1', now)
  const pages = purpose === 'situation' ? [`${base}/results/answers`] : [`${base}/actors/a1`]
  return {
    municipality,
    consultant,
    interview: `${base}/interviews/i1`,
    pages: [...pages, `${base}/results/actors/a1`],
  }
}

const telling = { language: 'de', t: texts.de, actors: people } as const
const versions = builtInInstruments.map((each) => [`${each.id}@${each.version}`, each] as const)

it.each(versions)('finds every answer of %s on a page of the consultants', async (_, instrument) => {
  const world = await givenWorld()
  const { consultant, pages, interview } = await givenAnswered(world, instrument)
  const read = async (url: string) => (await consultant.get(url)).body
  const bodies = await Promise.all(pages.map(read))
  const sections = await Promise.all(
    instrument.sections.map(async ({ id }) => (interview ? read(`${interview}/${id}`) : '')),
  )
  const unread = itemsOf(instrument).filter((item) => {
    const given: Given = marked(item)
    const isBeside = (words: string) =>
      bodies.some((body) => besideQuestion(body, item).some((said) => said.includes(plain(words))))
    if (interview && isOpenItem(item)) {
      const at = instrument.sections.findIndex(({ items }) => items.includes(item))
      const link = `href="${interview}/${instrument.sections[at]!.id}#f-${item.id}"`
      const isKeptInside = bodies.every((body) => !plain(body).includes(mark(item)))
      return !(isKeptInside && bodies[0]!.includes(link) && plain(sections[at]!).includes(mark(item)))
    }
    if (ratedBy(item)) return !bodies.some((body) => plain(body).includes(mark(item)))
    return !itemWords(item, given, telling).every(isBeside)
  })
  expect(unread.map(({ id }) => id)).toEqual([])
})

it.each(['situation-analysis@1', 'situation-analysis@2', 'readiness-interview@1', 'readiness-interview@2'])(
  'shows free text of %s once it is released',
  async (name) => {
    const world = await givenWorld()
    const [, guide] = versions.find(([each]) => each === name)!
    const { municipality, consultant, pages } = await givenAnswered(world, guide)
    const item = itemsOf(guide).find(isOpenItem)!
    const set = {
      release: 'verbatim',
      decidedOf: 1,
      readBack: 'confirmed',
      readBackOf: 1,
      leavesFrom: '2026-03-01',
    } as const
    const change = { id: `i1.${item.id}`, item: item.id, revision: 0, set }
    const saved = { changes: [change], savedBy: consultant.accountId, now: world.clock.now }
    expect(await saveStatements(world.db.at(municipality), 'i1', saved)).toEqual({ state: 'saved' })
    const { body } = await consultant.get(pages[0]!)
    expect(besideQuestion(body, item)[0]).toContain(mark(item))
  },
)

it('counts what was not chosen as nothing, never as a no', async () => {
  const world = await givenWorld()
  const guide = builtInInstruments.find(({ purpose }) => purpose === 'situation')!
  const { consultant, pages } = await givenAnswered(world, guide)
  const { body } = await consultant.get(pages[0]!)
  for (const item of itemsOf(guide))
    if (item.id !== consentItem && (item.kind === 'single' || item.kind === 'multiple')) {
      const [said] = besideQuestion(body, item)
      expect(said).toContain(plain(`${item.options[0]!.label.de} 0 von 1`))
      expect(said).toContain(plain(`${item.options.at(-1)!.label.de} 1 von 1`))
    }
})

it.each(versions)('shows the answers to %s to nobody else', async (_, instrument) => {
  const world = await givenWorld()
  const { municipality, pages } = await givenAnswered(world, instrument)
  const [page = ''] = pages
  const foreign = await world.signIn('consultant', [await world.municipality()])
  expect((await foreign.get(page)).statusCode).toBe(404)
  for (const role of ['project_team', 'administrator'] as const) {
    const other = await world.signIn(role, [municipality])
    expect((await other.get(page)).statusCode).toBeGreaterThanOrEqual(403)
  }
  expect((await world.stranger().get(page)).statusCode).toBe(303)
})
