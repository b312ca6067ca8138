import { type Io, readArguments } from './command.ts'
import { readCaseFile } from './files.ts'

export const help = `Usage: tragwerk case validate FILE

Checks a case file (tragwerk-case/1, see docs/case.schema.json) and names mistakes with their places, up to twenty.
`

export async function run(args: string[], io: Io): Promise<void> {
  const { FILE } = readArguments(args, {}, ['FILE'])
  const { actors, ratings = [], interviews = [], selfAssessments = [] } = readCaseFile(FILE)
  io.out(
    `${FILE} is valid: ${actors.length} actors, ${ratings.length} ratings, ${interviews.length} interviews, ${selfAssessments.length} self-assessments.\n`,
  )
}
