import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { asCode, checkTemplates } from '../../views/typed-templates.ts'
import { root } from '../root.ts'

const templates = readdirSync(join(root, 'views'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.eta'),
)

it.each(templates)('%s keeps every line and column', (file) => {
  const source = readFileSync(join(root, 'views', file), 'utf8')
  const lengths = (text: string) => text.split('\n').map((line) => line.length)
  expect(lengths(asCode(source))).toEqual(lengths(source))
})

it('leaves of a template what the compiler reads', () => {
  expect(asCode('<p class="<%= it.a %>">é<% if (it.b) { %>\n<%~ it.c %><% } %></p>')).toBe(
    '          ;$( it.a );      if (it.b) { ; \n;_( it.c );   } ;     ',
  )
})

describe('a template is held to what its page function returns', () => {
  // Within the package, so that its modules are ours.
  const house = join(root, 'dist', `house-${process.pid}`)
  afterAll(() => rmSync(house, { recursive: true }))

  /** What is wrong in a house of one room. */
  function check(files: Record<string, string>): string[] {
    rmSync(house, { recursive: true, force: true })
    const compilerOptions = { noEmit: true, rootDir: '../..' }
    const all = {
      'views/frame/frame.ts': "export type * from '../../../../views/frame/frame.ts'\n",
      'tsconfig.templates.json': JSON.stringify({
        extends: '../../tsconfig.json',
        compilerOptions,
        include: ['dist/templates'],
        exclude: [],
      }),
      ...files,
    }
    for (const [file, content] of Object.entries(all)) {
      mkdirSync(dirname(join(house, file)), { recursive: true })
      writeFileSync(join(house, file), content)
    }
    return checkTemplates(house)
      .split('\n')
      .filter((line) => /^\S/.test(line))
  }

  const page = (template: string) =>
    `export const listPage = (note: string | undefined) => ({
      template: '${template}' as const, title: 'List', note, rows: [{ name: 'A', on: new Date() }],
    })\n`

  it('and named by line and column when it asks for something else', { timeout: 120_000 }, () => {
    const found = check({
      'server/room/pages.ts': page('room/list'),
      'views/room/partials.ts': 'export interface RowPartial { name: string; n?: number }\n',
      'views/room/row.eta': '<%/* A row. it: RowPartial (views/room/partials.ts) */%>\n<li><%= it.name %></li>\n',
      'views/room/list.eta': [
        '<h1><%= it.title %></h1> <%= it.t.common.start %> <%= it.f.date(new Date()) %>',
        '<% if (it.note) { %><p><%= it.note %></p><% } %>',
        '<p><%= it.note %></p>',
        '<% for (const row of it.rows) { %>',
        '  <%= row.on %> <%= row %> <%= row.nane %>',
        "  <%~ include('/room/row', row) %> <%~ include('/room/row', { nane: row.name }) %> <%~ include('/room/rwo', row) %>",
        '<% } %>',
        '<% const unused = 1 %>',
      ].join('\n'),
    })
    expect(found.map((line) => line.replace(/(error TS\d+).*/, '$1'))).toEqual([
      'views/room/list.eta:3:8: error TS2345',
      'views/room/list.eta:5:7: error TS2345',
      'views/room/list.eta:5:21: error TS2345',
      'views/room/list.eta:5:36: error TS2339',
      'views/room/list.eta:6:63: error TS2353',
      'views/room/list.eta:6:96: error TS2345',
      'views/room/list.eta:8:10: error TS6133',
    ])
  })

  it('and so is a page whose template does not exist, and a template that no page has', { timeout: 120_000 }, () => {
    const found = check({
      'server/room/pages.ts': page('room/lits'),
      'views/room/list.eta': '<h1><%= it.title %></h1>',
    })
    expect(found.join('\n')).toMatch(
      /^server\/room\/pages\.ts: error .*"room\/lits"' is not assignable to .*"room\/list"'/m,
    )
    expect(found.join('\n')).toMatch(/^views\/room\/list\.eta:1:12: error/m)
  })

  it('and says nothing when both agree', { timeout: 120_000 }, () => {
    const files = { 'server/room/pages.ts': page('room/list'), 'views/room/list.eta': '<h1><%= it.title %></h1>' }
    expect(check(files)).toEqual([])
  })
})
