import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../../db/open.ts'
import { loadCaseData } from '../../../db/reports/case.ts'
import { listCorrections } from '../../../db/situation/corrections.ts'
import { listVersions } from '../../../db/situation/versions.ts'
import { caseOf } from '../../../reports/case/case-of.ts'
import { composeFoundingReport } from '../../../reports/content/founding-report.ts'
import { composeSituationReport } from '../../../reports/content/situation-report.ts'
import { found, latestFounding } from '../../../reports/founding/found.ts'
import { drawPdf } from '../../../reports/ink/pdf.ts'
import { furnishDemo } from '../../../server/demo/furnish.ts'
import { dayOf } from '../../../surveys/day.ts'
import { shrinkPng } from '../../browser/small-png.ts'
import { root } from '../../root.ts'

/** Takes the pictures of docs/reports.md: every page of the demo's situation report and of its founding question. */
const now = new Date('2026-11-28T09:00:00Z')
const folder = join(root, 'docs', 'reports')
const db = await openDatabase({ file: ':memory:' })
await furnishDemo(db, now)
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
  const chunks: Uint8Array[] = []
  for await (const chunk of drawPdf(report)) chunks.push(chunk as Uint8Array)
  writeFileSync(join(scratch, `${name}.pdf`), Buffer.concat(chunks))
  execFileSync('pdftoppm', ['-r', '84', '-png', join(scratch, `${name}.pdf`), join(scratch, name)])
}
for (const picture of readdirSync(scratch).filter((each) => each.endsWith('.png')))
  writeFileSync(join(folder, picture), await shrinkPng(readFileSync(join(scratch, picture))))
rmSync(scratch, { recursive: true })
await db.close()
