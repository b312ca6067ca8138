import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listReviews } from '../../../db/groups/reviews.ts'
import { findRecommendation, saveRecommendation } from '../../../db/reports/recommendations.ts'
import { findReport, issueReport, listDownloads, listReports } from '../../../db/reports/reports.ts'
import { type CaseFile, hashCase, readCase } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import type { Block, Report } from '../../../reports/content/blocks.ts'
import { storeCase } from '../../../server/case/case-storage.ts'
import { lindental } from '../../../server/demo/lindental.ts'
import { type Client, givenWorld, type World } from '../../given.ts'
import { inspect } from '../../reports/ink/pdf-tree.ts'
import { plainText } from '../../reports/plain-text.ts'
import { root } from '../../root.ts'

function readExample(name: string): CaseFile {
  const read = readCase(readFileSync(join(root, 'test', 'cases', `${name}.case.json`), 'utf8'))
  if (!('case' in read)) throw new Error('the example case is refused')
  return { ...read.case, settings: { ...read.case.settings, draws: 20 } }
}

/** A stored case with its recommendation r1, and somebody of the project team who may see it. */
async function givenRecommendation(file = readExample('example-1')) {
  const world = await givenWorld()
  await storeCase(world.db, file, { now: world.clock.now })
  const { id } = file.municipality
  await saveRecommendation(world.db.at(id), {
    id: 'r1',
    kind: 'computed',
    name: null,
    reason: null,
    case: file,
    caseHash: hashCase(file),
    result: recommend(file),
    createdBy: 'c1',
    now: world.clock.now,
  })
  return { ...world, id, path: `/m/${id}/reports`, team: await world.signIn('project_team', [id]) }
}

/** Makes a report and returns its path. */
async function make(client: Client, path: string, fields: Record<string, string>): Promise<string> {
  const answer = await client.post(path, fields)
  expect(answer.statusCode).toBe(303)
  return String(answer.headers.location).replace('?done=reportMade', '')
}
const aboutComposition = { kind: 'composition', id: 'r1' }

const contentOf = async (db: World['db'], municipality: string, path: string) =>
  (await findReport(db.at(municipality), path.split('/').at(-1)!))!.content as Report

const bare = (text: string) => text.replace(/\s+/g, '')
/** What people read, without tags and white space. */
const wordsIn = (html: string) =>
  bare(
    html
      .replace(/<script[\s\S]*?<\/script>|<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  )

const tableWords = ({
  caption,
  columns,
  rows,
}: {
  caption: string
  columns: { label: string }[]
  rows: string[][]
}) => [caption, ...columns.map(({ label }) => label), ...rows.flat()]

function wordsOf(block: Block): string[] {
  const basis = [...(block.evidence?.sources ?? []), ...(block.evidence?.data ?? [])]
  if (block.kind === 'heading') return [block.text, ...basis]
  if (block.kind === 'paragraph') return [plainText(block.text), ...basis]
  if (block.kind === 'list') return [...block.items.map(plainText), ...basis]
  if (block.kind === 'facts')
    return [...block.items.flatMap((each) => [each.term, plainText(each.description)]), ...basis]
  if (block.kind === 'callout') return [block.title, ...block.text.map(plainText), ...basis]
  if (block.kind === 'table') return [...tableWords(block), ...basis]
  if (block.kind === 'chart')
    return [block.chart.title, block.chart.caption, ...tableWords(block.chart.table), ...basis]
  return basis
}

/** Levels of the headings in order. */
const headingLevels = (html: string) => [...html.matchAll(/<h(\d)[\s>]/g)].map((match) => Number(match[1]))

const examples = ['example-1', 'example-2-missing', 'example-3-infeasible', 'example-4-strict']

describe.each(examples)('the report on %s', (name) => {
  it.each(['de', 'en'])('shows on the screen in %s every block that the PDF draws', async (language) => {
    const { team, path, db, id } = await givenRecommendation(readExample(name))
    const report = await make(team, path, { ...aboutComposition, language })
    const content = await contentOf(db, id, report)
    const { body } = await team.get(report)
    const shown = wordsIn(body)
    for (const words of [content.title, content.subtitle, content.confidentiality, ...content.blocks.flatMap(wordsOf)])
      expect(shown).toContain(bare(words))
    expect(body.match(/<canvas data-chart/g)).toHaveLength(content.blocks.filter(({ kind }) => kind === 'chart').length)
    const levels = headingLevels(body)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [at, level] of levels.entries()) if (at > 0) expect(level).toBeLessThanOrEqual(levels[at - 1]! + 1)
  })

  it('is downloaded as tagged PDF that bears its number', async () => {
    const { team, path } = await givenRecommendation(readExample(name))
    const { statusCode, headers, rawPayload } = await team.get(`${await make(team, path, aboutComposition)}/pdf`)
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="tragwerk-2026-001.pdf"',
      'content-length': String(rawPayload.byteLength),
    })
    expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(inspect('pdfinfo', rawPayload, ['PDF'])).toMatch(/Tagged:\s+yes/)
    expect(inspect('pdftotext', rawPayload, ['PDF', '-'])).toContain('2026-001')
  })
})

/** The page itself: around it stands how far the municipality is. */
const inMain = (body: string) => body.slice(body.indexOf('<main'))

it('gives the same bytes for every download, and records each', async () => {
  const { team, path, db, id, clock } = await givenRecommendation(readExample('example-3-infeasible'))
  const report = await make(team, path, aboutComposition)
  const first = await team.get(`${report}/pdf`)
  clock.now = new Date('2026-03-02T09:10:00Z')
  expect((await team.get(`${report}/pdf`)).rawPayload.equals(first.rawPayload)).toBe(true)
  const downloads = await listDownloads(db.at(id))
  expect(downloads.map(({ downloadedBy }) => downloadedBy)).toEqual([team.accountId, team.accountId])
  expect(downloads.map(({ downloadedAt }) => downloadedAt.toISOString().slice(11, 16))).toEqual(['09:10', '09:00'])
  expect((await team.get(path)).body).toContain('2-mal heruntergeladen')
})

it('numbers reports, in the reader’s language unless another is wished for, and says who made and took them', async () => {
  const { team, path, signIn, id } = await givenRecommendation()
  const report = await make(team, path, aboutComposition)
  await make(team, path, { ...aboutComposition, language: 'en' })
  const consultant = await signIn('consultant', [id])
  await consultant.get(`${report}/pdf`)
  const { body } = await team.get(path)
  const shown = wordsIn(body)
  expect(shown).toContain(bare('2026-002'))
  expect(shown).toContain(bare('Zusammensetzung · English'))
  expect(shown).toContain(bare('Zusammensetzung · Deutsch'))
  expect(shown).toContain(bare('Erstellt am 2. März 2026 um 10:00 Uhr von Konto 1'))
  expect(shown).toContain(bare('Einmal heruntergeladen: Bericht 2026-001 Konto 2, am 2. März 2026 um 10:00 Uhr'))
  expect(shown).toContain(bare('Noch nicht heruntergeladen'))
})

it('keeps a report as it was when data change, and calls it outdated', async () => {
  const { team, path, db, id } = await givenRecommendation()
  const report = await make(team, path, aboutComposition)
  const before = await contentOf(db, id, report)
  expect(inMain((await team.get(path)).body)).not.toContain('veraltet')
  await db.update(db.tables.actors).set({ name: 'Umbenannt' })
  expect(inMain((await team.get(path)).body)).toContain('veraltet')
  const { body } = await team.get(report)
  expect(body).toContain('Seit diesem Bericht haben sich Angaben geändert')
  expect(body).not.toContain('Umbenannt')
  expect(await contentOf(db, id, report)).toEqual(before)
})

it('does not call the report on a scenario outdated for the settings it supposes', async () => {
  const { team, path, db, id, clock } = await givenRecommendation()
  const base = (await findRecommendation(db.at(id), 'r1'))!
  const file = base.case as CaseFile
  const supposed = { ...file, settings: { ...file.settings, memberCost: 40, reasons: { memberCost: 'Versuch' } } }
  await saveRecommendation(db.at(id), {
    ...base,
    id: 'r2',
    kind: 'scenario',
    name: 'Größere Gruppe',
    case: supposed,
    caseHash: hashCase(supposed),
    result: recommend(supposed),
    now: clock.now,
  })
  await make(team, path, { kind: 'composition', id: 'r2' })
  expect(inMain((await team.get(path)).body)).not.toContain('veraltet')
  await db.update(db.tables.actors).set({ name: 'Umbenannt' })
  expect(inMain((await team.get(path)).body)).toContain('veraltet')
})

it('does not call the report on a scenario outdated when its settings become the rule', async () => {
  const { team, path, db, id, clock, signIn } = await givenRecommendation()
  const base = (await findRecommendation(db.at(id), 'r1'))!
  const file = base.case as CaseFile
  const supposed = { ...file, settings: { ...file.settings, memberCost: 40, reasons: { memberCost: 'Versuch' } } }
  const scenario = { ...base, id: 'r2', kind: 'scenario' as const, case: supposed, caseHash: hashCase(supposed) }
  await saveRecommendation(db.at(id), { ...scenario, result: recommend(supposed), now: clock.now })
  await make(team, path, { kind: 'composition', id: 'r2' })
  const consultant = await signIn('consultant', [id])
  const adoption = `/m/${id}/composition/what-if/r2/adoption`
  expect((await consultant.post(adoption, { revision: '1', confirmed: 'yes' })).statusCode).toBe(303)
  expect(inMain((await team.get(path)).body)).not.toContain('veraltet')
  await db.update(db.tables.actors).set({ name: 'Umbenannt' })
  expect(inMain((await team.get(path)).body)).toContain('veraltet')
})

it('does not call a report outdated for founding the group, also with somebody who was a contact before', async () => {
  const example = readExample('example-1')
  const actors = example.actors.map((each) => (each.id === 'a05' ? { ...each, status: 'contact' as const } : each))
  const { team, path, db, id, signIn } = await givenRecommendation({ ...example, actors })
  const report = await make(team, path, aboutComposition)
  const consultant = await signIn('consultant', [id])
  const choice = { choice: 'own', members: ['a01', 'a05'], reason: 'So beschlossen', date: '2026-03-02' }
  const founding = `/m/${id}/composition/r1/decision/founding`
  expect((await consultant.post(founding, { ...choice, confirmed: 'yes' })).statusCode).toBe(303)
  expect(inMain((await team.get(path)).body)).not.toContain('veraltet')
  expect((await team.get(`/m/${id}/composition`)).body).not.toContain('Veraltet')
  await db.update(db.tables.ties).set({ trust: 0 })
  expect((await team.get(report)).body).toContain('Seit diesem Bericht haben sich Angaben geändert')
  expect((await team.get(`/m/${id}/composition`)).body).toContain('Geändert wurden: Vertrauen und Konkurrenz.')
})

it('says where reports come from while there is none', async () => {
  const { team, path } = await givenRecommendation()
  const { body } = await team.get(path)
  expect(body).toContain('Noch gibt es keinen Bericht')
  expect(body).toMatch(/href="\/m\/m1\/composition"[\s\S]*href="\/m\/m1\/group"/)
})

describe('the report on a review', () => {
  async function givenReview() {
    const world = await givenWorld()
    await storeCase(world.db, lindental(world.clock.now), { now: world.clock.now })
    const [review] = await listReviews(world.db.at('lindental'))
    const consultant = await world.signIn('consultant', ['lindental'])
    return { ...world, consultant, id: review!.id, path: '/m/lindental/reports' }
  }

  it.each(['de', 'en'])('shows every block in %s and is downloaded as tagged PDF', async (language) => {
    const { consultant, path, id, db } = await givenReview()
    const report = await make(consultant, path, { kind: 'decision', id, language })
    const content = await contentOf(db, 'lindental', report)
    const shown = wordsIn((await consultant.get(report)).body)
    for (const words of content.blocks.flatMap(wordsOf)) expect(shown).toContain(bare(words))
    const { rawPayload } = await consultant.get(`${report}/pdf`)
    expect(inspect('pdfinfo', rawPayload, ['PDF'])).toMatch(/Tagged:\s+yes/)
  })

  it('tells what people decided, and rests on what they had before them then', async () => {
    const { consultant, path, id, db } = await givenReview()
    const before = await contentOf(db, 'lindental', await make(consultant, path, { kind: 'decision', id }))
    const decided = await consultant.post(`/m/lindental/reviews/${id}/decision`, {
      option: 'dissolve',
      reason: 'Die Mitglieder <wollen> das so.',
      date: '2026-03-02',
      confirmed: 'yes',
    })
    expect(decided.statusCode).toBe(303)
    await db.update(db.tables.reviewCriteria).set({ value: 'unknown', evidence: 0 })
    const report = await make(consultant, path, { kind: 'decision', id })
    const after = await contentOf(db, 'lindental', report)
    const callout = ({ blocks }: Report) => blocks.find(({ kind }) => kind === 'callout')
    expect(callout(after)).toEqual(callout(before))
    const { body } = await consultant.get(report)
    expect(wordsIn(body)).toContain(bare('Die Mitglieder <wollen> das so.'))
    expect(body).not.toContain('<wollen>')
  })
})

it('answers 404 for reports, recommendations and reviews of another municipality, and changes nothing', async () => {
  const { team, path, id, db, signIn, municipality } = await givenRecommendation()
  const here = db.at(id)
  const report = await make(team, path, aboutComposition)
  const elsewhere = await municipality()
  const stranger = await signIn('consultant', [elsewhere])
  const name = report.split('/').at(-1)
  for (const url of [
    path,
    report,
    `${report}/pdf`,
    `/m/${elsewhere}/reports/${name}`,
    `/m/${elsewhere}/reports/${name}/pdf`,
  ])
    expect((await stranger.get(url)).statusCode).toBe(404)
  for (const [at, fields] of [
    [path, aboutComposition],
    [`/m/${elsewhere}/reports`, aboutComposition],
    [`/m/${elsewhere}/reports`, { kind: 'decision', id: 'r1' }],
  ] as const)
    expect((await stranger.post(at, fields)).statusCode).toBe(404)
  expect((await stranger.post(`/m/${elsewhere}/reports`, { kind: 'gossip', id: 'r1' })).statusCode).toBe(400)
  expect(await listReports(db.at(elsewhere))).toEqual([])
  expect(await listReports(here)).toHaveLength(1)
  expect(await listDownloads(here)).toEqual([])
})

it('lets consultants and project team make and take reports, administrators not', async () => {
  const { team, path, id, signIn } = await givenRecommendation(readExample('example-3-infeasible'))
  const report = await make(team, path, aboutComposition)
  const consultant = await signIn('consultant', [id])
  const another = await make(consultant, path, aboutComposition)
  expect((await consultant.get(`${report}/pdf`)).statusCode).toBe(200)
  expect((await team.get(`${another}/pdf`)).statusCode).toBe(200)
  const administrator = await signIn('administrator', [id])
  for (const url of [path, report, `${report}/pdf`]) expect((await administrator.get(url)).statusCode).toBe(403)
  expect((await administrator.post(path, aboutComposition)).statusCode).toBe(403)
})

it('shows hostile text as text and draws endless words to their end', async () => {
  const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(2)>'
  const file = readExample('example-1')
  const needs = ['isolation', 'no_safe_room', 'public_pressure', 'fragile_contacts']
  const { team, path } = await givenRecommendation({
    ...file,
    municipality: { ...file.municipality, name: hostile },
    actors: file.actors.map((actor) => ({ ...actor, name: `${actor.name} ${hostile}`, organisation: hostile })),
    ratings: file.ratings!.map((rating, at) => (at === 0 ? { ...rating, evidence: 'W'.repeat(20_000) } : rating)),
    interviews: [
      {
        id: 'i01',
        actor: 'a01',
        instrument: 'situation-analysis@1',
        date: '2026-02-20',
        status: 'completed',
      },
    ],
    situation: {
      statements: needs.map((need) => ({
        id: need,
        interview: 'i01',
        item: `need_${need}_open`,
        release: 'verbatim',
        // Its own markup: words of somebody's name would keep it in its interview.
        text: `<b onclick="">${'x'.repeat(19_000)}`,
      })),
    },
  })
  const report = await make(team, path, aboutComposition)
  for (const url of [path, report]) {
    const { body } = await team.get(url)
    expect(body).not.toContain('<script>alert')
    expect(body).not.toContain('<img src=x')
    expect(wordsIn(body)).toContain(hostile.replaceAll(' ', ''))
  }
  expect((await team.get(report)).body).toContain('x'.repeat(19_000))
  expect((await team.get(`${report}/pdf`)).rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
})

it('answers with a friendly page when drawing fails, records nothing and logs no content', async () => {
  const { team, path, id, db, log, clock } = await givenRecommendation()
  const here = db.at(id)
  const content = { title: 'Geheimer Titel', language: 'de', createdAt: 'nie', blocks: null }
  await issueReport(here, {
    id: 'b1',
    kind: 'composition',
    language: 'de',
    title: content.title,
    caseHash: '',
    content,
    createdBy: 'c1',
    now: clock.now,
  })
  const answer = await team.get(`${path}/b1/pdf`)
  expect(answer.statusCode).toBe(500)
  expect(answer.headers['content-type']).toContain('text/html')
  expect(answer.headers['content-disposition']).toBeUndefined()
  expect(await listDownloads(here)).toEqual([])
  expect(log.some((line) => line.includes('request failed'))).toBe(true)
  expect(log.join('\n')).not.toMatch(/Geheim|tragwerk-2026/)
})
