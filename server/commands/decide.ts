import { composeDecisionReport } from '../../reports/content/decision-report.ts'
import { decide } from '../../reports/decision/decide.ts'
import type { Decision } from '../../reports/decision/decision.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import { type Io, Refusal } from './command.ts'
import { readCaseFile } from './files.ts'
import { type Fields, outputHelp, readOutputs, summaryOf, writeResults } from './outputs.ts'

export const help = `Usage: tragwerk decide CASE.json [--json FILE] [--pdf FILE] [--lang de|en]

Recommends to continue, adjust, transfer or dissolve the group, from the latest review in a case file
(tragwerk-case/1). Needs no database.

${outputHelp}`

export async function run(args: string[], io: Io): Promise<void> {
  const { file, language, ...outputs } = readOutputs(args)
  const given = readCaseFile(file)
  const review = given.reviews?.toSorted((one, other) => (one.date < other.date ? -1 : 1)).at(-1)
  if (!review) throw new Refusal(`${file} holds no review to decide on`)
  const result = decide(given, review)
  const createdAt = io.now().toISOString()
  const report = () => composeDecisionReport(given, review, result, { language, createdAt })
  await writeResults(outputs, { result, report, summary: () => summarize(review.date, result, language) }, io)
}

/** Fields by the names they have in the result, sentences in the language. */
function summarize(date: string, result: Decision, language: Language): string {
  const { answered, declined, open } = result.heard
  const fields: Fields = [
    ['review', [date]],
    ['option', [result.option]],
    ['alternative', result.alternative ? [result.alternative] : []],
    ['ready', [result.ready ? 'yes' : 'no']],
    ['strength', [result.strength]],
    ['basis', [result.basis.join(' ')]],
    ['clarify', result.clarify.map(({ option, criteria }) => `${option}: ${criteria.join(' ')}`)],
    ['missing', Object.entries(result.missing).map(([option, criteria]) => `${option}: ${criteria.join(' ') || '-'}`)],
    ['heard', [`${answered} answered, ${declined} declined, ${open} open`]],
    ['dissent', result.dissent.map(({ criterion, actor, value }) => `${criterion} ${actor} ${value}`)],
  ]
  return summaryOf(fields, result.statements, language)
}
