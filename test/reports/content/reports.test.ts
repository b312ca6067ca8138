import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type CaseFile, readCase } from '../../../reports/case/case-file.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import type { Block, BlockOf, Report } from '../../../reports/content/blocks.ts'
import { german } from '../../../reports/content/composition/wording/composition.de.ts'
import { composeCompositionReport } from '../../../reports/content/composition-report.ts'
import { composeDecisionReport } from '../../../reports/content/decision-report.ts'
import { decide } from '../../../reports/decision/decide.ts'
import { type Language, languages } from '../../../surveys/vocabulary.ts'
import { madeCase } from '../../made-case.ts'
import { givenCase } from '../given-case.ts'
import { asText, bytesOf, flatten, inspect, treeOf } from '../ink/pdf-tree.ts'
import { plainText } from '../plain-text.ts'

const createdAt = '2026-03-10T09:00:00Z'

function example(name: string): CaseFile {
  const read = readCase(readFileSync(join(import.meta.dirname, '../../cases', `${name}.case.json`), 'utf8'))
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return { ...read.case, settings: { ...read.case.settings, draws: 50 } }
}

const compose = (file: CaseFile, language: Language = 'de') =>
  composeCompositionReport(file, recommend(file), { language, createdAt, reportNumber: '2026-001' })

/** Everything a report says outside its charts, block by block. */
const wordsOf = (block: Block): string[] => {
  if (block.kind === 'heading') return [block.text]
  if (block.kind === 'paragraph') return [plainText(block.text)]
  if (block.kind === 'list') return block.items.map(plainText)
  if (block.kind === 'facts') return block.items.flatMap(({ term, description }) => [term, plainText(description)])
  if (block.kind === 'table') return [block.caption, ...block.columns.map(({ label }) => label), ...block.rows.flat()]
  if (block.kind === 'callout') return [block.title, ...block.text.map(plainText)]
  if (block.kind === 'chart') return [block.chart.title, block.chart.caption, ...block.chart.table.rows.flat()]
  return []
}
const allWords = ({ blocks }: Report) => blocks.flatMap(wordsOf)
const headings = ({ blocks }: Report, level: number) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []))

const names = ['example-1', 'example-2-missing', 'example-3-infeasible', 'example-4-strict']

for (const language of languages)
  describe(`the composition report in ${language}`, () => {
    for (const name of names) {
      it(`${name}: is complete, in whole words, and plain data`, () => {
        const report = compose(example(name), language)
        expect(structuredClone(report)).toEqual(report)
        for (const words of allWords(report))
          expect(words).not.toMatch(/undefined|NaN|\[object|\bnull\b|^\s*$|\ba\d\d\b/)
        expect(allWords(report).join(' ')).not.toContain('!')
      })

      it(`${name}: cites handbook and data with every recommendation`, () => {
        const { blocks } = compose(example(name), language)
        const cited = blocks.filter((block) => block.evidence)
        expect(cited.length).toBeGreaterThan(6)
        for (const { evidence } of cited) expect(evidence!.sources.length).toBeGreaterThan(0)
        for (const block of blocks)
          if (
            block.kind === 'paragraph' &&
            /^(Wir empfehlen|We recommend|Das spricht dagegen|Against it)/.test(plainText(block.text))
          ) {
            const at = blocks.indexOf(block)
            expect(block.evidence ?? blocks[at + 1]?.evidence, plainText(block.text)).toBeDefined()
          }
      })
    }
  })

it('is the same in both languages, block by block', () => {
  const shape = ({ blocks }: Report) => blocks.map(({ kind }) => kind)
  for (const name of names) expect(shape(compose(example(name), 'en'))).toEqual(shape(compose(example(name), 'de')))
})

it('names everyone in the group on the first page, with sector and a sentence', () => {
  const file = example('example-1')
  const table = compose(file).blocks.find((block) => block.kind === 'table')
  expect(table?.kind === 'table' && table.rows.map(([name]) => name)).toEqual(
    recommend(file).group.map((id) => file.actors.find((actor) => actor.id === id)!.name),
  )
})

it('leads with what is missing where no group is possible', () => {
  const report = compose(example('example-3-infeasible'))
  expect(headings(report, 1).slice(0, 2)).toEqual(['Auf einen Blick', 'Lücken und wen wir suchen'])
  expect(allWords(report)).toContain('Mit den jetzigen Kandidat:innen ist noch keine Gruppe möglich')
  expect(headings(report, 1)).not.toContain('Empfohlene Zusammensetzung')
})

it('quotes what is released, with the sector where enough of its people were heard, never with a name', () => {
  const said = { interview: 'i01', item: 'need_isolation_open' }
  const statements = [
    { ...said, id: 's1', release: 'verbatim' as const, text: 'Offen rede ich hier kaum.' },
    { ...said, id: 's2', release: 'paraphrase' as const, paraphrase: 'Kaum jemand hört zu.' },
    { ...said, id: 's3', release: 'background' as const },
  ]
  const file = { ...givenCase(), situation: { statements } }
  const quotesIn = (report: Report) => allWords(report).filter((words) => /^(Offen|Kaum)/.test(words))
  expect(quotesIn(compose(file))).toEqual([
    'Kaum jemand hört zu. (sinngemäß; eine befragte Person)',
    'Offen rede ich hier kaum. (eine befragte Person)',
  ])
  const recommendation = recommend(file)
  const fewer = composeCompositionReport(file, recommendation, { language: 'de', createdAt, leftOut: 2 })
  expect(allWords(fewer).some((words) => words.startsWith('Hier fehlen 2 Aussagen'))).toBe(true)
  const named = composeCompositionReport(file, recommendation, { language: 'de', createdAt, leastOfSector: 1 })
  expect(quotesIn(named)).toContain('Offen rede ich hier kaum. (Verwaltung)')
  // An older file tells open answers with the interviews: they are no voices.
  expect(quotesIn(compose(givenCase()))).toEqual([])
})

it('shows settings that differ from the model, with their reason', () => {
  const file = givenCase()
  file.settings = { size: { min: 4 }, floors: { confidentiality: null }, reasons: { size: 'Kleine Kommune' }, draws: 0 }
  const words = allWords(compose(file))
  expect(words).toContain('Kleine Kommune')
  expect(words).toContain('Vertraulichkeit: aufgehoben')
})

it('gives the reason of each changed entry, as an assumption that became the rule has them', () => {
  const file = givenCase()
  file.settings = {
    exclude: ['a02'],
    sectors: { justice: { min: 2 }, police: { max: 1 } },
    reasons: {
      'exclude.a02': 'Nicht abkömmlich',
      'sectors.justice': 'Zwei Gerichte',
      'sectors.police': 'Nur ein Revier',
    },
    draws: 0,
  }
  const words = allWords(compose(file))
  expect(words).toContain('Nicht abkömmlich')
  expect(words).toContain('Zwei Gerichte; Nur ein Revier')
})

it('calls people by name in requirements, whatever their id', () => {
  const file: CaseFile = JSON.parse(JSON.stringify(givenCase()).replaceAll('a01', 'amt.01'))
  file.ties = [{ a: 'amt.01', b: 'a02', rivalry: 'excluding' }]
  file.settings = { include: ['amt.01'], draws: 0 }
  const { blocks } = compose(file)
  const caption = german.requirements.captionInfeasible
  const table = blocks.find((block) => block.kind === 'table' && block.caption === caption) as BlockOf<'table'>
  const named = table.rows.map(([requirement]) => requirement)
  expect(named).toContain('Ada Berg ist in jedem Fall dabei')
  expect(named).toContain('Ben Coskun und Ada Berg nicht gemeinsam')
})

it('calls no setting changed that says the same as the model', () => {
  const file = givenCase()
  file.settings = { floors: { knowledge: null }, exclude: [] }
  expect(allWords(compose(file))).toContain('Alle Einstellungen entsprechen den Vorgaben des Modells.')
})

it('is a sound, tagged PDF of which the first page stands alone, with nine members too', async () => {
  const file: CaseFile = {
    ...madeCase(15),
    settings: { size: { min: 9, max: 9 }, sectors: { civil_society: { max: 5 } }, draws: 20 },
  }
  const report = compose(file)
  const bytes = await bytesOf(report)
  expect(inspect('qpdf', bytes, ['--check', 'PDF'])).toContain('No syntax or stream encoding errors')
  const [first, second] = asText(bytes).split('\f')
  expect(first).toContain('Wir empfehlen eine Gruppe aus neun Personen')
  expect(first).toContain('Zuerst klären')
  expect(second).toContain('Empfohlene Zusammensetzung')
  const nodes = flatten(treeOf(bytes))
  const figures = nodes.filter(({ type }) => type === 'Figure')
  expect(figures.length).toBeGreaterThan(15)
  for (const { alt } of figures) expect(alt?.length).toBeGreaterThan(40)
})

describe('the decision report', () => {
  const file = givenCase()
  file.group = { foundedOn: '2026-05-01', members: ['a01', 'a02', 'a03'] }
  const review = {
    date: '2027-02-01',
    criteria: {
      K1: { evidence: 2, answers: { a01: 'yes' as const, a02: 'yes' as const, a03: 'no' as const } },
      K7: { value: 'yes' as const, evidence: 2, notes: 'Vier Gespräche.' },
      K8: { value: 'partly' as const, evidence: 2, notes: 'F4 fehlt.' },
      K9: { value: 'yes' as const, evidence: 1 },
    },
  }
  file.reviews = [review]
  const decision = decide(file, review)
  const report = (language: Language, recorded: Parameters<typeof composeDecisionReport>[3]['recorded'] = []) =>
    composeDecisionReport(file, review, decision, { language, createdAt, recorded })

  for (const language of languages)
    it(`is complete in ${language}, and a sound PDF`, async () => {
      for (const words of allWords(report(language)))
        expect(words).not.toMatch(/undefined|NaN|\[object|^\s*$|\ba\d\d\b/)
      const bytes = await bytesOf(report(language))
      expect(inspect('qpdf', bytes, ['--check', 'PDF'])).toContain('No syntax or stream encoding errors')
    })

  it('says what is recommended, on what it rests, and what speaks against the rest', () => {
    const words = allWords(report('de'))
    expect(words).toContain('Wir empfehlen, die Gruppe anzupassen')
    expect(words).toContain('K8: F4 fehlt.')
    expect(headings(report('de'), 1)).toContain('Was gegen die anderen Möglichkeiten spricht')
  })

  it('counts the weakest answer of the members', () => {
    const { blocks } = report('de')
    const chart = blocks.find((block) => block.kind === 'chart')
    expect(chart?.kind === 'chart' && chart.chart.table.rows[0]![1]).toBe('nein')
  })

  it('shows a dissenting voice once, by name and answer, and counts none', () => {
    for (const language of ['de', 'en'] as const) {
      const words = allWords(report(language)).join('\n')
      expect(decision.dissent.length).toBeGreaterThan(0)
      expect(words.split('Cem Demir')).toHaveLength(1 + decision.dissent.length)
      expect(words).not.toMatch(/\d+(; sie stehen|; they are)|sieht es anders|sees it differently/)
    }
  })

  it('keeps the people’s decision and its reason, and says where it departs', () => {
    const words = allWords(
      report('de', [{ option: 'continue', reason: 'Wir brauchen Ruhe.', date: '2027-02-10', by: 'Ada Berg' }]),
    )
    expect(words).toContain('Wir brauchen Ruhe.')
    expect(words).toContain(
      'Die Entscheidung weicht von der Empfehlung ab. Das steht den Beteiligten frei; der Grund steht hier.',
    )
  })
})
