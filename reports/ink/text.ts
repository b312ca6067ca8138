import { palette } from '../charts/drawing/palette.ts'
import type { BlockOf, Evidence, Fact, Text } from '../content/blocks.ts'
import type { Sheet } from './sheet.ts'
import { columnWidth, measure, page, space, styles } from './typography.ts'
import type { InkWords } from './words.ts'

type Element = PDFKit.PDFStructureElement

const headingStyles = { 1: styles.heading1, 2: styles.heading2, 3: styles.heading3 } as const
const spaceBefore = { 1: space.heading1, 2: space.heading2, 3: space.heading3 } as const

/** Height of a heading with the white around it. */
export const headingHeight = (sheet: Sheet, { level, text }: BlockOf<'heading'>) =>
  spaceBefore[level] +
  sheet.lines(text, headingStyles[level], columnWidth).length * headingStyles[level].leading +
  space.afterHeading

/** The report's title is H1, so a heading of level 1 is H2 in the structure tree. */
export function drawHeading(sheet: Sheet, parent: Element, { level, text }: BlockOf<'heading'>) {
  const style = headingStyles[level]
  sheet.before(spaceBefore[level])
  sheet.flow(parent, `H${level + 1}`, sheet.lines(text, style, columnWidth), style)
  sheet.after(space.afterHeading)
}

export const paragraphHeight = (sheet: Sheet, { text }: BlockOf<'paragraph'>) =>
  sheet.lines(text, styles.body, measure).length * styles.body.leading + space.block

export function drawParagraph(sheet: Sheet, parent: Element, { text }: BlockOf<'paragraph'>) {
  sheet.before()
  sheet.flow(parent, 'P', sheet.lines(text, styles.body, measure), styles.body)
  sheet.after(space.block)
}

export function drawList(sheet: Sheet, parent: Element, { ordered, items }: BlockOf<'list'>) {
  sheet.before()
  const list = sheet.element(parent, 'L')
  const indent = 16
  const style = styles.body
  for (const [at, text] of items.entries()) {
    const lines = sheet.lines(text, style, measure - indent)
    sheet.ensure(Math.min(2, lines.length) * style.leading)
    const item = sheet.element(list, 'LI')
    const [label] = sheet.lines(ordered ? `${at + 1}.` : '–', style, indent)
    sheet.mark(sheet.element(item, 'Lbl'), 'Lbl', () => sheet.drawLine(label!, style, page.left, sheet.y))
    sheet.flow(item, 'LBody', lines, style, page.left + indent)
    sheet.y += space.item
  }
  sheet.after(space.block - space.item)
}

const termWidth = 132
const factPadding = 3

const factLines = (sheet: Sheet, { term, description }: Fact) => ({
  terms: sheet.lines(term, styles.label, termWidth - 12),
  lines: sheet.lines(description, styles.table, columnWidth - termWidth),
})

export const factsHeight = (sheet: Sheet, { items }: BlockOf<'facts'>) =>
  items.reduce((sum, item) => {
    const { terms, lines } = factLines(sheet, item)
    return sum + Math.max(terms.length, lines.length) * styles.table.leading + 2 * factPadding
  }, space.block + 4)

/** Terms at the left, descriptions at the right, hairlines between: a list, for the structure tree knows no better. */
export function drawFacts(sheet: Sheet, parent: Element, { items }: BlockOf<'facts'>) {
  sheet.before()
  const list = sheet.element(parent, 'L')
  const style = styles.table
  for (const each of items) {
    const { terms, lines } = factLines(sheet, each)
    sheet.ensure(Math.max(terms.length, Math.min(lines.length, 6)) * style.leading + 8)
    sheet.rule(sheet.y, palette.line)
    sheet.y += factPadding
    const item = sheet.element(list, 'LI')
    const top = sheet.y
    sheet.mark(sheet.element(item, 'Lbl'), 'Lbl', () => {
      for (const [at, line] of terms.entries()) sheet.drawLine(line, styles.label, page.left, top + at * style.leading)
    })
    sheet.flow(item, 'LBody', lines, style, page.left + termWidth)
    // A term may be longer than its description, unless the description has gone on to the next page.
    if (sheet.y > top) sheet.y = Math.max(sheet.y, top + terms.length * style.leading)
    sheet.y += factPadding
  }
  sheet.rule(sheet.y, palette.line)
  sheet.after(space.block + 4)
}

const calloutInset = 14

const calloutLines = (sheet: Sheet, { title, text }: BlockOf<'callout'>) => ({
  title: sheet.lines(title, styles.heading3, columnWidth - 2 * calloutInset),
  paragraphs: text.map((each) => sheet.lines(each, styles.body, columnWidth - 2 * calloutInset)),
})

export function calloutHeight(sheet: Sheet, block: BlockOf<'callout'>) {
  const { title, paragraphs } = calloutLines(sheet, block)
  const lines = paragraphs.reduce((sum, each) => sum + each.length, 0)
  return title.length * styles.heading3.leading + lines * styles.body.leading + 4 * paragraphs.length + 20
}

/** A pale field with a stripe: narrow in the accent colour, broad and warm for a warning; the title says which. */
export function drawCallout(sheet: Sheet, parent: Element, block: BlockOf<'callout'>) {
  const height = calloutHeight(sheet, block)
  const { title, paragraphs } = calloutLines(sheet, block)
  sheet.before(4)
  sheet.ensure(height)
  const isWhole = height <= sheet.room
  const stripe = block.tone === 'warning' ? { width: 4, color: palette.contrast } : { width: 2, color: palette.accent }
  if (isWhole)
    sheet.decorate((doc) => {
      doc.rect(page.left, sheet.y, columnWidth, height).fill('#f4f6f8')
      doc.rect(page.left, sheet.y, stripe.width, height).fill(stripe.color)
    })
  const bottom = sheet.y + height
  sheet.y += 10
  const section = sheet.element(parent, 'Div')
  sheet.flow(section, 'P', title, styles.heading3, page.left + calloutInset)
  sheet.y += 2
  for (const lines of paragraphs) {
    sheet.flow(section, 'P', lines, styles.body, page.left + calloutInset)
    sheet.y += 4
  }
  sheet.y = isWhole ? bottom : sheet.y
  sheet.after(space.block + 6)
}

const evidenceLines = (sheet: Sheet, { sources, data }: Evidence, words: InkWords) =>
  sheet.lines(`${words.basis} ${[...sources, ...data].join(' · ')}`, styles.small, measure)

export const evidenceHeight = (sheet: Sheet, evidence: Evidence | undefined, words: InkWords) =>
  evidence ? evidenceLines(sheet, evidence, words).length * styles.small.leading + 2 : 0

/** What a statement rests on, small below it. */
export function drawEvidence(sheet: Sheet, parent: Element, evidence: Evidence, words: InkWords) {
  sheet.y += 2
  const lines = evidenceLines(sheet, evidence, words)
  sheet.flow(parent, 'P', lines, styles.small)
  sheet.after(space.block + 1)
}

/** Municipality, title and subtitle on the first page. */
export function drawTitle(
  sheet: Sheet,
  parent: Element,
  report: { title: string; subtitle: string; municipality: string },
) {
  sheet.decorate((doc) => doc.rect(page.left, sheet.y, 34, 3).fill(palette.accent))
  sheet.y += 16
  sheet.flow(parent, 'H1', sheet.lines(report.title, styles.title, columnWidth), styles.title)
  sheet.y += 2
  sheet.flow(parent, 'P', sheet.lines(report.subtitle, styles.subtitle, columnWidth), styles.subtitle)
  sheet.after(14)
}

export const firstLines = (sheet: Sheet, text: Text) =>
  Math.min(3, sheet.lines(text, styles.body, measure).length) * styles.body.leading
