import type { Language } from '../../surveys/vocabulary.ts'
import { softHyphen } from '../charts/drawing/wrap.ts'
import type { Text } from '../content/blocks.ts'
import { type FontName, fontFiles } from './fonts.ts'
import { breakLines, type Line, type Measure } from './lines.ts'
import { type HasGlyph, printable, wordsLacking } from './printable.ts'
import { columnWidth, page, type Style } from './typography.ts'

type Element = PDFKit.PDFStructureElement

/** What pdfkit knows of a font but does not publish: which characters it can draw. */
interface CurrentFont {
  _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } }
}

/**
 * The paper: a document, the place where the next block begins, and the two ways of putting ink on it: content,
 * which always belongs to an element of the structure tree, and decoration, which never does.
 */
export class Sheet {
  y: number = page.top
  readonly #doc: PDFKit.PDFDocument
  readonly #language: Language
  #white = 0
  /** Height of what must not be parted from the end of the block being drawn: its evidence. */
  tail = 0
  readonly #widths = new Map<string, number>()

  constructor(doc: PDFKit.PDFDocument, language: Language) {
    this.#doc = doc
    this.#language = language
    for (const [name, file] of Object.entries(fontFiles)) doc.registerFont(name, file)
    doc.addPage()
  }

  get doc() {
    return this.#doc
  }

  /** What is left on this page, in points. */
  get room() {
    return page.height - page.bottom - this.y
  }

  isFresh = () => this.y <= page.top

  breakPage() {
    this.#doc.addPage()
    this.y = page.top
  }

  /** White after a block; what follows takes the larger of this and its own. */
  after(height: number) {
    this.#white = Math.max(this.#white, height)
  }

  /** White before a block; none at the top of a page. */
  before(height = 0) {
    if (!this.isFresh()) this.y += Math.max(height, this.#white)
    this.#white = 0
  }

  /** Goes to a new page unless so much height, and the tail, is left here. What no page can hold begins where it is. */
  ensure(height: number) {
    const needed = height + this.tail
    if (needed > this.room && !this.isFresh() && needed <= page.height - page.top - page.bottom) this.breakPage()
  }

  /** A hyphen at the end of a line is as wide as it will be drawn. */
  measure: Measure = (given, font, size) => {
    const text = given.replaceAll(softHyphen, '-')
    const key = `${font}${size} ${text}`
    const known = this.#widths.get(key)
    if (known !== undefined) return known
    const width = this.#doc.font(font).fontSize(size).widthOfString(text)
    this.#widths.set(key, width)
    return width
  }

  lines(text: Text, style: Style, width: number): Line[] {
    const printable =
      typeof text === 'string' ? this.printable(text) : text.map((run) => ({ ...run, text: this.printable(run.text) }))
    return breakLines(printable, style, width, this.measure, this.#language)
  }

  printable(words: string): string {
    return printable(words, this.#hasGlyph)
  }

  /** How many different words of a text can be drawn with marks in them only. */
  wordsLacking(text: string): number {
    return wordsLacking(text, this.#hasGlyph).length
  }

  readonly #hasGlyph: HasGlyph = (codePoint) =>
    (this.#doc.font('regular') as unknown as CurrentFont)._font.font.hasGlyphForCodePoint(codePoint)

  /** A new element under another one. */
  element(parent: Element, type: string, options: PDFKit.Mixins.StructureElementOptions = {}): Element {
    const element = this.#doc.struct(type, options)
    parent.add(element)
    return element
  }

  /** Draws content that belongs to an element, on this page. */
  mark(element: Element, type: string, draw: () => void) {
    const content = this.#doc.markStructureContent(type)
    draw()
    this.#doc.endMarkedContent()
    element.add(content)
  }

  /** Draws lines, rules and grounds that say nothing by themselves. */
  decorate(draw: (doc: PDFKit.PDFDocument) => void, kind: 'Layout' | 'Pagination' = 'Layout') {
    this.#doc.markContent('Artifact', { type: kind })
    this.#doc.save()
    draw(this.#doc)
    this.#doc.restore()
    this.#doc.endMarkedContent()
  }

  rule(y: number, color: string, weight = 0.6, x: number = page.left, width: number = columnWidth) {
    this.decorate((doc) =>
      doc
        .lineWidth(weight)
        .strokeColor(color)
        .moveTo(x, y)
        .lineTo(x + width, y)
        .stroke(),
    )
  }

  /** One line with its top at y; a space ends it for readers of the text layer, unless a word goes on. */
  drawLine(line: Line, style: Style, x: number, y: number, align: 'start' | 'end' = 'start', width = 0) {
    let at = align === 'end' ? x + width - line.width : x
    // Fira Sans is 1.2 em high, its letters stand in the middle of the line.
    const top = y + (style.leading - style.size * 1.2) / 2
    const draw = (text: string, font: FontName) => {
      this.#doc.font(font).fontSize(style.size).fillColor(style.color)
      this.#doc.text(text, at, top, { lineBreak: false })
      at += this.measure(text, font, style.size)
    }
    for (const [nth, { text, font }] of line.pieces.entries())
      if (text.endsWith(softHyphen)) {
        draw(text.slice(0, -1), font)
        this.#doc.markContent('Span', { actual: softHyphen })
        draw('-', font)
        this.#doc.endMarkedContent()
      } else draw(nth === line.pieces.length - 1 ? `${text} ` : text, font)
  }

  /**
   * Lines below each other as one element, over as many pages as it takes; never one line alone on a page. What
   * follows closely takes two lines along to the next page.
   */
  flow(parent: Element, type: string, lines: Line[], style: Style, x: number = page.left): Element {
    const element = this.element(parent, type)
    let rest = lines
    while (rest.length > 0) {
      const fit = Math.max(0, Math.floor((this.room + style.leading * 0.2) / style.leading))
      const leavesWidow = rest.length - fit === 1 && fit >= 3
      const isCut = rest.length <= fit && rest.length * style.leading + this.tail > this.room && !this.isFresh()
      const here = isCut ? rest.length - 2 : rest.length <= fit ? rest.length : leavesWidow ? fit - 1 : fit
      if ((here < 2 && here < rest.length && !this.isFresh()) || here <= 0) {
        this.breakPage()
        continue
      }
      this.mark(element, type, () => {
        for (const line of rest.slice(0, here)) {
          this.drawLine(line, style, x, this.y)
          this.y += style.leading
        }
      })
      rest = rest.slice(here)
      if (rest.length > 0) this.breakPage()
    }
    return element
  }
}
