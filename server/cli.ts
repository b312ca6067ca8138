#!/usr/bin/env node
import { nodeTooOld } from './commands/node-version.ts'

const complaint = nodeTooOld(process.version)
if (complaint) {
  process.stderr.write(`${complaint}\n`)
  process.exit(1)
}
const { runCli } = await import('./commands/run.ts')

// Whoever reads our output may stop early (`| head`): that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isWatched: process.stderr.isTTY,
  env: process.env,
  now: () => new Date(),
  // Listening only while somebody waits: everything else ends at once, and so does a second Ctrl+C.
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
    }),
})
