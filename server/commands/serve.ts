import { readConfig } from '../frame/config.ts'
import { freePort, startServer } from '../serve.ts'
import { type Io, readArguments } from './command.ts'
import { openDataAlone } from './data.ts'

export const help = `Usage: tragwerk serve

Starts the server, creating and migrating the database as needed, until Ctrl+C or SIGTERM.
Only one server uses a data folder at a time; other commands work beside it.
While there is no administrator it prints a one-time link for the first one.
Settings come from the environment: DATA_DIR, HOST, PORT, PUBLIC_URL … (see docs/settings.md).
`

export async function run(args: string[], io: Io): Promise<void> {
  readArguments(args, {})
  const given = readConfig(io.env)
  // Links carry the port, so it must be known before the first page is made.
  const config = given.port === 0 ? readConfig({ ...io.env, PORT: String(await freePort(given.host)) }) : given
  const { db, close } = await openDataAlone(config)
  try {
    const server = await startServer({ db, config, now: io.now })
    io.out(`Tragwerk is running at ${config.publicUrl}\nData: ${config.dataDir}\n`)
    if (server.setupLink)
      io.out(`No administrator exists yet. This link works once and makes the first one:\n  ${server.setupLink}\n`)
    io.out('Ctrl+C stops.\n')
    await io.untilStopped()
    await server.close()
  } finally {
    await close()
  }
}
