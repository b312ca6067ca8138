import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { PurgeCSS } from 'purgecss'
import subsetFont from 'subset-font'

/**
 * Makes dist/assets: KERN's rules that the templates use, our own styles, the glyphs of Western European text,
 * the browser scripts. Names carry the content's hash, so browsers may keep them for ever.
 */
const root = dirname(fileURLToPath(import.meta.resolve('#root/package.json')))
const assets = join(root, 'dist', 'assets')
const kern = fileURLToPath(import.meta.resolve('@kern-ux/native/dist'))
const manifest: Record<string, string> = {}

function put(name: string, content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const file = name.replace(/\.(\w+)$/, `.${hash}.$1`)
  writeFileSync(join(assets, file), content)
  manifest[name] = file
  return file
}

/** Basic Latin, Latin-1, Latin Extended-A, typographic marks, arrows and the few symbols our texts use. */
const glyphs = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x1e9e, 0x1e9e],
  [0x2010, 0x2026],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2260, 0x2265],
  [0x2713, 0x2713],
]
  .map(([from = 0, to = 0]) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join(''),
  )
  .join('')

async function makeFont(file: string, weight: string): Promise<string> {
  const whole = readFileSync(join(kern, 'fonts', 'fira-sans', file))
  const font = put(file.toLowerCase(), await subsetFont(whole, glyphs, { targetFormat: 'woff2' }))
  return `@font-face{font-family:"Fira Sans";font-weight:${weight};font-display:swap;src:url("/assets/${font}") format("woff2")}`
}

async function makeStyles(): Promise<void> {
  const fonts = [await makeFont('FiraSans-Regular.woff2', '400'), await makeFont('FiraSans-SemiBold.woff2', '500 700')]
  const [used] = await new PurgeCSS().purge({
    content: [join(root, 'views', '**', '*.eta'), join(root, 'views', 'browser', '*.ts')],
    css: [{ raw: readFileSync(join(kern, 'kern.css'), 'utf8') }],
    safelist: { standard: ['body', 'html'], deep: [/^kern-(badge|alert|icon|form-check)--/, /data-kern-theme/] },
    variables: true,
    fontFace: true,
  })
  const own = readdirSync(join(root, 'views', 'style'))
    .sort()
    .map((file) => readFileSync(join(root, 'views', 'style', file), 'utf8'))
  const { outputFiles } = await build({
    stdin: { contents: [...fonts, (used?.css ?? '').replace(/^@charset[^;]*;/, ''), ...own].join('\n'), loader: 'css' },
    minify: true,
    bundle: true,
    external: ['/assets/*'],
    write: false,
  })
  put('tragwerk.css', outputFiles[0]?.contents ?? '')
}

async function makeScripts(): Promise<void> {
  const folder = join(root, 'views', 'browser')
  const entries = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  for (const entry of entries) {
    const { outputFiles } = await build({
      entryPoints: [join(folder, entry)],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    })
    put(`${basename(entry, '.ts')}.js`, outputFiles[0]?.contents ?? '')
  }
}

mkdirSync(assets, { recursive: true })
put('icon.svg', readFileSync(join(root, 'views', 'icon.svg')))
await makeStyles()
await makeScripts()
writeFileSync(join(assets, 'manifest.json'), JSON.stringify(manifest, null, 2))

// Last, so that a server or test that starts meanwhile finds the old files whole.
const kept = new Set(['manifest.json', ...Object.values(manifest)])
for (const file of readdirSync(assets)) if (!kept.has(file)) rmSync(join(assets, file))
