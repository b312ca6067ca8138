import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { grantAccess } from '../../../db/accounts/accounts.ts'
import { loadCaseData } from '../../../db/reports/case.ts'
import { listCorrections } from '../../../db/situation/corrections.ts'
import { listVersions } from '../../../db/situation/versions.ts'
import { caseOf } from '../../../reports/case/case-of.ts'
import { recommend } from '../../../reports/composition/recommend.ts'
import type { Report } from '../../../reports/content/blocks.ts'
import { german } from '../../../reports/content/composition/wording/composition.de.ts'
import { composeCompositionReport } from '../../../reports/content/composition-report.ts'
import { composeFoundingReport } from '../../../reports/content/founding-report.ts'
import { composeSituationReport } from '../../../reports/content/situation-report.ts'
import { found, latestFounding } from '../../../reports/founding/found.ts'
import { drawPdf } from '../../../reports/ink/pdf.ts'
import { storeCase } from '../../../server/case/case-storage.ts'
import { furnishDemo } from '../../../server/demo/furnish.ts'
import { dayOf } from '../../../surveys/day.ts'
import { givenServer, openPage, sizes, stopAll } from '../../browser/server.ts'
import { shrinkPng } from '../../browser/small-png.ts'
import { root } from '../../root.ts'
import { brittleTown } from '../brittle-town.ts'

/**
 * Takes the pictures of docs/reports.md: every page of the demo's situation report and of its founding question, and of a
 * brittle recommendation what a mayor reads first, in the report and on the page.
 */
const now = new Date('2026-11-28T09:00:00Z')
const folder = join(root, 'docs', 'reports')
const server = await givenServer()
server.clock.now = now
const { db } = server
const { signIns } = await furnishDemo(db, now)
const here = db.at('auenfurt')
const file = caseOf((await loadCaseData(here, { today: dayOf(now) }))!)
const versions = await listVersions(here)
const record = latestFounding(file)!
const options = { language: 'de' as const, createdAt: now.toISOString() }
const course = { version: versions.at(-1)!, versions, corrections: await listCorrections(here) }
const reports = {
  situation: composeSituationReport(file, course, { ...options, reportNumber: '2026-001' }),
  founding: composeFoundingReport(file, record, found(file, record), { ...options, reportNumber: '2026-002' }),
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const scratch = mkdtempSync(join(tmpdir(), 'pages-'))
for (const [name, report] of Object.entries(reports)) {
  await draw(name, report)
  execFileSync('pdftoppm', ['-r', '84', '-png', join(scratch, `${name}.pdf`), join(scratch, name)])
}
await pictureBrittleReport()
await pictureBrittlePage()
for (const picture of readdirSync(scratch).filter((each) => each.endsWith('.png')))
  writeFileSync(join(folder, picture), await shrinkPng(readFileSync(join(scratch, picture))))
rmSync(scratch, { recursive: true })
await stopAll()

async function draw(name: string, report: Report): Promise<void> {
  const chunks: Uint8Array[] = []
  for await (const chunk of drawPdf(report)) chunks.push(chunk as Uint8Array)
  writeFileSync(join(scratch, `${name}.pdf`), Buffer.concat(chunks))
}

/** The first page, and the ones on how sure the recommendation is. */
async function pictureBrittleReport(): Promise<void> {
  const town = brittleTown(now)
  const report = composeCompositionReport(town, recommend(town), { ...options, reportNumber: '2026-003' })
  await draw('brittle', report)
  const file = join(scratch, 'brittle.pdf')
  const pages = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).split('\f')
  const chapters = report.blocks.flatMap((each) => (each.kind === 'heading' && each.level === 1 ? [each.text] : []))
  const at = chapters.indexOf(german.robustness.heading)
  const pageOf = (chapter: string) => pages.findIndex((page) => page.split('\n').includes(chapter)) + 1
  const [from, to] = [pageOf(chapters[at]!), pageOf(chapters[at + 1]!)]
  const wanted = [1, ...Array.from({ length: to - from }, (_, n) => from + n)]
  for (const [n, page] of wanted.entries())
    execFileSync('pdftoppm', [
      ...['-r', '84', '-png', '-singlefile', '-f', String(page), '-l', String(page)],
      ...[file, join(scratch, `brittle-${n + 1}`)],
    ])
}

/** At a glance, what to clarify first and what refusals mean, on a desk and on a phone. */
async function pictureBrittlePage(): Promise<void> {
  const town = brittleTown(now)
  const { id } = town.municipality
  const { id: consultant, email, password } = signIns.find(({ role }) => role === 'consultant')!
  await storeCase(db, town, { now })
  await grantAccess(db, consultant, [id])
  const page = await openPage()
  page.setDefaultTimeout(120_000)
  await page.goto(`${server.url}/sign-in`)
  await page.locator('[name=email]').fill(email)
  await page.locator('[name=password]').fill(password)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${server.url}/`)
  await page.goto(`${server.url}/m/${id}/composition`)
  await page.getByRole('button', { name: 'Empfehlung berechnen' }).click()
  await page.getByRole('heading', { name: 'Wen wir empfehlen' }).waitFor()
  const sections = { glance: 'Auf einen Blick', first: 'Was zuerst zu klären ist', refusals: 'Wenn jemand absagt' }
  for (const width of ['wide', 'phone'] as const) {
    await page.setViewportSize(sizes[width])
    for (const [name, title] of Object.entries(sections)) {
      const section = page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) })
      for (const folded of await section.locator('.unfolds > summary').all())
        if (await folded.isVisible()) await folded.click()
      await section.screenshot({ path: join(scratch, `brittle-${width}-${name}.png`) })
    }
  }
}
