import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listAccounts } from '../../../db/accounts/accounts.ts'
import { openData } from '../../../server/commands/data.ts'
import { commandNames } from '../../../server/commands/run.ts'
import { readConfig } from '../../../server/frame/config.ts'
import { exampleCase, givenCommandLine } from './command-line.ts'

describe('the command line', () => {
  it.each(commandNames)('%s says with --help what it does', async (name) => {
    const { tragwerk } = givenCommandLine()
    for (const flag of ['--help', '-h'])
      expect(await tragwerk([...name.split(' '), flag])).toMatchObject({
        code: 0,
        out: expect.stringMatching(new RegExp(`^Usage: tragwerk ${name}`)),
        err: '',
      })
  })

  it('lists every command with --help, and tells its version', async () => {
    const { tragwerk } = givenCommandLine()
    const { code, out } = await tragwerk(['--help'])
    expect(code).toBe(0)
    for (const name of commandNames) expect(out).toContain(`  ${name} `)
    expect(await tragwerk(['case', '--help'])).toMatchObject({ code: 0, out })
    expect(await tragwerk(['--version'])).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' })
  })

  it.each([
    [[], 'a command is missing'],
    [['dance'], 'there is no command "dance"'],
    [['dance', '--help'], 'there is no command "dance"'],
    [['constructor'], 'there is no command "constructor"'],
    [['case'], 'after case comes one of: export, import, validate'],
    [['case', 'dance'], 'after case comes one of: export, import, validate'],
    [['case', 'validate'], 'FILE is missing'],
    [['case', 'validate', 'a', 'b'], 'unexpected argument "b"'],
    [['case', 'validate', '--loud', 'a'], "Unknown option '--loud'"],
    [['recommend', 'a', '--json'], "Option '--json <value>' argument missing"],
    [['recommend', 'a', '--lang', 'fr'], '--lang takes one of: de, en'],
    [['serve', 'now'], 'unexpected argument "now"'],
    [['user', 'add', '--name', 'A', '--role', 'administrator'], '--email takes an e-mail address'],
    [['user', 'add', '--email', 'a@example.org', '--role', 'administrator'], '--name takes a name'],
    [['user', 'add', '--email', 'a@example.org', '--name', 'A', '--role', 'king'], '--role takes one of'],
  ])('%j is wrong usage', async (args, reason) => {
    const { tragwerk } = givenCommandLine()
    expect(await tragwerk(args)).toEqual({ code: 2, out: '', err: expect.stringContaining(reason) })
  })
})

describe('a file that cannot be read', () => {
  it.each([['case validate'], ['case import'], ['recommend'], ['found'], ['decide']])(
    'is refused by %s with a reason',
    async (name) => {
      const { tragwerk, path, write } = givenCommandLine()
      const wrong: [string, string][] = [
        [path('missing.json'), 'there is no such file'],
        [path(''), 'it is a folder'],
        [write('half.json', '{"format":'), '$ is no JSON'],
        [write('binary.json', Uint8Array.of(0x89, 0x50, 0xff, 0xfe)), 'is no text in UTF-8'],
        [write('other.json', '{"format":"other"}'), '$.format'],
        [write('empty.json', ''), '$ is no JSON'],
      ]
      for (const [file, reason] of wrong) {
        const outcome = await tragwerk([...name.split(' '), file])
        expect(outcome).toEqual({ code: 1, out: '', err: expect.stringContaining(reason) })
        expect(outcome.err).not.toMatch(/\n\s+at /)
      }
    },
  )
})

describe('case', () => {
  it('validate accepts the examples and names all mistakes of others', async () => {
    const { tragwerk, write } = givenCommandLine()
    expect(await tragwerk(['case', 'validate', exampleCase('example-1')])).toMatchObject({ code: 0, err: '' })
    const wrong = { format: 'tragwerk-case/1', municipality: { id: 'm', name: 'O' }, actors: [{ id: 'a' }], extra: 1 }
    const { code, err } = await tragwerk(['case', 'validate', write('wrong.json', JSON.stringify(wrong))])
    expect(code).toBe(1)
    for (const place of ['$.actors[0].name', '$.actors[0].sector', '$.extra']) expect(err).toContain(place)
  })

  it('import and export keep a case, which only the account named may see', async () => {
    const { tragwerk, path, read } = givenCommandLine()
    await tragwerk(['user', 'add', '--email', 'a@example.org', '--name', 'A', '--role', 'consultant'])
    const imported = await tragwerk(['case', 'import', exampleCase('example-1'), '--for', 'A@example.org'])
    expect(imported).toMatchObject({ code: 0, out: expect.stringContaining('12 actors') })
    expect(await tragwerk(['case', 'export', 'm1', '-o', path('out.json')])).toEqual({ code: 0, out: '', err: '' })
    const { out } = await tragwerk(['case', 'export', 'm1'])
    expect(out).toBe(read('out.json').toString())
    expect(statSync(path('out.json')).mode & 0o777).toBe(0o600)
  })

  it('import refuses a municipality that exists and an account that does not', async () => {
    const { tragwerk } = givenCommandLine()
    const file = exampleCase('example-1')
    expect(await tragwerk(['case', 'import', file, '--for', 'nobody@example.org'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('no account'),
    })
    expect((await tragwerk(['case', 'import', file])).code).toBe(0)
    expect(await tragwerk(['case', 'import', file])).toMatchObject({
      code: 1,
      err: expect.stringContaining('exists already'),
    })
  })

  it('import keeps statements, and export tells of them again', async () => {
    const { tragwerk, write } = givenCommandLine()
    const file = JSON.parse(readFileSync(exampleCase('example-1'), 'utf8'))
    file.interviews = [{ id: 'i1', actor: file.actors[0].id, instrument: 'situation-analysis@1', status: 'completed' }]
    file.situation = { statements: [{ id: 's1', interview: 'i1', item: 'concerns_open', release: 'background' }] }
    expect((await tragwerk(['case', 'import', write('said.json', JSON.stringify(file))])).code).toBe(0)
    expect(JSON.parse((await tragwerk(['case', 'export', 'm1'])).out).situation.statements).toMatchObject([
      { id: 's1', interview: 'i1', item: 'concerns_open', release: 'background' },
    ])
  })

  it('export refuses what is not there, and makes no database', async () => {
    const { tragwerk, path } = givenCommandLine()
    expect(await tragwerk(['case', 'export', 'm1'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('no database'),
    })
    expect(existsSync(path('data'))).toBe(false)
    await tragwerk(['case', 'import', exampleCase('example-1')])
    expect(await tragwerk(['case', 'export', 'm2'])).toMatchObject({ code: 1, err: expect.stringContaining('"m2"') })
  })

  it('export leaves nothing half written where it cannot write', async () => {
    const { tragwerk, path, write } = givenCommandLine()
    await tragwerk(['case', 'import', exampleCase('example-1')])
    mkdirSync(path('folder'))
    write('file', 'x')
    for (const [target, reason] of [
      ['folder', 'it is a folder'],
      ['nowhere/out.json', 'no such file or folder'],
      ['file/out.json', 'no folder'],
    ] as const) {
      const outcome = await tragwerk(['case', 'export', 'm1', '-o', path(target)])
      expect(outcome).toEqual({ code: 1, out: '', err: expect.stringContaining(reason) })
    }
    expect(readdirSync(path('')).toSorted()).toEqual(['data', 'file', 'folder'])
  })

  it('export follows a link instead of replacing it', async () => {
    const { tragwerk, path, write, read } = givenCommandLine()
    await tragwerk(['case', 'import', exampleCase('example-1')])
    symlinkSync(write('real.json', ''), path('link.json'))
    await tragwerk(['case', 'export', 'm1', '-o', path('link.json')])
    expect(read('real.json').toString()).toContain('tragwerk-case/1')
  })
})

describe('user add', () => {
  const args = ['user', 'add', '--email', 'A@example.org', '--name', 'A. Muster', '--role', 'project_team']

  it('prints a welcome link made from the public address', async () => {
    const { tragwerk, env } = givenCommandLine()
    env.PUBLIC_URL = 'https://tragwerk.example/'
    expect(await tragwerk(args)).toEqual({
      code: 0,
      out: expect.stringMatching(/until 2026-03-09.*\nhttps:\/\/tragwerk\.example\/welcome\/[\w-]{27}\n$/s),
      err: '',
    })
  })

  it('says until which German day the link works', async () => {
    const { tragwerk } = givenCommandLine('2026-07-31T23:30:00Z')
    expect((await tragwerk(args)).out).toContain('until 2026-08-08)')
  })

  it('keeps a name as forms do, and refuses one of which nothing is seen', async () => {
    const { tragwerk, env } = givenCommandLine()
    const named = (name: string) => tragwerk(args.map((each) => (each === 'A. Muster' ? name : each)))
    expect(await named('\u200b\u3164')).toMatchObject({ code: 2, err: expect.stringContaining('--name takes') })
    await named(' A.\u00a0Mu\u0308\u00adller\u202e')
    const db = await openData(readConfig(env))
    expect((await listAccounts(db)).map(({ name }) => name)).toEqual(['A. Müller'])
    await db.close()
  })

  it('before the set-up leaves its link working, or says that it does not work any more', async () => {
    const { tragwerk } = givenCommandLine()
    const added = (role: string) =>
      tragwerk(['user', 'add', '--email', `${role}@example.org`, '--name', 'A', '--role', role])
    const setupLink = async () => /\/setup\/\S+/.exec((await tragwerk(['serve'])).out)?.[0]
    expect((await added('consultant')).out).toContain('still works')
    expect(await setupLink()).toBeDefined()
    expect((await added('administrator')).out).toContain('does not work any more')
    expect(await setupLink()).toBeUndefined()
    expect((await added('project_team')).out).toMatch(/^Account added/)
  })

  it('refuses an address that is taken', async () => {
    const { tragwerk } = givenCommandLine()
    await tragwerk(args)
    expect(await tragwerk(args)).toMatchObject({ code: 1, err: expect.stringContaining('exists already') })
  })
})

describe('routes', () => {
  it('lists every route with its policy, as lines or JSON', async () => {
    const { tragwerk } = givenCommandLine()
    expect((await tragwerk(['routes'])).out).toMatch(/^GET {4}public {9}\/healthz$/m)
    const routes = JSON.parse((await tragwerk(['routes', '--json'])).out) as unknown[]
    expect(routes).toContainEqual({ method: 'POST', url: '/sign-in', policy: 'public' })
  })
})

describe('case validate', () => {
  it('tells the first twenty mistakes of a file that is something else, and how many more there are', async () => {
    const { tragwerk, write } = givenCommandLine()
    const actors = Array.from({ length: 40 }, () => ({ id: 7 }))
    const other = { format: 'tragwerk-case/1', municipality: { id: 'm', name: 'Ort (fiktiv)' }, actors }
    const { code, err } = await tragwerk(['case', 'validate', write('other.json', JSON.stringify(other))])
    expect(code).toBe(1)
    expect(err.trim().split('\n')).toHaveLength(22)
    expect(err).toMatch(/ {2}and \d+ more\n$/)
  })
})

describe('recommend', () => {
  const expected = JSON.parse(readFileSync(exampleCase('example-1').replace('.case.', '.expected.'), 'utf8'))

  it('prints group, value and status, without a database', async () => {
    const { tragwerk, path } = givenCommandLine()
    const { code, out, err } = await tragwerk(['recommend', exampleCase('example-1')])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(new RegExp(`^status +optimal\nvalue +${expected.value}\ngroup +${expected.group[0]} `, 'm'))
    expect(existsSync(path('data'))).toBe(false)
  })

  it('shows whoever waits at a terminal how much is done, and takes it away in the end', async () => {
    const { tragwerk } = givenCommandLine(undefined, true)
    const { out, err } = await tragwerk(['recommend', exampleCase('example-1')])
    const shares = [...err.matchAll(/\r(\d+) %/g)].map(([, percent]) => Number(percent))
    expect(shares).toEqual([...new Set(shares)].sort((left, right) => left - right))
    expect(shares.length).toBeGreaterThan(50)
    expect(err.endsWith(' %\r\x1b[K')).toBe(true)
    expect(out).toBe((await givenCommandLine().tragwerk(['recommend', exampleCase('example-1')])).out)
  })

  it('says what is missing where no group is possible', async () => {
    const { tragwerk } = givenCommandLine()
    const { code, out } = await tragwerk(['recommend', exampleCase('example-3-infeasible'), '--lang', 'en'])
    expect(code).toBe(0)
    expect(out).toMatch(/^status +infeasible$/m)
    expect(out).toMatch(/^relaxations +\S/m)
  })

  it('writes JSON to standard output and a PDF to a file, the same each time', async () => {
    const { tragwerk, path, read } = givenCommandLine()
    const args = ['recommend', exampleCase('example-1'), '--json', '-', '--pdf', path('out.pdf')]
    const first = await tragwerk(args)
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(first.out)).toMatchObject({ status: 'optimal', group: expected.group, value: expected.value })
    const pdf = read('out.pdf')
    expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect((await tragwerk(args)).out).toBe(first.out)
    expect(read('out.pdf').equals(pdf)).toBe(true)
  })

  it('writes nothing to two places at once, nor where it cannot', async () => {
    const { tragwerk, path } = givenCommandLine()
    const file = exampleCase('example-3-infeasible')
    expect(await tragwerk(['recommend', file, '--json', '-', '--pdf', '-'])).toMatchObject({ code: 2, out: '' })
    const outcome = await tragwerk(['recommend', file, '--pdf', path('nowhere/out.pdf')])
    expect(outcome).toMatchObject({ code: 1, err: expect.stringContaining('cannot write') })
  })
})

describe('found', () => {
  const yes = { value: 'yes', evidence: 2 }
  const file = {
    format: 'tragwerk-case/1',
    municipality: { id: 'm', name: 'Ort (fiktiv)' },
    actors: [{ id: 'a', name: 'A', sector: 'police', status: 'contact' }],
    founding: [
      { date: '2026-04-02', criteria: { B1: yes, M1: yes, M2: { ...yes, notes: 'Alle vier.' }, M3: yes } },
      { date: '2026-01-02', criteria: {} },
    ],
  }

  it('answers from the latest record', async () => {
    const { tragwerk, write, path, read } = givenCommandLine()
    const given = write('case.json', JSON.stringify(file))
    expect((await tragwerk(['found', given])).out).toMatch(/^founding +2026-04-02\noption +group$/m)
    await tragwerk(['found', given, '--json', path('out.json'), '--pdf', path('out.pdf'), '--lang', 'en'])
    expect(JSON.parse(read('out.json').toString())).toMatchObject({
      format: 'tragwerk-founding/1',
      option: 'group',
      ready: false,
      clarify: ['A1', 'A2', 'A3', 'A4', 'A5', 'M4', 'M5'],
    })
    expect(read('out.pdf').subarray(0, 8).toString()).toBe('%PDF-1.7')
  })

  it('refuses a case without an answer, and names every mistake in one at once', async () => {
    const { tragwerk, write } = givenCommandLine()
    const outcome = await tragwerk(['found', exampleCase('example-1')])
    expect(outcome).toMatchObject({ code: 1, err: expect.stringContaining('holds no answer to the founding question') })
    const [first] = file.founding
    const wrong = {
      ...file,
      founding: [first, { ...first, criteria: { B9: yes, M1: { value: 'maybe', evidence: 4 } } }],
    }
    const { code, err } = await tragwerk(['found', write('wrong.json', JSON.stringify(wrong))])
    expect(code).toBe(1)
    for (const place of ['$.founding[1].date', '$.founding[1].criteria.B9', '.M1.value', '.M1.evidence'])
      expect(err).toContain(place)
  })
})

describe('decide', () => {
  const yes = { value: 'yes', evidence: 2 }
  const criteria = { K1: { ...yes, answers: { a: 'yes' } }, K2: yes, K7: { value: 'no', evidence: 2 } }
  const file = {
    format: 'tragwerk-case/1',
    municipality: { id: 'm', name: 'Ort (fiktiv)' },
    actors: [{ id: 'a', name: 'A', sector: 'police', status: 'member' }],
    group: { members: ['a'] },
    reviews: [
      { date: '2027-02-01', criteria },
      { date: '2026-09-01', criteria: {} },
    ],
  }

  it('decides on the latest review', async () => {
    const { tragwerk, write, path, read } = givenCommandLine()
    const given = write('case.json', JSON.stringify(file))
    expect((await tragwerk(['decide', given])).out).toMatch(/^review +2027-02-01\noption +dissolve$/m)
    await tragwerk(['decide', given, '--json', path('out.json'), '--pdf', path('out.pdf'), '--lang', 'en'])
    expect(JSON.parse(read('out.json').toString())).toMatchObject({ format: 'tragwerk-decision/2', option: 'dissolve' })
    expect(read('out.pdf').subarray(0, 8).toString()).toBe('%PDF-1.7')
  })

  it('refuses a case without review', async () => {
    const { tragwerk } = givenCommandLine()
    const outcome = await tragwerk(['decide', exampleCase('example-1')])
    expect(outcome).toMatchObject({ code: 1, err: expect.stringContaining('holds no review') })
  })
})
