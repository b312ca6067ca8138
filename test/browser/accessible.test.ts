import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { furnishDemo, type SignIn } from '../../server/demo/furnish.ts'
import { type Language, languages } from '../../surveys/vocabulary.ts'
import { expectAccessible, givenServer, openPage, type Server, sizes } from './browser.ts'
import { faintFocus, lostOnPaper, tooLong, tooSmall, tooWide } from './every-page.ts'

/** Answers that are no pages: for machines, and downloads. */
const noPages = [
  '/healthz',
  '/readyz',
  '/assets/:file',
  '/m/:municipality/composition/progress',
  '/m/:municipality/composition/what-if/:scenario/progress',
  '/m/:municipality/reports/:report/pdf',
]

/** Pages behind one-time links or typed from paper, walked through in the other journeys. */
const elsewhere = ['/setup/:token', '/welcome/:token', '/e']

const patternOf = (url: string) => new RegExp(`^${url.replace(/:[a-z]+/gi, '[^/]+')}$`)

/** The route a path belongs to; fixed paths win over parameters. */
function routeOf(path: string, routes: Server['routes']): string | undefined {
  const fitting = routes
    .filter(({ method, url }) => method === 'GET' && patternOf(url).test(path))
    .map(({ url }) => url)
  return fitting.toSorted((a, b) => a.split(':').length - b.split(':').length)[0]
}

async function signIn(page: Page, server: Server, { email, password }: SignIn): Promise<void> {
  await page.goto(`${server.url}/sign-in`)
  await page.locator('[name=email]').fill(email)
  await page.locator('[name=password]').fill(password)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${server.url}/`)
}

/** Makes what only exists once people have acted: a recommendation, a scenario, a judged review, a report. */
async function actInAllRooms(page: Page, server: Server): Promise<string[]> {
  const made: string[] = []
  const arrive = async (selector: string) => {
    await page.locator(selector).first().waitFor({ timeout: 120_000 })
    made.push(new URL(page.url()).pathname)
  }
  await page.goto(`${server.url}/m/auenfurt/actors/import`)
  await page.locator('[name=text]').fill('Kim Neu;Verein\nDr. Unbekannt;')
  await page.locator('form[enctype] button').click()
  await page.locator('button[value=take]').waitFor()
  await expectAccessible(page)
  await page.locator('[name="take.1"]').uncheck()
  await page.locator('button[value=take]').click()
  await arrive('form[action$="/undo"]')
  await page.goto(`${server.url}/m/auenfurt/composition`)
  await page.locator('form[action$="/composition"] button').first().click()
  await arrive('a[href$="/decision"]')
  await page.goto(`${server.url}/m/auenfurt/composition/what-if`)
  await page.locator('a[href*="preset="]').first().click()
  await page.locator('form.what-if button').click()
  await arrive('a[href$="/removal"]')
  await page.goto(`${server.url}/m/lindental/situation-report/findings/new?section=need`)
  await page.locator('[name=text]').fill('Allein.')
  await page.locator('form[action$="/findings/new"] button').click()
  await page.locator('a[href$="/versions/new"]').click()
  await page.locator('form[action$="/versions/new"] button').click()
  await arrive('a[href$="/give-back"]')
  await page.goto(`${server.url}/m/lindental/group`)
  const review = page.locator('a[href*="/reviews/"]').first()
  // Everybody there has been asked, so no link leads to asking several.
  made.push(`${await review.getAttribute('href')}/invitations/new`)
  await review.click()
  await page.locator('button[name=next][value=decision]').click()
  await arrive('a[href$="/decide"]')
  await page.locator('form[action$="/reports"] button').click()
  await arrive('a[href$="/pdf"]')
  return made
}

/** Closes the review; only then may the group be ended without one. The path where both are offered. */
async function closeReview(page: Page, server: Server): Promise<string> {
  await page.goto(`${server.url}/m/lindental/group`)
  await page.locator('a[href*="/reviews/"]').first().click()
  await page.locator('a[href$="/close"]').click()
  await page.locator('[name=confirmed]').check()
  await page.locator('form[action$="/close"] button').click()
  await page.goto(`${server.url}/m/lindental/group`)
  return new URL(page.url()).pathname
}

/** Takes the own judgement of a place up again. While it is open other rooms are closed, so this comes last. */
async function judgeAnew(page: Page, server: Server, seen: Map<string, number>): Promise<void> {
  await page.goto(`${server.url}/m/lindental/situation/judgement/reopen`)
  await page.locator('[name=confirmed]').check()
  await page.locator('form[action$="/reopen"] button').click()
  await page.locator('a[href$="/situation/judgement"]').first().click()
  await page.locator('form[action$="/situation/judgement"]').first().waitFor()
  await expectAccessible(page)
  seen.set('/m/:municipality/situation/judgement', 1)
  await page.locator('button[value=final]').click()
  await page.locator('form[action$="/judgement/finish"]').waitFor()
  await expectAccessible(page)
  seen.set('/m/:municipality/situation/judgement/finish', 1)
}

/** Pages that may be longer on a phone, and why. */
const longByIntent: Record<string, string> = {
  '/m/:municipality/interviews/:interview/rating':
    'Every ladder of a person stands open on one page, so that a rating takes few clicks; raters sit at a desk.',
}

/** The first page of a route; German words are the longest, so its width is measured in German alone. */
const measure = async (page: Page, language: Language): Promise<string[][]> => [
  await tooSmall(page),
  language === 'de' ? await tooWide(page) : [],
  await lostOnPaper(page),
  await faintFocus(page),
]

/** How many pages of one route are opened to find further links; axe looks at the first. */
const mostOfARoute = 6

/** What was measured wrong, page by page. */
type Measured = Record<string, string[]>

/** Follows links from the start, on a phone; every route once with axe at both widths, and measured. */
async function crawl(
  page: Page,
  server: Server,
  language: Language,
  from: string[],
  seen: Map<string, number>,
  measured: Measured,
): Promise<void> {
  const waiting = [...from]
  const queued = new Set(waiting)
  while (waiting.length > 0) {
    const path = waiting.shift()!
    const route = routeOf(path, server.routes)
    if (!route || noPages.includes(route)) continue
    const times = seen.get(route) ?? 0
    if (times >= mostOfARoute) continue
    seen.set(route, times + 1)
    const answer = await page.goto(server.url + path)
    expect({ path, status: answer?.status() }).toEqual({ path, status: 200 })
    if (times === 0) {
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      await expectAccessible(page)
    }
    const wrong = [
      longByIntent[route] ? [] : await tooLong(page),
      ...(times === 0 ? await measure(page, language) : []),
    ].flat()
    if (wrong.length > 0) measured[path] = wrong
    for (const href of await page
      .locator('a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      const next = href.split(/[?#]/)[0]!
      if (!queued.has(next)) waiting.push(next)
      queued.add(next)
    }
  }
}

it.each(languages)(
  'has no accessibility violation on any page at desk and phone width, and none too long, too wide, too small to press or folded on paper (%s)',
  async (language) => {
    const server = await givenServer()
    const demo = await furnishDemo(server.db, server.clock.now)
    const seen = new Map<string, number>()
    const measured: Measured = {}
    const cookies = [{ name: 'language', value: language, url: server.url }]
    const consultant = await openPage({ viewport: sizes.phone })
    for (const role of ['administrator', 'consultant'] as const) {
      const page = role === 'consultant' ? consultant : await openPage({ viewport: sizes.phone })
      await page.context().addCookies(cookies)
      await signIn(page, server, demo.signIns.find((each) => each.role === role)!)
      seen.delete('/')
      const made = role === 'consultant' ? await actInAllRooms(page, server) : []
      await crawl(page, server, language, ['/', ...made], seen, measured)
    }
    const candidate = await openPage({ viewport: sizes.phone })
    await candidate.context().addCookies(cookies)
    // Where a browser ends up that keeps no cookie: a complaint (422), so no link of a page leads here.
    await candidate.goto(`${server.url}/sign-in/done`)
    await expectAccessible(candidate)
    seen.set('/sign-in/done', 1)
    const link = `/e/${demo.candidateToken}`
    await crawl(candidate, server, language, ['/sign-in', link], seen, measured)
    await candidate.goto(server.url + link)
    await candidate.getByRole('checkbox').check()
    await candidate.locator('form.consent button').click()
    await crawl(
      candidate,
      server,
      language,
      [new URL(candidate.url()).pathname, `${link}/review`, `${link}/later`, `${link}/consent`],
      seen,
      measured,
    )
    await candidate.goto(`${server.url}${link}/review`)
    await candidate.locator('form[action$="/submit"] button').click()
    await crawl(candidate, server, language, [new URL(candidate.url()).pathname, `${link}/submit`], seen, measured)
    await crawl(consultant, server, language, [await closeReview(consultant, server)], seen, measured)
    await judgeAnew(consultant, server, seen)

    expect(measured).toEqual({})
    const pages = server.routes.filter(
      ({ method, url }) => method === 'GET' && !noPages.includes(url) && !elsewhere.includes(url),
    )
    expect(pages.map(({ url }) => url).filter((url) => !seen.has(url))).toEqual([])
  },
  1_800_000,
)
