import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { settingNames } from '../../../server/frame/config.ts'
import { root } from '../../root.ts'
import { givenCommandLine } from './command-line.ts'

/** What another server does, in a process of its own. */
const holding = `
import Sqlite from 'better-sqlite3'
globalThis.held = new Sqlite(process.argv[1])
held.exec('BEGIN EXCLUSIVE')
console.log('held')
setInterval(() => {}, 1000)
`

describe('serve', () => {
  it('prints the address and, while no account exists, a link for the first administrator', async () => {
    const { tragwerk, path } = givenCommandLine()
    const answers: number[] = []
    const { code, out } = await tragwerk(['serve'], async (printed) => {
      const setup = /http:\/\/localhost:\d+\/setup\/\S+/.exec(printed())?.[0] ?? ''
      answers.push((await fetch(new URL('/readyz', setup))).status, (await fetch(setup)).status)
    })
    expect({ code, answers }).toEqual({ code: 0, answers: [200, 200] })
    expect(out).toContain(path('data'))
    expect(statSync(path('data/tragwerk.db')).mode & 0o777).toBe(0o600)
  })

  it('prints no such link once there is an account', async () => {
    const { tragwerk } = givenCommandLine()
    await tragwerk(['user', 'add', '--email', 'a@example.org', '--name', 'A', '--role', 'administrator'])
    const { out } = await tragwerk(['serve'])
    expect(out).toMatch(/running at http:\/\/localhost:\d+/)
    expect(out).not.toContain('/setup/')
  })

  it('says so when the port is taken', async () => {
    const { tragwerk, env } = givenCommandLine()
    const other = createServer()
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
    onTestFinished(() => void other.close())
    env.PORT = String((other.address() as { port: number }).port)
    expect(await tragwerk(['serve'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('another program uses it'),
    })
  })

  it('says so when the host is no address of this machine', async () => {
    const { tragwerk, env } = givenCommandLine()
    env.HOST = '192.0.2.1'
    expect(await tragwerk(['serve'])).toMatchObject({ code: 1, err: expect.stringContaining('Check HOST') })
  })

  it('says so when the data folder cannot be used', async () => {
    const { tragwerk, env, path, write } = givenCommandLine()
    env.DATA_DIR = join(write('a-file', ''), 'data')
    expect(await tragwerk(['serve'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^DATA_DIR .* cannot be used/),
    })
    env.DATA_DIR = '/proc/tragwerk/data'
    expect(await tragwerk(['serve'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^DATA_DIR .* cannot be used/),
    })
    env.DATA_DIR = path('damaged')
    mkdirSync(env.DATA_DIR)
    writeFileSync(join(env.DATA_DIR, 'tragwerk.db'), 'this is no database, only a text that is long enough'.repeat(9))
    expect(await tragwerk(['serve'])).toMatchObject({ code: 1, err: expect.stringContaining('no database') })
  })

  it('uses a data folder alone, while commands work beside it, and leaves it free', async () => {
    const { tragwerk } = givenCommandLine()
    const beside: unknown[] = []
    await tragwerk(['serve'], async () => {
      beside.push(await tragwerk(['serve']))
      const added = ['--email', 'a@example.org', '--name', 'A', '--role', 'consultant']
      beside.push((await tragwerk(['user', 'add', ...added])).code)
    })
    const sentence = /^Another server uses the data in .*DATA_DIR\.\n$/
    expect(beside).toEqual([{ code: 1, out: '', err: expect.stringMatching(sentence) }, 0])
    expect(await tragwerk(['serve'])).toMatchObject({ code: 0 })
  })

  it('has the data folder free when the other server was killed', async () => {
    const { tragwerk, env, path } = givenCommandLine()
    mkdirSync(path('data'))
    const lock = path('data/tragwerk.lock')
    const held = spawn(process.execPath, ['--input-type=module', '--eval', holding, lock], { cwd: root })
    await new Promise((resolve) => held.stdout.once('data', resolve))
    expect(await tragwerk(['serve'])).toMatchObject({ code: 1, err: expect.stringContaining(env.DATA_DIR!) })
    held.kill('SIGKILL')
    await new Promise((resolve) => held.once('exit', resolve))
    expect(await tragwerk(['serve'])).toMatchObject({ code: 0 })
  })

  it('names every wrong setting at once', async () => {
    const { tragwerk, env, write } = givenCommandLine()
    const wrong = { DATA_DIR: write('a-file', ''), PORT: 'many', PUBLIC_URL: 'example', INVITATION_DAYS: '0' }
    Object.assign(env, wrong)
    const { code, err } = await tragwerk(['serve'])
    expect(code).toBe(2)
    for (const name of Object.keys(wrong)) expect(err).toContain(`${name}: `)
  })
})

describe('demo', () => {
  it('prints sign-ins for every role and a link for a candidate, and takes no other settings', async () => {
    const { tragwerk, env, path } = givenCommandLine()
    env.HOST = '192.0.2.1'
    const answers: number[] = []
    const { code, out } = await tragwerk(['demo', '--port', '0'], async (printed) => {
      const link = /http:\S+\/e\/\S+/.exec(printed())?.[0] ?? ''
      answers.push((await fetch(link)).status)
    })
    expect({ code, answers }).toEqual({ code: 0, answers: [200] })
    for (const role of ['administrator', 'consultant', 'project_team']) expect(out).toContain(role)
    expect(() => statSync(path('data'))).toThrow()
  })

  it('refuses a port that is none', async () => {
    const { tragwerk } = givenCommandLine()
    expect(await tragwerk(['demo', '--port', '70000'])).toMatchObject({ code: 2 })
  })
})

it('documents every setting', () => {
  const documentation = readFileSync(new URL('../../../docs/settings.md', import.meta.url), 'utf8')
  const documented = [...documentation.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name)
  expect(documented.toSorted()).toEqual(settingNames.toSorted())
})
