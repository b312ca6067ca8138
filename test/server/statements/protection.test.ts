import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { listActors } from '../../../db/places/actors.ts'
import { loadCaseData } from '../../../db/reports/case.ts'
import { saveRecommendation } from '../../../db/reports/recommendations.ts'
import { listFindings, saveFinding } from '../../../db/situation/findings.ts'
import { markVersion, recordVersion } from '../../../db/situation/versions.ts'
import { findKeptInstrument } from '../../../db/surveys/instruments.ts'
import { ratingsOf } from '../../../db/surveys/ratings.ts'
import { listResponses } from '../../../db/surveys/responses.ts'
import { saveStatements, statementId, statementsOf } from '../../../db/surveys/statements.ts'
import { writeCase } from '../../../reports/case/case-file.ts'
import { caseOf } from '../../../reports/case/case-of.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import { keepFindings } from '../../../reports/situation/content.ts'
import { furnishDemo } from '../../../server/demo/furnish.ts'
import { dayOf } from '../../../surveys/day.ts'
import { itemsOf } from '../../../surveys/instrument.ts'
import { servesOf } from '../../../surveys/instruments/serves.ts'
import { isFinished } from '../../../surveys/progress/finished.ts'
import { passagesOf } from '../../../surveys/statements/passages.ts'
import { type Client, givenWorld, type World } from '../../given.ts'
import { asText } from '../../reports/ink/pdf-tree.ts'

const town = 'auenfurt'
const home = `/m/${town}`
/** Pages on which consultants read the notes themselves: those of an interview, and of what was answered. */
const notes = [
  new RegExp(`^${home}/interviews/[^/]+(/.*)?$`),
  new RegExp(`^${home}/results/answers(/.*)?$`),
  new RegExp(`^${home}/actors/[^/]+$`),
]

type Set = Parameters<typeof saveStatements>[2]['changes'][number]['set']

/** Every way in which something may be decided, and whether it lets a mark of the note or of the paraphrase out. */
function waysFor(now: Date, note: string, words: string): { set: Set; lets: 'note' | 'words' | undefined }[] {
  const today = dayOf(now)
  const done = { decidedOf: 2, readBackOf: 2, readBack: 'confirmed', readBackOn: today, leavesFrom: today } as const
  const verbatim = { ...done, release: 'verbatim' } as const
  const paraphrase = { ...done, release: 'paraphrase', paraphrase: words } as const
  const passages = [passagesOf(note)[1]!]
  return [
    { set: verbatim, lets: 'note' },
    { set: paraphrase, lets: 'words' },
    { set: { ...done, release: 'background', paraphrase: words }, lets: undefined },
    { set: { ...done, release: 'undecided', paraphrase: words }, lets: undefined },
    { set: { ...verbatim, passages }, lets: undefined },
    { set: { ...verbatim, readBack: null }, lets: undefined },
    { set: { ...paraphrase, leavesFrom: '2099-01-01' }, lets: undefined },
    { set: { ...verbatim, readBack: 'withdrawn' }, lets: undefined },
    { set: { ...verbatim, decidedOf: 1 }, lets: undefined },
    { set: { ...paraphrase, readBackOf: 1 }, lets: undefined },
    { set: { ...paraphrase, paraphrase: `${words} Das weiß Frau Diallo.` }, lets: undefined },
  ]
}

/** Marks every open answer of the demo's interviews, in every way; the marks that must stay, and that leave. */
async function givenMarks({ db, clock }: World) {
  const here = db.at(town)
  const secret: string[] = []
  const released: string[] = []
  let count = 0
  const mark = () => `Q${String(10_000 + ++count)}Z`
  await here.delete(db.tables.statements).where(here.own(db.tables.statements))
  for (const { id, purpose, instrument, status } of await listResponses(here)) {
    if (purpose !== 'situation' && purpose !== 'readiness') continue
    const guide = (await findKeptInstrument(db, instrument!))!
    const changes = []
    for (const asked of itemsOf(guide).filter(({ kind }) => kind.endsWith('_text'))) {
      const item = asked.id
      // Lines in which somebody is named are no statements, whatever was once decided about them.
      const mayLeave = isFinished({ status }) && !servesOf(guide, asked).includes('named')
      const [inNote, inWords] = [mark(), mark()]
      const note = `Gesagt ${inNote}. Zweitens.`
      const row = { municipality: town, response: id, item, answer: note, revision: 2, savedAt: clock.now }
      const one = here.own(db.tables.answers, eq(db.tables.answers.response, id), eq(db.tables.answers.item, item))
      await here.delete(db.tables.answers).where(one)
      await here.insert(db.tables.answers).values(row)
      const ways = waysFor(clock.now, note, `Etwa ${inWords}.`)
      const way = ways[count % (ways.length + 1)]
      // One more has no row at all.
      if (way) changes.push({ id: statementId({ response: id, item }), item, revision: 0, set: way.set })
      for (const [each, what] of [[inNote, 'note'], [inWords, 'words']] as const) // biome-ignore format: one line is easier to read
        (way?.lets === what && mayLeave ? released : secret).push(each)
    }
    await saveStatements(here, id, { changes, savedBy: 'c1', now: clock.now })
  }
  return { secret, released }
}

/** A finding on all there is: every statement supports it, or speaks against it; given back to the people there. */
async function findEverything({ db, clock }: World): Promise<number> {
  const here = db.at(town)
  const held = (await loadCaseData(here))!.responses.filter(({ purpose }) => purpose === 'situation')
  const links = held.flatMap(({ id, openAnswers }) => openAnswers.map((item) => ({ interview: id, item })))
  const [supports, against] = [0, 1].map((rest) => links.filter((_, at) => at % 2 === rest)) as [
    typeof links,
    typeof links,
  ]
  const finding = { id: 'n1', section: 'need', text: 'Alles', supports, against } as const
  await saveFinding(here, { ...finding, supports, against, revision: 0, savedBy: 'c1', now: clock.now })
  const file = caseOf((await loadCaseData(here, { today: dayOf(clock.now) }))!)
  const content = keepFindings(file, await listFindings(here), [])
  const number = await recordVersion(here, { content, recordedOn: '2026-03-02', recordedBy: 'c1', now: clock.now })
  await markVersion(here, number, { stage: 'given_back', on: '2026-03-02', now: clock.now })
  return number
}

/** Every statement, released or not, is what some rating rests on. */
async function rateByEverything({ db }: World): Promise<void> {
  const here = db.at(town)
  const ids = (await statementsOf(here)).map(({ id }) => id)
  const rows = await ratingsOf(here)
  const { ratings: r } = db.tables
  for (const [at, { actor, dimension, rater, kind }] of rows.entries()) {
    const statements = ids.filter((_, n) => n % rows.length === at)
    const one = and(eq(r.actor, actor), eq(r.dimension, dimension), eq(r.rater, rater), eq(r.kind, kind))
    await here.update(r).set({ statements }).where(here.own(r, one))
  }
}

/** Every page that links lead to, by its path. */
async function crawl(client: Client, start: string): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  const next = [start]
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (seen.has(path)) continue
    const answer = await client.get(path)
    const isPdf = String(answer.headers['content-type']).includes('pdf')
    seen.set(path, isPdf ? asText(answer.rawPayload) : answer.body)
    if (isPdf) continue
    for (const [, href = ''] of answer.body.matchAll(/ href="(\/[^"#?]*)/g))
      if (!href.startsWith('/assets/')) next.push(href.replaceAll('&amp;', '&'))
  }
  return seen
}

/** Marks found in a text, also across the lines of a PDF. */
const marksIn = (text: string): string[] => text.replace(/[\s\u00ad-]/g, '').match(/Q1\d{4}Z/g) ?? []

it('no page, report, PDF or case file says what is not released, nor any name in what is', async () => {
  const world = await givenWorld()
  const { db, clock } = world
  const { candidateToken } = await furnishDemo(db, clock.now)
  const { secret, released } = await givenMarks(world)
  await rateByEverything(world)
  expect(secret.length).toBeGreaterThan(300)
  expect(released.length).toBeGreaterThan(40)

  // What leaves the house as data.
  const here = db.at(town)
  const file = caseOf((await loadCaseData(here, { today: dayOf(clock.now) }))!)
  const told = new Set(marksIn(writeCase(file)))
  expect(secret.filter((mark) => told.has(mark))).toEqual([])
  expect(released.filter((mark) => !told.has(mark))).toEqual([])
  const evidence = marksIn(JSON.stringify(file.ratings))
  expect(released.filter((mark) => !evidence.includes(mark))).toEqual([])
  const names = (await listActors(here)).flatMap(({ name }) => name.split(' ').filter((part) => part.length > 3))
  const words = JSON.stringify(file.situation?.statements)
  expect(names.filter((name) => words.includes(name))).toEqual([])

  // A composition and its report, so that there is something to be found.
  const quick = { ...file, settings: { ...file.settings, draws: 5 } }
  const made = { id: 'p1', name: null, reason: null, caseHash: '-', createdBy: 'c1', now: clock.now }
  await saveRecommendation(here, { ...made, kind: 'computed', case: quick, result: recommend(quick) })
  const version = String(await findEverything(world))
  const consultant = await world.signIn('consultant', [town])
  const team = await world.signIn('project_team', [town])
  const administrator = await world.signIn('administrator')
  const reports = await consultant.post(`${home}/reports`, { kind: 'composition', id: 'p1' })
  expect(reports.statusCode).toBe(303)
  for (const language of ['de', 'en']) {
    const made = await consultant.post(`${home}/reports`, { kind: 'situation', id: version, language })
    expect(made.statusCode).toBe(303)
  }

  const heard = new Set<string>()
  const read = new Set<string>()
  const situation = new Set(
    file.interviews!.flatMap(({ id, instrument }) => (instrument.startsWith('situation') ? [id] : [])),
  )
  const quotable = marksIn(
    JSON.stringify((file.situation?.statements ?? []).filter(({ interview }) => situation.has(interview))),
  )
  for (const [client, start, mayReadNotes] of [
    [consultant, '/', true],
    [team, '/', false],
    [administrator, '/', false],
    [world.stranger(), `/e/${candidateToken}`, false],
  ] as const) {
    const pages = await crawl(client, start)
    for (const [path, body] of pages) {
      if (mayReadNotes && notes.some((each) => each.test(path))) continue
      const found = marksIn(body)
      expect(
        found.filter((mark) => secret.includes(mark)),
        path,
      ).toEqual([])
      if (path.endsWith('/pdf')) for (const mark of found) heard.add(mark)
      if (path.includes('/results/actors/')) for (const mark of found) read.add(mark)
    }
    if (client === consultant || client === team)
      expect([...pages.keys()].filter((path) => path.endsWith('/pdf'))).toHaveLength(3)
    if (client === consultant) expect(pages.size).toBeGreaterThan(60)
  }
  // The PDFs do quote what may be quoted, and profiles what a rating rests on.
  expect(released.filter((mark) => !read.has(mark))).toEqual([])
  expect(quotable.length).toBeGreaterThan(20)
  expect(quotable.filter((mark) => !heard.has(mark))).toEqual([])
}, 400_000)
