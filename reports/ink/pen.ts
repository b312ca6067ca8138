import type { FontName } from './fonts.ts'
import type { Sheet } from './sheet.ts'

/** Of Fira Sans, in em: how far letters reach above and below the line they stand on. */
const [ascent, descent] = [0.935, 0.265]
const baselines = { alphabetic: 0, top: ascent, middle: (ascent - descent) / 2, bottom: -descent }
const alignments = { left: 0, start: 0, center: 0.5, right: 1, end: 1 }

/** Colour and opacity, which must be read here: pdfkit keeps silent about what it cannot read. Nothing for no ink. */
function inkOf(style: string): [color: PDFKit.Mixins.ColorValue, opacity: number] | undefined {
  if (style === 'transparent') return undefined
  if (/^#([0-9a-f]{3}|[0-9a-f]{6})$/.test(style)) return [style, 1]
  const [red, green, blue, opacity] =
    /^rgba\(([\d.]+),([\d.]+),([\d.]+),([\d.]+)\)$/.exec(style)?.slice(1).map(Number) ?? []
  if (red === undefined || green === undefined || blue === undefined || opacity === undefined)
    throw new Error(`the pen has no colour ${style}`)
  return [[red, green, blue], opacity]
}

/**
 * A canvas of paper: what Chart.js and our plugins draw on it goes straight to the page, lines as lines and words as
 * words in the document's fonts. A pixel is as large as the page is scaled to. It knows what our charts need; what it
 * does not know fails instead of being left out.
 */
export class Pen {
  readonly canvas: { width: number; height: number; getContext: () => Pen }
  font = '10px sans-serif'
  textAlign: keyof typeof alignments = 'start'
  textBaseline: keyof typeof baselines = 'alphabetic'
  fillStyle = '#000000'
  strokeStyle = '#000000'
  lineWidth = 1
  lineCap: 'butt' | 'round' | 'square' = 'butt'
  lineJoin: 'miter' | 'round' | 'bevel' = 'miter'
  lineDashOffset = 0
  dash: number[] = []
  readonly #sheet: Sheet
  readonly #kept: object[] = []
  /** Paper takes a path only right before it is painted, so that its steps wait here. */
  #path: ((doc: PDFKit.PDFDocument) => unknown)[] = []

  constructor(sheet: Sheet, width: number, height: number) {
    this.#sheet = sheet
    this.canvas = { width, height, getContext: () => this }
  }

  save() {
    this.#kept.push({ ...this })
    this.#sheet.doc.save()
  }

  restore() {
    Object.assign(this, this.#kept.pop())
    this.#sheet.doc.restore()
  }

  translate(x: number, y: number) {
    this.#sheet.doc.translate(x, y)
  }

  rotate(angle: number) {
    this.#sheet.doc.rotate((angle * 180) / Math.PI)
  }

  /** Chart.js sets the ratio of device pixels, which is one, and wipes the canvas, which is blank. */
  setTransform() {}
  resetTransform() {}
  clearRect() {}

  setLineDash(dash: number[]) {
    this.dash = dash
  }

  beginPath() {
    this.#path = []
  }

  moveTo(x: number, y: number) {
    this.#path.push((doc) => doc.moveTo(x, y))
  }

  lineTo(x: number, y: number) {
    this.#path.push((doc) => doc.lineTo(x, y))
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number) {
    this.#path.push((doc) => doc.bezierCurveTo(x1, y1, x2, y2, x, y))
  }

  arc(x: number, y: number, radius: number, from: number, to: number) {
    if (to - from < 2 * Math.PI - 1e-9) throw new Error('the pen draws whole circles only')
    this.#path.push((doc) => doc.circle(x, y, radius))
  }

  rect(x: number, y: number, width: number, height: number) {
    this.#path.push((doc) => doc.rect(x, y, width, height))
  }

  closePath() {
    if (this.#path.length > 0) this.#path.push((doc) => doc.closePath())
  }

  clip() {
    for (const step of this.#path) step(this.#sheet.doc)
    this.#sheet.doc.clip()
  }

  fill() {
    const { doc } = this.#sheet
    const ink = inkOf(this.fillStyle)
    if (!ink || this.#path.length === 0) return
    doc.save().fillColor(...ink)
    for (const step of this.#path) step(doc)
    doc.fill().restore()
  }

  stroke() {
    const { doc } = this.#sheet
    const ink = inkOf(this.strokeStyle)
    if (!ink || this.#path.length === 0) return
    doc.save().strokeColor(...ink)
    doc.lineWidth(this.lineWidth).lineCap(this.lineCap).lineJoin(this.lineJoin)
    const [length, space] = this.dash
    if (length !== undefined && space !== undefined) doc.dash(length, { space, phase: this.lineDashOffset })
    for (const step of this.#path) step(doc)
    doc.stroke().restore()
  }

  fillRect(x: number, y: number, width: number, height: number) {
    this.beginPath()
    this.rect(x, y, width, height)
    this.fill()
  }

  strokeRect(x: number, y: number, width: number, height: number) {
    this.beginPath()
    this.rect(x, y, width, height)
    this.stroke()
  }

  measureText(text: string) {
    return { width: this.#sheet.measure(this.#sheet.printable(text), ...this.#type()) }
  }

  fillText(given: string, x: number, y: number) {
    const { doc } = this.#sheet
    const text = this.#sheet.printable(given)
    const [font, size] = this.#type()
    const left = x - alignments[this.textAlign] * this.#sheet.measure(text, font, size)
    const ink = inkOf(this.fillStyle)
    if (!ink) return
    doc
      .font(font)
      .fontSize(size)
      .fillColor(...ink)
    doc.text(text, left, y + baselines[this.textBaseline] * size, { lineBreak: false, baseline: 'alphabetic' })
  }

  /** Font and size that the style of the canvas names. */
  #type(): [FontName, number] {
    const [, weight, size] = /(\d+|bold|normal)? ?\b([\d.]+)px/.exec(this.font) ?? []
    return [weight === '600' || weight === 'bold' ? 'strong' : 'regular', Number(size)]
  }
}
