import type { Report } from '../../reports/content/blocks.ts'
import { type Statement, sourcesOf } from '../../reports/content/statement.ts'
import { type Language, languages } from '../../surveys/vocabulary.ts'
import { type Io, oneOf, readArguments, WrongUsage } from './command.ts'
import { writeOutput } from './files.ts'

/** Where the results of recommend and decide go. */
export const outputHelp = `  --json FILE    write the result as JSON; "-" is standard output
  --pdf FILE     write the report as PDF; "-" is standard output
  --lang de|en   language of the sentences and of the report (default: de)

Without --json and --pdf a short summary is printed. The result holds names and judgements of people.
`

/** Reads CASE.json and where its results shall go. */
export function readOutputs(args: string[]) {
  const options = {
    json: { type: 'string' },
    pdf: { type: 'string' },
    lang: { type: 'string', default: 'de' },
  } as const
  const { 'CASE.json': file, json, pdf, lang } = readArguments(args, options, ['CASE.json'])
  if (json === '-' && pdf === '-') throw new WrongUsage('only one of --json and --pdf can be standard output')
  return { file, json, pdf, language: oneOf(languages, '--lang', lang) }
}

interface Results {
  result: object
  summary: () => string
  report: () => Report
}

/** Makes all that was asked for before the first file is written. */
export async function writeResults(
  { json, pdf }: Pick<ReturnType<typeof readOutputs>, 'json' | 'pdf'>,
  { result, summary, report }: Results,
  io: Io,
): Promise<void> {
  const drawn = pdf === undefined ? undefined : await draw(report())
  if (json !== undefined) writeOutput(json, `${JSON.stringify(result, null, 1)}\n`, io)
  if (pdf !== undefined && drawn) writeOutput(pdf, drawn, io)
  if (json === undefined && pdf === undefined) io.out(summary())
}

/** Fonts and drawing are loaded only when needed. */
async function draw(report: Report): Promise<Uint8Array> {
  const { runPdf } = await import('../work/worker.ts')
  return runPdf(report)
}

/** Each by the name it has in the result, with its lines; without lines it is left out. */
export type Fields = [name: string, lines: string[]][]

/** A result in short: its fields, then its sentences with their sources. */
export const summaryOf = (fields: Fields, statements: readonly Statement[], language: Language): string =>
  [
    ...fields.flatMap(([field, lines]) => lines.map((line, at) => `${(at === 0 ? field : '').padEnd(15)}${line}`)),
    '',
    ...statements.map((each) => `- ${each[language]} (${sourcesOf(each).join(', ')})`),
    '',
  ].join('\n')
