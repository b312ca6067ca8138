import { describe, expect, it } from 'vitest'
import { network } from '../../../reports/aggregate/network.ts'
import { chartWidth } from '../../../reports/charts/definition.ts'
import { chartNetwork } from '../../../reports/charts/network.ts'
import { languages } from '../../../surveys/vocabulary.ts'
import { demoCharts } from '../../browser/demo-charts.ts'
import { madeCase } from '../../made-case.ts'
import { type Box, drawWords } from './words-drawn.ts'

/** What a page leaves a chart on a phone of 390 pixels, and what it was designed for. */
const phone = 343

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
          const { height, boxes } = drawWords(chart, width)
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
  const net = network(madeCase(30))
  const group = net.nodes.slice(0, 9).map(({ id }) => id)
  const charts = chartNetwork(net, group, null, 'de')
  expect(charts).toHaveLength(2)
  for (const chart of charts)
    for (const width of [Math.max(phone, chart.minWidth ?? 0), chartWidth])
      expect(collisionsIn(drawWords(chart, width).boxes)).toEqual([])
})
