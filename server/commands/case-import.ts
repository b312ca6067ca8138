import { findAccountByEmail } from '../../db/accounts/accounts.ts'
import { storeCase } from '../case/case-storage.ts'
import { readConfig } from '../frame/config.ts'
import { type Io, Refusal, readArguments } from './command.ts'
import { withData } from './data.ts'
import { readCaseFile } from './files.ts'

export const help = `Usage: tragwerk case import FILE [--for ADDRESS]

Takes a case file (tragwerk-case/1) in as a new municipality, all or nothing. Refused when its id is taken.

  --for ADDRESS   the account with this e-mail address may see it (others: an administrator gives access)
`

export async function run(args: string[], io: Io): Promise<void> {
  const { FILE, for: address } = readArguments(args, { for: { type: 'string' } }, ['FILE'])
  const file = readCaseFile(FILE)
  await withData(readConfig(io.env), async (db) => {
    const reader = address === undefined ? undefined : await findAccountByEmail(db, address)
    if (address !== undefined && !reader) throw new Refusal(`there is no account with the address ${address}`)
    const { id, name } = file.municipality
    if ((await storeCase(db, file, { now: io.now(), ...(reader && { reader: reader.id }) })) === 'duplicate')
      throw new Refusal(`a municipality with the id ${JSON.stringify(id)} exists already; nothing was changed`)
    io.out(`Imported ${name} (${id}): ${file.actors.length} actors.\n`)
  })
}
