import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { runCli } from '../../../server/commands/run.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export interface Outcome {
  code: number
  out: string
  err: string
}

/** A folder of its own with a data folder in it, and a command line that runs there, on 2 March 2026 unless said otherwise. */
export function givenCommandLine(now = '2026-03-02T09:00:00Z', isWatched = false) {
  const folder = mkdtempSync(join(tmpdir(), 'tragwerk-test-'))
  folders.push(folder)
  const env: Record<string, string | undefined> = { DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent', PORT: '0' }
  const path = (name: string) => join(folder, name)

  /** Runs until the command ends by itself, or is asked to end once `stop` resolves. */
  async function tragwerk(args: string[], stop?: (out: () => string) => Promise<unknown>): Promise<Outcome> {
    const out: Buffer[] = []
    let err = ''
    const printed = () => Buffer.concat(out).toString()
    const code = await runCli(args, {
      out: (text) => out.push(Buffer.from(text as Uint8Array)),
      err: (text) => {
        err += text
      },
      isWatched,
      env,
      now: () => new Date(now),
      untilStopped: () => stop?.(printed) ?? Promise.resolve(),
    })
    return { code, out: printed(), err }
  }

  return {
    env,
    path,
    tragwerk,
    read: (name: string) => readFileSync(path(name)),
    write(name: string, content: string | Uint8Array): string {
      writeFileSync(path(name), content)
      return path(name)
    },
  }
}

export const exampleCase = (name: string): string => new URL(`../../cases/${name}.case.json`, import.meta.url).pathname
