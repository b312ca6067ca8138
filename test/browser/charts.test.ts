import { expect, it } from 'vitest'
import { expectAccessible, openPage, sizes } from './browser.ts'
import { showCharts } from './chart-page.ts'
import { demoCharts } from './demo-charts.ts'

it('draws every chart for desk and phone; what needs more width is scrolled where it is, also by keyboard', async () => {
  const charts = demoCharts('de')
  const page = await openPage({ viewport: sizes.phone, reducedMotion: 'reduce' })
  await showCharts(page, charts, 'de')
  await expectAccessible(page)
  const frames = await page.locator('.chart__frame').evaluateAll((all) =>
    all.map((frame) => ({
      scrolls: frame.scrollWidth > frame.clientWidth,
      takesFocus: frame.getAttribute('tabindex') === '0',
    })),
  )
  expect(frames).toEqual(
    Object.values(charts).map(({ minWidth }) => ({
      scrolls: minWidth !== undefined,
      takesFocus: minWidth !== undefined,
    })),
  )
  const region = page.getByRole('region', { name: charts['candidate-matrix']!.title })
  await region.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate((frame) => frame.scrollLeft)).toBeGreaterThan(0)
})

it('draws anew, as sharp and as high as needed, when the window gets another width or is zoomed', async () => {
  const page = await openPage({ viewport: sizes.wide })
  await showCharts(page, { size: demoCharts('de')['function-coverage']! }, 'de')
  const canvas = page.locator('canvas')
  const measure = () =>
    canvas.evaluate((each: HTMLCanvasElement) => ({
      width: each.clientWidth,
      height: each.clientHeight,
      sharpness: each.width / each.clientWidth,
    }))
  const wide = await measure()
  await page.setViewportSize(sizes.phone)
  await expect.poll(async () => (await measure()).width).toBeLessThan(sizes.phone.width)
  const narrow = await measure()
  expect(narrow.height).toBeGreaterThan(wide.height)
  expect([wide.sharpness, narrow.sharpness]).toEqual([2, 2])
})
