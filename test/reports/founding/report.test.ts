import { expect, it } from 'vitest'
import { composeFoundingReport } from '../../../reports/content/founding-report.ts'
import { found } from '../../../reports/founding/found.ts'
import { foundingCriteria, languages } from '../../../surveys/vocabulary.ts'
import { givenCase } from '../given-case.ts'
import { bytesOf, inspect } from '../ink/pdf-tree.ts'

/** Yes and partly in turn, with notes on the first two. */
const answerAt = (at: number) => ({
  value: at % 3 ? ('yes' as const) : ('partly' as const),
  evidence: 2 as const,
  ...(at < 2 && { notes: 'Fünf von acht sagten es von sich aus.' }),
})

it.each(languages)('is a report of two pages, before and after the decision (%s)', async (language) => {
  const criteria = Object.fromEntries(foundingCriteria.map((each, at) => [each, answerAt(at)]))
  const record = { date: '2026-04-02', criteria }
  const file = givenCase()
  const options = { language, createdAt: '2026-04-02T09:00:00Z' }
  const decision = { option: 'group', reason: 'Die Runde war sich einig.', date: '2026-04-09', by: 'Kim' } as const
  for (const recorded of [[], [decision]]) {
    const report = composeFoundingReport(file, record, found(file, record), { ...options, recorded })
    expect(inspect('pdfinfo', await bytesOf(report), ['PDF'])).toMatch(/^Pages: +2$/m)
  }
})
