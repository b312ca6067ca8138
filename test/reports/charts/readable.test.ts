import { createCanvas } from '@napi-rs/canvas'
import type { ChartItem } from 'chart.js'
import { describe, expect, it } from 'vitest'
import { network } from '../../../reports/aggregate/network.ts'
import { type ChartDefinition, chartWidth } from '../../../reports/charts/definition.ts'
import { Chart } from '../../../reports/charts/drawing/plugins.ts'
import { lackOfHeight } from '../../../reports/charts/drawing/rows.ts'
import { chartNetwork } from '../../../reports/charts/network.ts'
import { drawSvg } from '../../../reports/ink/svg.ts'
import { languages } from '../../../surveys/vocabulary.ts'
import { demoCharts } from '../../browser/demo-charts.ts'
import { madeCase } from '../../made-case.ts'

/** What a page leaves a chart on a phone of 390 pixels, and what it was designed for. */
const phone = 343

/** As the browser draws: at this width, as high as the rows then need. */
function heightAt(chart: ChartDefinition, width: number): number {
  const options = { ...structuredClone(chart.config.options), responsive: false, devicePixelRatio: 1 }
  const canvas = createCanvas(width, chart.height) as unknown as ChartItem
  const drawing = new Chart(canvas, { ...structuredClone(chart.config), options })
  const height = chart.height + lackOfHeight(drawing)
  drawing.destroy()
  return height
}

interface Box {
  text: string
  size: number
  left: number
  right: number
  top: number
  bottom: number
}

const numbers = (list = '') => list.split(',').map(Number.parseFloat).filter(Number.isFinite)

/** Every word of a drawing with the room it takes; upright ones turned back. */
function boxesIn(svg: string): Box[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, look = '', text = '']) => {
    const read = (name: string) => look.match(new RegExp(`(?:^| )${name}="([^"]*)"`))?.[1]
    const size = Number(read('font-size'))
    const [xs, [base = 0]] = [numbers(read('x')), numbers(read('y'))]
    const [from, to] = [xs[0]!, xs.at(-1)! + size * 0.5]
    const [top, bottom] = [base - size * 0.7, base + size * 0.2]
    const turn = read('transform')?.match(/matrix\(0 -1 1 0 (\S+) (\S+)\)/)
    if (!turn) {
      const move = read('transform')?.match(/translate\((\S+) (\S+)\)/)
      const [x, y] = [Number(move?.[1] ?? 0), Number(move?.[2] ?? 0)]
      return { text, size, left: x + from, right: x + to, top: y + top, bottom: y + bottom }
    }
    const [x, y] = [Number(turn[1]), Number(turn[2])]
    return { text, size, left: x + top, right: x + bottom, top: y - to, bottom: y - from }
  })
}

const collide = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1

const collisionsIn = (boxes: Box[]) =>
  boxes.flatMap((box, at) =>
    boxes.slice(at + 1).flatMap((other) => (collide(box, other) ? [`${box.text} | ${other.text}`] : [])),
  )

for (const language of languages)
  describe(`charts of the demo in ${language}`, () => {
    for (const [name, chart] of Object.entries(demoCharts(language)))
      for (const width of [Math.max(phone, chart.minWidth ?? 0), chartWidth])
        it(`${name} reads at ${width} pixels: no word on another, none cut off, none smaller than 13`, () => {
          const height = heightAt(chart, width)
          const boxes = boxesIn(drawSvg({ ...chart, width, height }))
          expect(boxes.length).toBeGreaterThan(5)
          expect(collisionsIn(boxes)).toEqual([])
          expect(boxes.filter(({ size }) => size < 13)).toEqual([])
          const outside = boxes.filter(
            ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
          )
          expect(outside).toEqual([])
          if (width === chartWidth) expect(height).toBeLessThanOrEqual(chart.height)
        })
  })

it('keeps names and rivalries apart in a town with thirty candidates', () => {
  const chart = chartNetwork(network(madeCase(30)), [], null, 'de')
  for (const width of [phone, chartWidth]) {
    const svg = drawSvg({ ...chart, width, height: heightAt(chart, width) })
    expect(collisionsIn(boxesIn(svg))).toEqual([])
  }
})
