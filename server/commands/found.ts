import { composeFoundingReport } from '../../reports/content/founding-report.ts'
import { found, latestFounding } from '../../reports/founding/found.ts'
import type { Founding } from '../../reports/founding/founding.ts'
import { foundingFindings, type Language } from '../../surveys/vocabulary.ts'
import { type Io, Refusal } from './command.ts'
import { readCaseFile } from './files.ts'
import { type Fields, outputHelp, readOutputs, summaryOf, writeResults } from './outputs.ts'

export const help = `Usage: tragwerk found CASE.json [--json FILE] [--pdf FILE] [--lang de|en]

Recommends a strategy group, a public alliance, both or neither yet, from the latest answer to the founding question in a
case file (tragwerk-case/1). Needs no database.

${outputHelp}`

export async function run(args: string[], io: Io): Promise<void> {
  const { file, language, ...outputs } = readOutputs(args)
  const given = readCaseFile(file)
  const record = latestFounding(given)
  if (!record) throw new Refusal(`${file} holds no answer to the founding question`)
  const result = found(given, record)
  const createdAt = io.now().toISOString()
  const report = () => composeFoundingReport(given, record, result, { language, createdAt })
  await writeResults(outputs, { result, report, summary: () => summarize(record.date, result, language) }, io)
}

/** Fields by the names they have in the result, sentences in the language. */
function summarize(date: string, result: Founding, language: Language): string {
  const fields: Fields = [
    ['founding', [date]],
    ['option', [result.option]],
    ['ready', [result.ready ? 'yes' : 'no']],
    ['strength', [result.strength]],
    ['findings', foundingFindings.map((each) => `${each}: ${result.findings[each]}`)],
    ['basis', [result.basis.join(' ')]],
    ['missing', Object.entries(result.missing).map(([form, criteria]) => `${form}: ${criteria.join(' ') || '-'}`)],
    ['clarify', result.clarify.length > 0 ? [result.clarify.join(' ')] : []],
  ]
  return summaryOf(fields, result.statements, language)
}
