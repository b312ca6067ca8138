import { recommend } from '../../reports/composition/recommend.ts'
import { composeCompositionReport } from '../../reports/content/composition-report.ts'
import type { Io } from './command.ts'
import { readCaseFile } from './files.ts'
import { outputHelp, readOutputs, writeResults } from './outputs.ts'
import { summarizeRecommendation } from './recommendation-summary.ts'

export const help = `Usage: tragwerk recommend CASE.json [--json FILE] [--pdf FILE] [--lang de|en]

Recommends a group for a case file (tragwerk-case/1): who, why, what is missing, what is not sure. Needs no database.
A terminal shows how much of the work is done.

${outputHelp}`

export async function run(args: string[], io: Io): Promise<void> {
  const { file, language, ...outputs } = readOutputs(args)
  const given = readCaseFile(file)
  const result = recommend(given, io.isWatched ? { onProgress: (share) => io.err(inOneLine(share)) } : {})
  const createdAt = io.now().toISOString()
  const report = () => composeCompositionReport(given, result, { language, createdAt })
  await writeResults(outputs, { result, report, summary: () => summarizeRecommendation(given, result, language) }, io)
}

/** On a terminal each share is written over the one before, and nothing is left of it in the end. */
const inOneLine = (share: number): string => (share < 1 ? `\r${Math.round(share * 100)} %` : '\r\x1b[K')
