import PDFDocument from 'pdfkit'
import { beforeEach, expect, it } from 'vitest'
import { Pen } from '../../../reports/ink/pen.ts'
import { Sheet } from '../../../reports/ink/sheet.ts'

let pen: Pen
beforeEach(() => {
  pen = new Pen(new Sheet(new PDFDocument({ autoFirstPage: false }), 'de'), 640, 200)
})

it('keeps how it draws from save to restore, and how it drew before after that', () => {
  pen.font = '600 14px "Fira Sans", sans-serif'
  pen.setLineDash([4, 3])
  pen.save()
  pen.font = '13px "Fira Sans"'
  pen.setLineDash([])
  pen.restore()
  expect([pen.font, pen.dash]).toEqual(['600 14px "Fira Sans", sans-serif', [4, 3]])
})

it('measures words as they will stand on paper, bold ones wider, and those without letters in the font too', () => {
  pen.font = '14px "Fira Sans"'
  const plain = pen.measureText('Vertraulichkeit').width
  expect(plain).toBeGreaterThan(80)
  expect(pen.measureText('漢').width).toBe(pen.measureText('?').width)
  pen.font = '600 14px "Fira Sans"'
  expect(pen.measureText('Vertraulichkeit').width).toBeGreaterThan(plain)
})

it('refuses what it cannot draw as it is meant: a colour, a part of a circle, no number', () => {
  pen.rect(0, 0, 10, 10)
  pen.fillStyle = 'hotpink'
  expect(() => pen.fill()).toThrow('hotpink')
  expect(() => pen.arc(5, 5, 2, 0, Math.PI)).toThrow('whole circles')
  pen.fillStyle = 'rgba(0,0,0,0.1)'
  pen.moveTo(Number.NaN, 0)
  expect(() => pen.fill()).toThrow('number')
})
