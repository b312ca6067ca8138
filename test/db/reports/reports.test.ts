import { describe, expect, it } from 'vitest'
import { findReport, issueReport, listDownloads, listReports, recordDownload } from '../../../db/reports/reports.ts'
import { later, now } from '../given.ts'
import { db, here, there } from '../towns.ts'

describe('a report', () => {
  const report = (id: string, municipality = 'm1') =>
    issueReport(db.at(municipality), {
      id,
      kind: 'composition',
      language: 'de',
      title: 'Empfehlung',
      caseHash: 'abc',
      content: [{ heading: 'Kurz' }],
      createdBy: 'c1',
      now,
    })

  it('counts up in its municipality, also when two are issued at once', async () => {
    const numbers = await Promise.all([report('p1'), report('p2'), report('p3', 'm2')])
    expect(numbers.map((each) => each.number)).toEqual([1, 2, 1])
    expect((await listReports(here)).map((each) => each.number)).toEqual([2, 1])
    expect((await listReports(here))[0]).not.toHaveProperty('content')
    expect((await findReport(here, 'p1'))?.content).toEqual([{ heading: 'Kurz' }])
    expect(await findReport(there, 'p1')).toBeUndefined()
  })

  it('remembers who took it', async () => {
    await report('p1')
    const taken = { report: 'p1', downloadedBy: 'c1' }
    await recordDownload(here, { ...taken, id: 'x1', now })
    await recordDownload(here, { ...taken, id: 'x2', downloadedBy: 'c2', now: later(1) })
    expect((await listDownloads(here)).map((each) => each.downloadedBy)).toEqual(['c2', 'c1'])
    expect(await listDownloads(here, 'p2')).toEqual([])
    expect(await listDownloads(there)).toEqual([])
  })
})
