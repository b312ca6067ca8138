import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { showCharts } from './chart-page.ts'
import { demoCharts } from './demo-charts.ts'
import { openPage, stopAll } from './server.ts'
import { shrinkPng } from './small-png.ts'

/** Takes the pictures of docs/charts.md: every chart as the browser draws it, in colour and as grey print shows it. */
const folder = join(root, 'docs', 'charts')
const charts = demoCharts('en')
const page = await openPage({ viewport: { width: 672, height: 900 } })
const eyes = await page.context().newCDPSession(page)
mkdirSync(folder, { recursive: true })
await showCharts(page, charts, 'en')
for (const [type, ending] of [
  ['none', ''],
  ['achromatopsia', '-grey'],
] as const) {
  await eyes.send('Emulation.setEmulatedVisionDeficiency', { type })
  for (const name of Object.keys(charts)) {
    const picture = await page.locator(`figure:has(#${name})`).screenshot()
    writeFileSync(join(folder, `${name}${ending}.png`), await shrinkPng(picture))
  }
}
await stopAll()
