import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { ChartDefinition } from '../../reports/charts/definition.ts'
import { createTemplates } from '../../server/frame/pages.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { root } from '../root.ts'

const assets = join(root, 'dist', 'assets')
const manifest: Record<string, string> = JSON.parse(readFileSync(join(assets, 'manifest.json'), 'utf8'))
const eta = createTemplates()

/** A page with nothing but charts, drawn by the product's own template, styles and script. */
export async function showCharts(
  page: Page,
  charts: Record<string, ChartDefinition>,
  language: Language,
): Promise<void> {
  const figures = Object.entries(charts).map(([id, chart]) =>
    eta.render('partials/chart', { chart, id, level: 2, t: texts[language] }),
  )
  const html = `<!doctype html><html lang="${language}" data-kern-theme="light"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Charts</title>
    <link rel="stylesheet" href="/assets/${manifest['tragwerk.css']}">
    <script type="module" src="/assets/${manifest['charts.js']}"></script>
    <main style="padding: 0 16px"><h1>Charts</h1>${figures.join('')}</main></html>`
  await page.route('http://charts.test/**', (route) => {
    const { pathname } = new URL(route.request().url())
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.fulfill({ path: join(assets, pathname.replace('/assets/', '')) })
  })
  await page.goto('http://charts.test/')
  await page.waitForFunction((n) => document.querySelectorAll('[data-drawn]').length === n, figures.length)
}
