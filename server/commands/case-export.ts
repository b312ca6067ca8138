import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadCaseData } from '../../db/reports/case.ts'
import { writeCase } from '../../reports/case/case-file.ts'
import { caseOf } from '../../reports/case/case-of.ts'
import { dayOf } from '../../surveys/day.ts'
import { readConfig } from '../frame/config.ts'
import { type Io, Refusal, readArguments } from './command.ts'
import { withData } from './data.ts'
import { writeOutput } from './files.ts'

export const help = `Usage: tragwerk case export MUNICIPALITY [-o FILE]

Writes a municipality, given by its id, as a case file (tragwerk-case/1). It holds names, answers and ratings,
and of what was said in free text only what is released.

  -o, --output FILE   where to write (default: standard output)
`

export async function run(args: string[], io: Io): Promise<void> {
  const options = { output: { type: 'string', short: 'o', default: '-' } } as const
  const { MUNICIPALITY: id, output } = readArguments(args, options, ['MUNICIPALITY'])
  const config = readConfig(io.env)
  if (!existsSync(join(config.dataDir, 'tragwerk.db'))) throw new Refusal(`there is no database in ${config.dataDir}`)
  await withData(config, async (db) => {
    const data = await loadCaseData(db.at(id), { today: dayOf(io.now()) })
    if (!data) throw new Refusal(`there is no municipality with the id ${JSON.stringify(id)}`)
    writeOutput(output, writeCase(caseOf(data)), io)
  })
}
