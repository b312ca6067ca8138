import { openDatabase } from '../../db/open.ts'
import { furnishDemo } from '../demo/furnish.ts'
import { readConfig } from '../frame/config.ts'
import { freePort, startServer } from '../serve.ts'
import { type Io, readArguments, WrongUsage } from './command.ts'

export const help = `Usage: tragwerk demo [--port PORT]

Starts a throw-away instance with two fictional municipalities and prints a sign-in for each role.
Everything is kept in memory and gone when it stops. It listens on this machine only.

  --port PORT   where to listen (default: the setting PORT, else any free port)
`

export async function run(args: string[], io: Io): Promise<void> {
  const { port = io.env.PORT ?? '0' } = readArguments(args, { port: { type: 'string' } })
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new WrongUsage('--port takes a number from 0 to 65535')
  const PORT = Number(port) === 0 ? String(await freePort('127.0.0.1')) : port
  // No other setting reaches the demo: it must not touch real data or be reached from elsewhere.
  const config = readConfig({ PORT, LOG_LEVEL: io.env.LOG_LEVEL ?? 'error' })
  const db = await openDatabase({ file: ':memory:' })
  try {
    const demo = await furnishDemo(db, io.now())
    const server = await startServer({ db, config, now: io.now })
    io.out(
      `Tragwerk demo at ${config.publicUrl}\nAll people and places are made up. Everything is gone when it stops.\n\n`,
    )
    for (const { role, email, password } of demo.signIns) io.out(`  ${role.padEnd(15)}${email.padEnd(24)}${password}\n`)
    io.out(`\n  candidate      ${config.publicUrl}/e/${demo.candidateToken}\n`)
    io.out(`  group member   ${config.publicUrl}/e/${demo.memberToken}\n\nCtrl+C stops.\n`)
    await io.untilStopped()
    await server.close()
  } finally {
    await db.close()
  }
}
