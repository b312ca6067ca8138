import { palette } from '../charts/drawing/palette.ts'
import type { BlockOf } from '../content/blocks.ts'
import type { Sheet } from './sheet.ts'
import { measure, page, space, styles } from './typography.ts'

type Element = PDFKit.PDFStructureElement
type Quotes = BlockOf<'quotes'>

const inset = 14
const gap = 7

const linesOf = (sheet: Sheet, { text, by }: Quotes['items'][number]) => ({
  words: sheet.lines(text, styles.body, measure),
  speaker: sheet.lines(`– ${by}`, styles.small, measure),
})

function heightOf(sheet: Sheet, quote: Quotes['items'][number]) {
  const { words, speaker } = linesOf(sheet, quote)
  return words.length * styles.body.leading + speaker.length * styles.small.leading
}

const labelHeight = ({ label }: Quotes) => (label ? styles.label.leading + 3 : 0)

/** Room that quotes need to begin: what they have in common, and the first of them. */
export const quotesNeed = (sheet: Sheet, block: Quotes) =>
  labelHeight(block) + (block.items[0] ? heightOf(sheet, block.items[0]) : 0)

/** Each set in, behind a fine rule, with who says so below it; none is parted that a page can hold. */
export function drawQuotes(sheet: Sheet, parent: Element, block: Quotes) {
  sheet.before()
  sheet.ensure(quotesNeed(sheet, block))
  if (block.label) {
    sheet.flow(parent, 'P', sheet.lines(block.label, styles.label, measure), styles.label)
    sheet.y += 3
  }
  for (const quote of block.items) {
    const { words, speaker } = linesOf(sheet, quote)
    const height = heightOf(sheet, quote)
    sheet.ensure(height)
    if (height <= sheet.room)
      sheet.decorate((doc) => doc.rect(page.left, sheet.y + 2, 1.5, height - 4).fill(palette.line))
    const element = sheet.element(parent, 'BlockQuote')
    sheet.flow(element, 'P', words, styles.body, page.left + inset)
    sheet.flow(element, 'P', speaker, styles.small, page.left + inset)
    sheet.y += gap
  }
  sheet.after(space.block)
}
