import { beforeAll, describe, expect, it } from 'vitest'
import { candidateProfile } from '../../../reports/aggregate/candidate-profile.ts'
import { chartDimensionProfile } from '../../../reports/charts/dimension-profile.ts'
import type { Block, Report } from '../../../reports/content/blocks.ts'
import { givenCase } from '../given-case.ts'
import { asText, bytesOf, flatten, inspect, type Node, treeOf } from './pdf-tree.ts'

const sentence = 'Wir empfehlen, Ada Berg einzubeziehen, weil sie die Entscheidungsbefugnis für Sicherheitsfragen hat. '

const blocks: Block[] = [
  { kind: 'heading', level: 1, text: 'Auf einen Blick' },
  { kind: 'callout', tone: 'info', title: 'Eine Gruppe ist möglich', text: [sentence] },
  {
    kind: 'facts',
    items: [
      { term: 'Bereiche', description: 'Alle vier' },
      { term: 'Vertrauen', description: sentence },
    ],
  },
  { kind: 'heading', level: 2, text: 'Begründung' },
  {
    kind: 'paragraph',
    text: [{ text: 'Ada Berg', strong: true }, { text: `: ${sentence.repeat(4)}` }],
    evidence: { sources: ['H 3.1'], data: ['Einschätzung Ada Berg'] },
  },
  { kind: 'list', items: ['Erstens', sentence.repeat(2)] },
  {
    kind: 'quotes',
    label: 'Dagegen spricht',
    items: [
      { text: 'Offen rede ich hier kaum.', by: 'Verwaltung' },
      { text: sentence.repeat(60), by: 'eine befragte Person' },
    ],
  },
  { kind: 'chart', chart: chartDimensionProfile(candidateProfile(givenCase(), 'a01'), 'de') },
  { kind: 'page_break' },
  {
    kind: 'table',
    caption: 'Lange Tabelle',
    columns: [{ label: 'Person' }, { label: 'Punkte', align: 'end' }],
    rows: Array.from({ length: 90 }, (_, at) => [`Person ${at + 1}`, String(at)]),
  },
]

const given = (more: Partial<Report> = {}): Report => ({
  title: 'Zusammensetzung der Strategiegruppe',
  subtitle: 'Empfehlung',
  language: 'de',
  confidentiality: 'Vertraulich – nur für das Projektteam',
  municipality: 'Beispielstadt (fiktiv)',
  edition: 'team',
  reportNumber: '2026-001',
  createdAt: '2026-03-10T09:00:00Z',
  blocks,
  ...more,
})

describe('a report as PDF', () => {
  let bytes: Buffer
  let nodes: Node[]
  beforeAll(async () => {
    bytes = await bytesOf(given())
    nodes = flatten(treeOf(bytes))
  })
  const all = (type: string) => nodes.filter((node) => node.type === type)

  it('is tagged, titled and sound', () => {
    const facts = inspect('pdfinfo', bytes, ['PDF'])
    expect(facts).toMatch(/Tagged:\s+yes/)
    expect(facts).toContain('Zusammensetzung der Strategiegruppe – Beispielstadt (fiktiv)')
    expect(inspect('qpdf', bytes, ['--check', 'PDF'])).toContain('No syntax or stream encoding errors')
    const qdf = inspect('qpdf', bytes, ['--qdf', '--object-streams=disable', 'PDF', '-'])
    expect(qdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(qdf).toMatch(/\/Lang \(de-DE\)/)
    expect(qdf).toMatch(/\/DisplayDocTitle true/)
  })

  it('embeds every font', () => {
    const fonts = inspect('pdffonts', bytes, ['PDF']).split('\n').slice(2).filter(Boolean)
    expect(fonts.length).toBeGreaterThanOrEqual(2)
    for (const font of fonts) expect(font).toMatch(/FiraSans-\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/)
  })

  it('nests headings from the title down', () => {
    const headings = nodes.map(({ type }) => type).filter((type) => /^H\d$/.test(type))
    expect(headings).toEqual(['H1', 'H2', 'H3'])
  })

  it('gives every figure a text in place of the picture', () => {
    expect(all('Figure')).toHaveLength(1)
    expect(all('Figure')[0]!.alt).toContain('Fachwissen: 2, Selbsteinschätzung: 4')
  })

  it('gives every table headers, for columns and for rows', () => {
    expect(all('Table')).toHaveLength(2)
    for (const table of all('Table')) {
      const rows = flatten(table).filter(({ type }) => type === 'TR')
      const [head, ...body] = rows
      expect(head!.children.every(({ type, scope }) => type === 'TH' && scope === 'Column')).toBe(true)
      for (const { children } of body) {
        expect(children[0]).toMatchObject({ type: 'TH', scope: 'Row' })
        expect(children).toHaveLength(head!.children.length)
      }
    }
  })

  it('quotes with who says so, however long', () => {
    const quotes = all('BlockQuote')
    expect(quotes.map(({ children }) => children.map(({ type }) => type))).toEqual([['P', 'P'], ['P', 'P']]) // biome-ignore format: one line is easier to read
    expect(asText(bytes)).toContain('– Verwaltung')
  })

  it('leaves no element empty and no list item without label and body', () => {
    for (const node of nodes) expect(node.contents + node.children.length, node.type).toBeGreaterThan(0)
    for (const item of all('LI')) expect(item.children.map(({ type }) => type)).toEqual(['Lbl', 'LBody'])
  })

  it('marks everything on a page: content as content, decoration as artifact', () => {
    const qdf = inspect('qpdf', bytes, ['--qdf', '--object-streams=disable', 'PDF', '-'])
    const pages = qdf.match(/1 0 0 -1 0 841\.89 cm\n[\s\S]*?endstream/g)!
    expect(pages.length).toBeGreaterThan(3)
    for (const page of pages) {
      let depth = 0
      for (const line of page.split('\n')) {
        if (/ B[DM]C$/.test(line)) depth++
        else if (line === 'EMC') depth--
        else if (/ (Tj|TJ)$|^(S|f|f\*|B)$| Do$/.test(line)) expect(depth, line).toBeGreaterThan(0)
      }
      expect(depth).toBe(0)
    }
  })

  it('repeats the table’s head, the confidentiality mark and the page number on each page', () => {
    const pages = asText(bytes).split('\f').slice(0, -1)
    expect(pages.length).toBeGreaterThan(3)
    for (const [at, page] of pages.entries()) {
      expect(page).toContain('Vertraulich – nur für das Projektteam')
      expect(page).toContain(`Seite ${at + 1} von ${pages.length}`)
      expect(page).toContain('2026-001')
      if (page.includes('Person 50') || page.includes('Person 89')) expect(page).toContain('Person Punkte')
    }
  })

  it('says everything the content says', () => {
    const text = asText(bytes)
      .replaceAll(/\u00ad?-?\n/g, ' ')
      .replaceAll('\u00ad', '')
    expect(text).toContain('Grundlage: H 3.1 · Einschätzung Ada Berg')
    expect(text).toContain('Tabelle 2: Lange Tabelle')
    for (let at = 1; at <= 90; at++) expect(text).toContain(`Person ${at} ${at - 1}`)
  })

  it('has bookmarks for sections', () => {
    const qdf = inspect('qpdf', bytes, ['--qdf', '--object-streams=disable', 'PDF', '-'])
    expect(qdf).toMatch(/\/Outlines/)
    expect(qdf).toMatch(/\/Title \(Auf einen Blick\)/)
  })

  it('gives the same bytes for the same report', async () => expect((await bytesOf(given())).equals(bytes)).toBe(true))
})

it('speaks English where the report does', async () => {
  const text = asText(await bytesOf(given({ language: 'en' })))
  expect(text).toMatch(/Page 1 of \d/)
  expect(text).toContain('Based on:')
  expect(text).toContain('10 March 2026')
})

it('keeps a word without end in its column, in no more time than other words', async () => {
  const bytes = await bytesOf(given({ blocks: [{ kind: 'paragraph', text: 'ñ'.repeat(20_000) }] }))
  expect(asText(bytes).match(/ñ/g)).toHaveLength(20_000)
})

it('breaks a row that is higher than a page, and loses nothing', async () => {
  const long = Array.from({ length: 2000 }, (_, at) => `Wort${at}`).join(' ')
  const table: Block = {
    kind: 'table',
    caption: 'Hoch',
    columns: [{ label: 'A' }, { label: 'B' }],
    rows: [['eins', long]],
  }
  const bytes = await bytesOf(given({ blocks: [table] }))
  const text = asText(bytes).replaceAll(/\s+/g, ' ')
  expect(text).toContain('Wort0 ')
  expect(text).toContain('Wort1999')
  expect(inspect('qpdf', bytes, ['--check', 'PDF'])).toContain('No syntax or stream encoding errors')
})

it('takes any text as text: markup, signs the font lacks, names with ampersands', async () => {
  const bytes = await bytesOf(
    given({
      title: 'A & B <c>',
      municipality: 'Łódź & Ünye',
      blocks: [{ kind: 'paragraph', text: '<b>漢</b> & Жук' }],
    }),
  )
  expect(inspect('qpdf', bytes, ['--check', 'PDF'])).toContain('No syntax or stream encoding errors')
  expect(asText(bytes)).toContain('<b>?</b> & Жук')
  expect(asText(bytes)).toContain('Łódź & Ünye')
})

it('never leaves a heading alone at the foot of a page', async () => {
  for (const lines of [36, 38, 40, 42, 44]) {
    const report = given({
      blocks: [
        { kind: 'list', items: Array.from({ length: lines }, (_, at) => `Zeile ${at}`) },
        { kind: 'heading', level: 1, text: 'Überschrift' },
        { kind: 'paragraph', text: sentence.repeat(8) },
      ],
    })
    const page = asText(await bytesOf(report))
      .split('\f')
      .find((each) => each.includes('Überschrift'))!
    expect(page.slice(page.indexOf('Überschrift')).split('\n')[1]).toContain('Wir empfehlen')
  }
})
