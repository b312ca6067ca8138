import type { Block, Report } from '../../reports/content/blocks.ts'
import { inkWordsFor } from '../../reports/ink/words.ts'
import { dayOf } from '../../surveys/day.ts'
import { texts } from '../../views/text/index.ts'
import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'

/** "2026-003": the German year of issue and the municipality's running number, which goes on from year to year. */
export const reportNumber = ({ number, createdAt }: { number: number; createdAt: Date }): string =>
  `${dayOf(createdAt).slice(0, 4)}-${String(number).padStart(3, '0')}`

/** The report as the PDF shows it, block by block, in the report's own language within the reader's frame. */
export function reportPage(
  report: Report,
  issue: {
    id: string
    municipality: { id: string; name: string }
    number: string
    createdAt: Date
    createdBy: string
    isOutdated: boolean
  },
  { t, f }: Spoken,
) {
  const blocks = viewBlocks(report)
  const base = `/m/${issue.municipality.id}/reports`
  return {
    template: 'reports/report',
    title: report.title,
    trail: [
      { label: issue.municipality.name, href: `/m/${issue.municipality.id}` },
      { label: t.reports.title, href: base },
    ],
    scripts: ['charts'],
    language: report.language,
    languageName: t.common.languages[report.language],
    number: issue.number,
    place: [report.municipality, issue.number].join(' · '),
    subtitle: report.subtitle,
    confidentiality: report.confidentiality,
    download: `${base}/${issue.id}/pdf`,
    made: t.reports.made(f.date(issue.createdAt), f.time(issue.createdAt), issue.createdBy),
    isOutdated: issue.isOutdated,
    parts: partsOf(blocks),
    basis: inkWordsFor(report.language).basis,
    /** Words around charts are in the report's language, too. */
    said: texts[report.language],
  } satisfies Page
}

/** The parts of a report, each with its heading; what stands before the first heading is a part without one. */
function partsOf(blocks: ReturnType<typeof viewBlocks>) {
  const starts = blocks.flatMap((block, at) => (block.kind === 'heading' && block.level === 2 ? [at] : []))
  return [0, ...starts.filter((at) => at > 0)].map((start, n, all) => {
    const part = blocks.slice(start, all[n + 1])
    const [heading] = part[0]?.kind === 'heading' ? part : []
    const count = (kind: Block['kind']) => part.filter((block) => block.kind === kind).length
    return {
      heading,
      blocks: heading ? part.slice(1) : part,
      inside: { tables: count('table'), charts: count('chart') },
    }
  })
}

/** `it` of the partial that draws one block. */
export interface BlockPartial {
  block: ReturnType<typeof viewBlocks>[number]
  /** Before what a block rests on, in the report's language. */
  basis: string
  said: Spoken['t']
}

/** Counts figures and tables as the PDF does, and nests headings under the page's title without a gap. */
function viewBlocks({ blocks, language }: Report) {
  const words = inkWordsFor(language)
  let figures = 0
  let tables = 0
  let depth = 1
  const numbered = <Table extends { caption: string }>(table: Table): Table => ({
    ...table,
    caption: `${words.table(++tables)}: ${table.caption}`,
  })
  const view = (block: Block, at: number) => {
    if (block.kind === 'heading') {
      depth = Math.min(block.level, depth) + 1
      return { ...block, level: depth, id: `part-${at + 1}` }
    }
    if (block.kind === 'table') return numbered(block)
    if (block.kind !== 'chart') return block
    const title = `${words.figure(++figures)}: ${block.chart.title}`
    const chart = { ...block.chart, title, table: numbered(block.chart.table) }
    return { ...block, chart, level: depth + 1, id: `figure-${figures}` }
  }
  return blocks.map((block, at) => ({
    ...view(block, at),
    evidence: [...(block.evidence?.sources ?? []), ...(block.evidence?.data ?? [])].join(' · '),
  }))
}
