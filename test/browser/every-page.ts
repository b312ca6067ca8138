import type { Page } from 'playwright-core'
import { sizes } from './server.ts'

/** What a reader trips over on a page, as one finds it by measuring; each line names one thing. */

/** So many screens of a phone a page has at most. */
const mostScreens = 7

/** The page at phone width, as it is opened. */
export async function tooLong(page: Page): Promise<string[]> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const screens = height / sizes.phone.height
  return screens > mostScreens ? [`${screens.toFixed(1)} screens long`] : []
}

/** A browser enlarged to 200 % or 400 % leaves half or a quarter of a desk's 1280 px. */
export async function tooWide(page: Page): Promise<string[]> {
  const wrong: string[] = []
  for (const width of [sizes.wide.width / 2, sizes.wide.width / 4]) {
    await page.setViewportSize({ width, height: sizes.narrow.height })
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (over > 0) wrong.push(`${over} px wider than ${width} px`)
  }
  await page.setViewportSize(sizes.phone)
  return wrong
}

/** What can be pressed measures 24 px either way, but for links within a sentence (WCAG 2.5.8). */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const areaOf = (element: Element): DOMRect[] => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      return [element, ...labels].map((each) => each.getBoundingClientRect())
    }
    const isWithinWords = (element: Element): boolean => {
      const beside = [...(element.parentElement?.childNodes ?? [])].filter((node) => node !== element)
      return getComputedStyle(element).display === 'inline' && beside.some((node) => node.textContent?.trim())
    }
    return [...document.querySelectorAll('a[href], button, summary, select, textarea, input')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.getAttribute('tabindex') !== '-1' &&
          !isWithinWords(element),
      )
      .flatMap((element) => {
        const areas = areaOf(element).filter(({ right }) => right > 0)
        if (areas.length === 0 || areas.some(({ width, height }) => width >= 23.9 && height >= 23.9)) return []
        const { width, height } = areas[0]!
        const name = `${element.tagName} "${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 40)}"`
        return [`${name} measures ${Math.round(width)} × ${Math.round(height)}`]
      })
  })

/** Whatever the focus can reach shows it by the same ring. Comes last on a page: it leaves the focus somewhere. */
export async function faintFocus(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const reached = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea, [tabindex="0"]'),
    ]
    const rings = reached
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
      .flatMap((element) => {
        element.focus({ preventScroll: true })
        if (document.activeElement !== element) return []
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
        const ring = `${outlineStyle} ${outlineWidth} ${outlineColor}`
        return ring === 'solid 4px rgb(69, 75, 107)'
          ? []
          : [`${element.tagName}.${element.className} has the ring ${ring}`]
      })
    return [...new Set(rings)]
  })
}

/** On paper nothing is folded, and what leads elsewhere is gone. */
export async function lostOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' })
  const wrong = await page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const folded = [...document.querySelectorAll('details')]
      .filter(
        (details) =>
          isShown(details) && ![...details.children].some((each) => each.localName !== 'summary' && isShown(each)),
      )
      .map((details) => `folded on paper: ${details.querySelector('summary')?.textContent?.trim()}`)
    const around = [...document.querySelectorAll('header.masthead, nav, .skip')]
      .filter(isShown)
      .map((each) => `on paper: ${each.className || each.getAttribute('aria-label')}`)
    return [...folded, ...around]
  })
  await page.emulateMedia({ media: null })
  return wrong
}
