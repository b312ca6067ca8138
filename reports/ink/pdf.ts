import type { Readable } from 'node:stream'
import PDFDocument from 'pdfkit'
import { palette } from '../charts/drawing/palette.ts'
import type { Block, Report } from '../content/blocks.ts'
import { formatDate } from '../content/format.ts'
import { drawFigure, figureHeight } from './figure.ts'
import { drawQuotes, quotesNeed } from './quotes.ts'
import { Sheet } from './sheet.ts'
import { drawTable, tableNeed } from './table.ts'
import {
  calloutHeight,
  drawCallout,
  drawEvidence,
  drawFacts,
  drawHeading,
  drawList,
  drawParagraph,
  drawTitle,
  evidenceHeight,
  factsHeight,
  firstLines,
  headingHeight,
  paragraphHeight,
} from './text.ts'
import { page, space, styles } from './typography.ts'
import { inkWordsFor } from './words.ts'

/**
 * Draws a report as tagged PDF (PDF 1.7, PDF/UA-1) with embedded fonts and charts as vectors. The same report gives
 * the same bytes. Drawing is synchronous and takes up to a second for a long report: run it in a worker.
 */
export function drawPdf(report: Report): Readable {
  const doc = makeDocument(report)
  const sheet = new Sheet(doc, report.language)
  const root = doc.struct('Document')
  doc.addStructure(root)
  drawTitle(sheet, root, report)
  drawWhatIsLacking(sheet, root, report)
  drawBlocks(sheet, root, report)
  drawFurniture(sheet, report)
  root.end()
  doc.end()
  return doc
}

/** pdfkit writes these into XML metadata as they are. */
const forXml = (text: string) => text.replaceAll('&', '+').replaceAll('<', '‹').replaceAll('>', '›')

function makeDocument(report: Report) {
  // pdfkit knows this subset, its types do not.
  const standard: object = { subset: 'PDF/UA' }
  return new PDFDocument({
    ...standard,
    pdfVersion: '1.7',
    tagged: true,
    lang: report.language === 'de' ? 'de-DE' : 'en-GB',
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    size: 'A4',
    margin: 0,
    info: {
      Title: forXml(`${report.title} – ${report.municipality}`),
      Subject: forXml(report.subtitle),
      Creator: 'Tragwerk',
      CreationDate: new Date(report.createdAt),
    },
  })
}

/** Before anything else: where names are printed with marks in them, whoever reads must know. */
function drawWhatIsLacking(sheet: Sheet, root: PDFKit.PDFStructureElement, { blocks, ...head }: Report) {
  const words = inkWordsFor(head.language)
  const lacking = sheet.wordsLacking(JSON.stringify([blocks, head]))
  if (lacking === 0) return
  const text = [words.lacking(lacking)]
  drawCallout(sheet, root, { kind: 'callout', tone: 'warning', title: words.lackingTitle, text })
}

/** Bookmarks: sections, with their sub-sections below. */
function addBookmark(doc: PDFKit.PDFDocument, block: Block & { kind: 'heading' }, sections: PDFKit.PDFOutline[]) {
  if (block.level === 1) sections.push(doc.outline.addItem(block.text, { expanded: false }))
  else if (block.level === 2) (sections.at(-1) ?? doc.outline).addItem(block.text)
}

function drawBlocks(sheet: Sheet, root: PDFKit.PDFStructureElement, { blocks, language }: Report) {
  const words = inkWordsFor(language)
  const sections: PDFKit.PDFOutline[] = []
  let figures = 0
  let tables = 0
  /** A few lines, or facts, that introduce a table, a chart or quotes stay with it. */
  const isLead = (at: number) => {
    const [block, next] = [blocks[at], blocks[at + 1]]
    const introduces = next?.kind === 'table' || next?.kind === 'chart' || next?.kind === 'quotes'
    if (block?.kind === 'facts') return next?.kind === 'chart'
    return (
      block?.kind === 'paragraph' &&
      introduces &&
      paragraphHeight(sheet, block) <= 4 * styles.body.leading + space.block
    )
  }
  /** The least height a block needs to begin: a heading never stands alone at the foot of a page. */
  const start = (at: number): number => {
    const block = blocks[at]
    if (!block) return 0
    if (block.kind === 'heading') return headingHeight(sheet, block) + start(at + 1)
    if (block.kind === 'paragraph')
      return isLead(at) ? paragraphHeight(sheet, block) + start(at + 1) : firstLines(sheet, block.text)
    if (block.kind === 'quotes') return quotesNeed(sheet, block)
    if (block.kind === 'callout') return calloutHeight(sheet, block)
    if (block.kind === 'facts' && isLead(at)) return factsHeight(sheet, block) + start(at + 1)
    if (block.kind === 'table') return tableNeed(sheet, block, `${words.table(tables + 1)}: ${block.caption}`)
    if (block.kind === 'chart') return figureHeight(sheet, block.chart, block.chart.title)
    return 3 * styles.body.leading
  }
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'page_break') {
      if (!sheet.isFresh()) sheet.breakPage()
      continue
    }
    sheet.tail = evidenceHeight(sheet, block.evidence, words)
    if (block.kind === 'heading') {
      sheet.ensure(start(at))
      addBookmark(sheet.doc, block, sections)
      drawHeading(sheet, root, block)
    } else if (block.kind === 'paragraph') {
      if (isLead(at)) sheet.ensure(start(at))
      drawParagraph(sheet, root, block)
    } else if (block.kind === 'list') drawList(sheet, root, block)
    else if (block.kind === 'facts') drawFacts(sheet, root, block)
    else if (block.kind === 'quotes') drawQuotes(sheet, root, block)
    else if (block.kind === 'callout') drawCallout(sheet, root, block)
    else if (block.kind === 'table') drawTable(sheet, root, block, `${words.table(++tables)}: ${block.caption}`)
    else {
      drawFigure(sheet, root, block.chart, `${words.figure(++figures)}: ${block.chart.title}`)
      drawTable(sheet, root, block.chart.table, `${words.table(++tables)}: ${block.chart.table.caption}`)
    }
    sheet.tail = 0
    if (block.evidence) drawEvidence(sheet, root, block.evidence, words)
  }
}

/** Head and foot of each page, when the number of pages is known: confidentiality, where, which report, which page. */
function drawFurniture(sheet: Sheet, report: Report) {
  const { doc } = sheet
  const words = inkWordsFor(report.language)
  const { start, count } = doc.bufferedPageRange()
  const right = page.width - page.right
  const write = (text: string, y: number, align: 'start' | 'end', strong = false) => {
    const style = strong ? { ...styles.running, font: 'strong' as const, color: palette.ink } : styles.running
    const [line] = sheet.lines(text, style, (right - page.left) * 0.6)
    sheet.drawLine(line!, style, page.left, y, align, right - page.left)
  }
  for (let at = 0; at < count; at++) {
    doc.switchToPage(start + at)
    sheet.decorate(() => {
      write(report.confidentiality, 40, 'start', true)
      write([report.municipality, report.reportNumber].filter(Boolean).join(' · '), 40, 'end')
      write(`${report.title} · ${formatDate(report.createdAt, report.language)}`, page.height - 48, 'start')
      write(words.page(at + 1, count), page.height - 48, 'end')
    }, 'Pagination')
  }
}
