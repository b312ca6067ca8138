import type { CaseFile } from '../../reports/case/case-file.ts'
import { recommend } from '../../reports/composition/recommend.ts'
import type { Recommendation } from '../../reports/composition/recommendation.ts'
import { composeCompositionReport } from '../../reports/content/composition-report.ts'
import { sourcesOf } from '../../reports/content/statement.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import type { Io } from './command.ts'
import { readCaseFile } from './files.ts'
import { outputHelp, readOutputs, writeResults } from './outputs.ts'

export const help = `Usage: tragwerk recommend CASE.json [--json FILE] [--pdf FILE] [--lang de|en]

Recommends a group for a case file (tragwerk-case/1): who, why, what is missing. Needs no database.
A terminal shows how much of the work is done.

${outputHelp}`

export async function run(args: string[], io: Io): Promise<void> {
  const { file, language, ...outputs } = readOutputs(args)
  const given = readCaseFile(file)
  const result = recommend(given, io.isWatched ? { onProgress: (share) => io.err(inOneLine(share)) } : {})
  const createdAt = io.now().toISOString()
  const report = () => composeCompositionReport(given, result, { language, createdAt })
  await writeResults(outputs, { result, report, summary: () => summarize(given, result, language) }, io)
}

/** On a terminal each share is written over the one before, and nothing is left of it in the end. */
const inOneLine = (share: number): string => (share < 1 ? `\r${Math.round(share * 100)} %` : '\r\x1b[K')

/** The sentences about the group come first, those about each person fill pages. */
const shownSentences = 7

/** Fields by the names they have in the result, sentences in the language. */
function summarize({ municipality, actors }: CaseFile, result: Recommendation, language: Language): string {
  const named = (id: string) => {
    const actor = actors.find((each) => each.id === id)
    return [id, actor?.name, actor && `(${actor.sector})`].join(' ')
  }
  const fields: [string, string[]][] = [
    ['municipality', [municipality.name]],
    ['status', [result.status]],
    ['value', result.value === null ? [] : [String(result.value)]],
    ['group', result.group.map(named)],
    ['not met', result.requirements.filter((each) => !each.met).map((each) => each.id)],
    ['relaxations', result.relaxations.map((each) => each.join(' + '))],
    ['recruit', result.recruit.flatMap(({ sector, needed }) => (needed ? [`${sector} ${needed}`] : []))],
    ['ask', result.ask.map(({ actor, dimension }) => `${named(actor)} ${dimension}`)],
  ]
  const more = result.statements.length - shownSentences
  return [
    ...fields.flatMap(([field, lines]) => lines.map((line, at) => `${(at === 0 ? field : '').padEnd(14)}${line}`)),
    '',
    ...result.statements.slice(0, shownSentences).map((each) => `- ${each[language]} (${sourcesOf(each).join(', ')})`),
    ...(more > 0 ? [`  ${more} more sentences with --json or --pdf`] : []),
    '',
  ].join('\n')
}
