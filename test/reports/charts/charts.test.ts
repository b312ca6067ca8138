import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { candidateMatrix } from '../../../reports/aggregate/candidate-matrix.ts'
import { candidateProfile } from '../../../reports/aggregate/candidate-profile.ts'
import { functionCoverage } from '../../../reports/aggregate/function-coverage.ts'
import { needIndicators } from '../../../reports/aggregate/need-indicators.ts'
import { network } from '../../../reports/aggregate/network.ts'
import { sectorCoverage } from '../../../reports/aggregate/sector-coverage.ts'
import { chartCandidateMatrix, splitMatrix } from '../../../reports/charts/candidate-matrix.ts'
import type { ChartDefinition } from '../../../reports/charts/definition.ts'
import { chartDimensionProfile } from '../../../reports/charts/dimension-profile.ts'
import type { Mark, MarksOptions } from '../../../reports/charts/drawing/marks.ts'
import { chartFunctionCoverage } from '../../../reports/charts/function-coverage.ts'
import { chartNeedIndicators } from '../../../reports/charts/need-indicators.ts'
import { chartNetwork } from '../../../reports/charts/network.ts'
import { chartReviewCriteria } from '../../../reports/charts/review-criteria.ts'
import { chartSectorCoverage } from '../../../reports/charts/sector-coverage.ts'
import { chartSizeProfile, type SizeProfile } from '../../../reports/charts/size-profile.ts'
import { chartStabilityBands } from '../../../reports/charts/stability-bands.ts'
import { coveredFunctions } from '../../../reports/composition/words/portrait.ts'
import { type Criterion, criteria, dimensions, type Language, languages } from '../../../surveys/vocabulary.ts'
import { texts } from '../../../views/text/index.ts'
import { demoCharts } from '../../browser/demo-charts.ts'
import { madeCase } from '../../made-case.ts'
import { root } from '../../root.ts'
import { givenCase } from '../given-case.ts'
import { asText, bytesOf, inspect } from '../ink/pdf-tree.ts'

const file = givenCase()
const today = '2026-03-10'

const proven = { isProven: true, isWhole: true }
const sizes: SizeProfile = {
  ...proven,
  sizes: [
    { size: 4, value: null },
    { size: 5, value: 300 },
    { size: 6, value: 317 },
    { size: 7, value: 317 },
  ],
  chosen: 6,
}

const everyChart = (language: Language): Record<string, ChartDefinition> => ({
  profile: chartDimensionProfile(candidateProfile(file, 'a01'), language),
  sectors: chartSectorCoverage(sectorCoverage(file, ['a01', 'a02']), today, language),
  functions: chartFunctionCoverage(functionCoverage(file, ['a01', 'a04']), today, language),
  sizes: chartSizeProfile(sizes, today, language),
  need: chartNeedIndicators(needIndicators(file), language),
  matrix: chartCandidateMatrix(candidateMatrix(file), today, language),
  network: chartNetwork(network(file), ['a01'], today, language)[0]!,
  stability: chartStabilityBands(
    { rows: [{ name: 'Ada Berg', stability: 0.93, band: 'core' }], draws: 2000, infeasible: 0, missing: 1 },
    language,
  ),
  criteria: chartReviewCriteria(
    {
      criteria: Object.fromEntries(criteria.map((each) => [each, { value: 'partly', evidence: 2 }])) as Record<
        Criterion,
        { value: 'partly'; evidence: 2 }
      >,
      date: '2027-02-01',
      members: 5,
    },
    language,
  ),
})

/** A report of this chart, with nothing of it in a table. */
const drawn = (chart: ChartDefinition): Promise<Buffer> =>
  bytesOf({
    title: 'Bild',
    subtitle: 'Bild',
    language: 'de',
    confidentiality: 'Vertraulich',
    municipality: 'Beispielstadt',
    edition: 'team',
    createdAt: '2026-03-10T09:00:00Z',
    blocks: [
      {
        kind: 'chart',
        chart: { ...chart, table: { caption: 'Bild', columns: [{ label: 'Bild' }], rows: [['Bild']] } },
      },
    ],
  })

const marksOf = ({ config }: ChartDefinition): Mark[] => {
  const { above = [], below = [] } = (config.options?.plugins?.marks ?? {}) as MarksOptions
  return [...below, ...above]
}
const withoutSpace = (text: string) => text.replaceAll(/\s/g, '')
const wordsOf = (chart: ChartDefinition) => marksOf(chart).flatMap((mark) => (mark.kind === 'text' ? mark.text : []))

for (const language of languages)
  describe(`charts in ${language}`, () => {
    const charts = everyChart(language)
    for (const [name, chart] of Object.entries(charts)) {
      it(`${name} is plain data: the browser gets it as JSON`, () =>
        expect(JSON.parse(JSON.stringify(chart))).toEqual(chart))

      it(`${name} says its n, what is missing, and all of it in words`, () => {
        expect(chart.caption).toMatch(/n\u00a0=\u00a0[\d.,]+/)
        expect(chart.caption).toMatch(language === 'de' ? /fehl|nicht|offen|vor/ : /miss|not|nothing|open/)
        expect(chart.alt.length).toBeGreaterThan(40)
        expect(chart.title.length).toBeGreaterThan(10)
        expect(JSON.stringify(chart)).not.toMatch(/undefined|NaN|null,"y"/)
      })

      it(`${name} has a table twin of even rows`, () => {
        expect(chart.table.rows.length).toBeGreaterThan(0)
        for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length)
      })

      it(`${name} is drawn as vectors with real text`, async () => {
        const bytes = await drawn(chart)
        expect(inspect('qpdf', bytes, ['--check', 'PDF'])).toContain('No syntax or stream encoding errors')
        expect(inspect('qpdf', bytes, ['--qdf', '--object-streams=disable', 'PDF', '-'])).not.toContain(
          '/Subtype /Image',
        )
        const text = withoutSpace(asText(bytes))
        for (const words of wordsOf(chart)) expect(text).toContain(withoutSpace(words))
      })
    }

    it('calls dimensions and functions as the pages do', () => {
      const { terms } = texts[language]
      const rowsOf = ({ table }: ChartDefinition) => table.rows.map(([name]) => name)
      expect(rowsOf(charts.profile!)).toEqual(dimensions.map((each) => terms.dimension[each]))
      expect(rowsOf(charts.functions!)).toEqual(
        expect.arrayContaining(coveredFunctions.map((each) => terms.groupFunction[each])),
      )
      expect(rowsOf(charts.criteria!)).toEqual(criteria.map((each) => expect.stringContaining(terms.criterion[each])))
    })
  })

describe('the dimension profile', () => {
  const chart = chartDimensionProfile(candidateProfile(file, 'a01'), 'de')

  it('says „nicht bewertet“ where nobody rated', () => expect(wordsOf(chart)).toContain('– nicht bewertet'))

  it('marks where rating and self-assessment are 1.5 steps or more apart', () =>
    expect(wordsOf(chart).filter((word) => word.startsWith('Abstand'))).toEqual(['Abstand 2']))

  it('shows the self-assessment to half a step, in drawing, words and table alike', () => {
    expect(chart.table.rows[0]!.slice(3)).toEqual(['4', '−0,5'])
    expect(chart.alt).toContain('Motivation: 3,5, Selbsteinschätzung: 4;')
    expect(JSON.stringify(chart.config.data)).not.toContain('4.2')
    expect(chart.caption).toContain('auf halbe Stufen gerundet')
  })

  it('keeps handbook order and writes German decimals', () => {
    expect(chart.table.rows[0]![0]).toBe('Motivation')
    expect(chart.table.rows[0]![1]).toBe('3,5')
  })
})

describe('function coverage', () => {
  const covered = functionCoverage(file, ['a01', 'a04'])
  const chart = chartFunctionCoverage(covered, today, 'de')
  const rowOf = (name: string) => chart.table.rows.find(([first]) => first === name)

  it('says by how many each function is carried, and by whom', () => {
    expect(rowOf('Entscheidungsbefugnis')).toEqual(['Entscheidungsbefugnis', 'nur eine', 'Ada Berg', '–'])
    expect(rowOf('Amts- oder Verwaltungsgericht')?.[2]).toBe('Doro Ernst')
    expect(rowOf('Fachwissen')).toEqual(['Fachwissen', 'fehlt', '–', '–'])
    expect(rowOf('Milieu: Sport')).toEqual(['Milieu: Sport', 'nur eine', 'Ada Berg', '–'])
  })

  it('leads with what is missing and what hangs on one person', () => {
    expect(chart.title).toBe('Vier Funktionen fehlen, zwei hängen an je nur einer Person')
    expect(chart.alt).toContain('Fachwissen: fehlt, außerhalb der Gruppe: niemand')
    expect(wordsOf(chart)).toContain('0 außerhalb')
  })

  it('rings those who are the only ones, and dashes those who are not rated', () => {
    const [brings, alone] = chart.config.data.datasets
    expect(brings?.data).toEqual(alone?.data)
    expect(wordsOf(chart).filter((word) => word === '–')).toHaveLength(6)
    expect(chart.caption).toContain('von den Einschätzungen dazu sechs')
  })

  it('names eligible candidates outside who would bring what is missing', () => {
    const other = givenCase()
    other.actors[2]!.attributes = { rightWingExtremismDesk: true }
    const { functions } = functionCoverage(other, ['a01'])
    const desk = () => functionCoverage(other, ['a01']).functions.find(({ name }) => name === 'rightWingExtremismDesk')
    expect(functions).toHaveLength(6)
    expect(desk()?.others.map(({ name }) => name)).toEqual(['Cem Demir'])
    other.actors[2]!.attributes.personalParticipation = false
    expect(desk()?.others).toEqual([])
  })

  it('counts members from level 4 on', () => {
    const other = givenCase()
    const twins = other.actors.slice(0, 2).flatMap((actor) => [actor.id])
    other.ratings = twins.flatMap((actor) =>
      (['networking', 'affected_perspective', 'authority', 'knowledge'] as const).map((dimension) => ({
        actor,
        dimension,
        rater: 'c1',
        kind: 'consensus' as const,
        value: 4,
      })),
    )
    const { functions, missing } = functionCoverage(other, twins)
    expect(functions.map(({ members }) => members.length)).toEqual([2, 2, 2, 2, 0, 0])
    expect(missing).toBe(2)
  })
})

describe('the size profile', () => {
  const chart = chartSizeProfile(sizes, today, 'de')

  it('compares every allowed size with the recommended one', () => {
    expect(chart.title).toBe('Mit 6 Personen ist der Gesamtwert am höchsten')
    expect(chart.table.rows).toEqual([
      ['4', '–', 'nicht möglich'],
      ['5', '300', '17\u00a0weniger'],
      ['6', '317', 'empfohlen'],
      ['7', '317', 'gleichwertig'],
    ])
    expect(wordsOf(chart)).toContain('nicht möglich')
    expect(chart.caption).toContain('n\u00a0=\u00a04 Größen geprüft, 1 nicht möglich')
  })

  it('marks the recommended size by a full dot on the line the others are measured from', () => {
    const [chosen, others] = chart.config.data.datasets
    expect(chosen?.data).toEqual([{ x: 317, y: 2 }])
    expect(others?.data).toEqual([
      { x: 300, y: 1 },
      { x: 317, y: 3 },
    ])
  })

  it('calls the best group that was found no more than that where nothing is proven', () => {
    const found = chartSizeProfile({ ...sizes, isProven: false, isWhole: false }, today, 'de')
    expect(found.title).toBe('Die beste gefundene Gruppe hat 6 Personen')
    expect(found.table.rows[0]).toEqual(['4', '–', 'nicht gefunden'])
    expect(`${found.title} ${found.alt} ${found.caption}`).not.toMatch(/höchsten|nicht möglich/)
  })

  it('can be drawn when no size is possible, and when there is only one', async () => {
    const none = chartSizeProfile({ ...proven, sizes: [{ size: 5, value: null }], chosen: 0 }, null, 'de')
    expect(none.title).toBe('Mit keiner vorgesehenen Größe ist eine Gruppe möglich')
    const one = chartSizeProfile({ ...proven, sizes: [{ size: 5, value: 0 }], chosen: 5 }, null, 'en')
    for (const chart of [none, one])
      expect(inspect('qpdf', await drawn(chart), ['--check', 'PDF'])).toContain('No syntax or stream encoding errors')
  })
})

it('draws public orientation apart from the strengths: rings of one size, whatever the step', () => {
  const many = structuredClone(file)
  for (const [at, { id: actor }] of many.actors.entries())
    many.ratings!.push({ actor, dimension: 'public_activism', rater: 'c9', kind: 'independent', value: 1 + (at % 5) })
  const { config } = chartCandidateMatrix(candidateMatrix(many), today, 'de')
  const ring = config.data.datasets.find(({ label }) => label === 'weder gut noch schlecht')
  const strengths = config.data.datasets.find(({ label }) => label?.startsWith('je größer'))
  const columns = (set: typeof ring) => new Set(((set?.data ?? []) as { x: number }[]).map(({ x }) => x))
  expect(columns(ring)).toEqual(new Set([9.4]))
  expect([...columns(strengths)].every((x) => x < 9)).toBe(true)
  expect(ring).toMatchObject({ pointRadius: 11 })
})

it('splits the matrix so that every part fits a page', () => {
  const parts = splitMatrix(candidateMatrix(file), 4)
  expect(parts.map(({ rows }) => rows.length)).toEqual([4, 1])
  expect(parts.reduce((sum, { n }) => sum + n, 0)).toBe(candidateMatrix(file).n)
})

it('draws rivalry dashed and with its word, trust solid and by strength', () => {
  const [chart] = chartNetwork(network(file), [], today, 'de') as [ChartDefinition]
  expect(wordsOf(chart)).toContain('ernst')
  const lines = marksOf(chart).flatMap((mark) => (mark.kind === 'line' && mark.bow ? [mark] : []))
  expect(lines.filter(({ dash }) => dash)).toHaveLength(1)
  expect(new Set(lines.filter(({ dash }) => !dash).map(({ width }) => width)).size).toBe(2)
})

it('leads the network with what it shows: whom trust holds together, and who competes', () => {
  const titleFor = (group: string[]) => chartNetwork(network(file), group, today, 'de')[0]!.title
  expect(titleFor([])).toBe(
    'Vertrauen verbindet 2 von 5 Kandidat:innen, bei drei ist keines bekannt; Konkurrenz zwischen Ben Coskun und Elif Fuchs',
  )
  expect(titleFor(['a01', 'a02'])).toBe('Vertrauen verbindet alle 2 Personen der Gruppe')
  expect(titleFor(['a01', 'a03'])).toBe('Wer wem vertraut, ist noch nicht bekannt')
})

it('puts the group first, and with more people than can be followed shows it alone and the sectors beside it', () => {
  const rowsOf = ({ config }: ChartDefinition) => config.options!.plugins!.rows!.rows!.map(({ label }) => label)
  const few = chartNetwork(network(file), ['a04', 'a02'], today, 'de')
  expect(few).toHaveLength(1)
  expect(rowsOf(few[0]!).slice(0, 2)).toEqual(['Doro Ernst', 'Ben Coskun'])
  const net = network(madeCase(30))
  const group = net.nodes.slice(0, 7).map(({ id }) => id)
  const [people, sectors] = chartNetwork(net, group, today, 'de')
  expect(rowsOf(people!)).toHaveLength(7)
  expect(sectors!.table.rows).toHaveLength(10)
  expect(chartNetwork(net, [], today, 'de').map((chart) => chart.table.rows)).toEqual([sectors!.table.rows])
})

it('tells long names over columns apart', () => {
  const long = givenCase()
  for (const [at, end] of ['Wiesenbach', 'Wiesental'].entries())
    long.actors[at]!.name = `Maria-Magdalena Freiherrin von und zu Oberursel-${end}`
  const heads = wordsOf(chartFunctionCoverage(functionCoverage(long, ['a01', 'a02']), today, 'de'))
  expect(heads.filter((word) => word.startsWith('Maria'))).toHaveLength(2)
  expect(new Set(heads.filter((word) => word.startsWith('Maria'))).size).toBe(2)
})

it('draws public orientation apart in a profile too', () => {
  const { config } = chartDimensionProfile(candidateProfile(givenCase(), 'a01'), 'de')
  const { rows } = config.options!.plugins!.rows!
  expect(rows!.slice(-2).map(({ label }) => label)).toEqual(['weder gut noch schlecht', 'Öffentliche Ausrichtung'])
})

it('draws a name of any length without leaving the chart', async () => {
  const long = givenCase()
  long.actors[0]!.name = 'Ö'.repeat(200)
  expect(asText(await drawn(chartCandidateMatrix(candidateMatrix(long), today, 'de')))).toContain('…')
})

it('is shown chart by chart, in colour and grey, in docs/charts.md', () => {
  const written = readFileSync(join(root, 'docs', 'charts.md'), 'utf8')
  for (const name of Object.keys(demoCharts('en')))
    for (const picture of [`charts/${name}.png`, `charts/${name}-grey.png`]) {
      expect(written).toContain(`(${picture})`)
      expect(statSync(join(root, 'docs', picture)).size).toBeLessThan(60_000)
    }
})
