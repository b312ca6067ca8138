import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Holds every template to the page object it gets (docs/decisions/009-typed-templates.md). Each is written to
 * dist/templates as TypeScript that nobody ever runs: its code stays where it is, line and column, its text becomes
 * blank, `<%= … %>` a call that takes texts and numbers alone, `<%~ … %>` one that takes texts. What the compiler says
 * of them is said of the templates.
 */

/** What the head of a partial says of its `it`: "it: Type (file)". A page has none: its page functions say it. */
interface Head {
  type: string
  file: string
}

const headOf = (source: string): Head | undefined => {
  const [, type, file] = /^<%\/\*[^*]*\bit: ([^*]+?) \(([\w/.-]+\.ts)\)/.exec(source) ?? []
  return type && file ? { type, file } : undefined
}

/** The code of a template alone, each character where it was. */
export const asCode = (source: string): string =>
  source.replace(/<%([=~]?)([\s\S]*?)%>|[^\n]/g, (_, kind: string | undefined, code = '') => {
    if (kind === undefined) return ' '
    return kind === '' ? `  ${code}; ` : `;${kind === '=' ? '$' : '_'}(${code});`
  })

function writeTemplates(root: string): void {
  const folder = join(root, 'dist', 'templates')
  rmSync(folder, { recursive: true, force: true })
  const templates = filesIn(join(root, 'views'), /\.eta$/).map((file) => {
    const source = readFileSync(join(root, 'views', file), 'utf8')
    return { name: file.replace('.eta', ''), source, head: headOf(source) }
  })
  // What all pages share is no page.
  const makers = filesIn(join(root, 'server'), /pages?\.ts$/).filter((file) => file !== 'frame/pages.ts')
  for (const { name, source, head } of templates) {
    const up = '../'.repeat(name.split('/').length - 1)
    const file = join(folder, `${name}.eta.ts`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, [asCode(source), ...footOf(name, head, up)].join('\n'))
  }
  writeFileSync(join(folder, 'its.ts'), wiringOf(templates, makers).join('\n'))
}

/** What stands below the code of a template: where `it` and the rest come from. */
const footOf = (name: string, head: Head | undefined, up: string): string[] => [
  `import { $, _, include, type It } from '${up || './'}its.ts'`,
  ...(head ? [`import type { ${nameOf(head)} } from '${up}../../${head.file}'`] : []),
  `declare const it: ${head?.type ?? `It<'${name}'>`}`,
  `export type { It }; export const known = [it, $, _, include]`,
]

/** What the templates share: the pages that page functions make, and what each partial receives. */
function wiringOf(templates: { name: string; head: Head | undefined }[], makers: string[]): string[] {
  const partials = templates.flatMap(({ name, head }) => (head ? [{ name, head }] : []))
  return [
    "import type { Dressed, PagesOf } from '../../views/frame/frame.ts'",
    ...makers.map((file, at) => `import type * as maker${at} from '../../server/${file}'`),
    ...partials.map(({ head }, at) => `import type { ${nameOf(head)} as It${at} } from '../../${head.file}'`),
    `type Template = ${templates.map(({ name }) => `'${name}'`).join(' | ')}`,
    "type Of<Maker> = PagesOf<Maker>['template']",
    `type Made = ${makers.map((_, at) => `PagesOf<typeof maker${at}>`).join(' | ')}`,
    'export type It<Name extends Template> = Dressed<Extract<Made, { template: Name }>>',
    ...makers.map(
      (file, at) => `export const by${at} = (made: Of<typeof maker${at}>): Template => made // server/${file}`,
    ),
    'export interface Partials {',
    ...partials.map(({ name, head }, at) => `  '/${name}': It${at}${head.type.slice(nameOf(head).length)}`),
    '}',
    'export declare const $: (text: string | number) => void',
    'export declare const _: (html: string) => void',
    'export declare const include: <Name extends keyof Partials>(',
    '  name: Name, it: { [Part in keyof Partials[Name]]: Partials[Name][Part] }',
    ') => string',
    '',
  ]
}

const nameOf = ({ type }: Head): string => type.replace(/<.*/, '')

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .toSorted()

/** What the compiler has against the templates of this house, each by file, line and column; empty: nothing. */
export function checkTemplates(root: string): string {
  writeTemplates(root)
  const compiler = join(fileURLToPath(import.meta.resolve('typescript/package.json')), '..', 'bin', 'tsc')
  const { stdout, stderr } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.templates.json')], {
    cwd: root,
    encoding: 'utf8',
  })
  const wiring = readFileSync(join(root, 'dist', 'templates', 'its.ts'), 'utf8').split('\n')
  return (stdout + stderr)
    .replace(/^dist\/templates\/(.+?\.eta)\.ts\((\d+),(\d+)\)/gm, 'views/$1:$2:$3')
    .replace(/^dist\/templates\/its\.ts\((\d+),\d+\)/gm, (_, line) => wiring[line - 1]?.split('// ')[1] ?? _)
}
