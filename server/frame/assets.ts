import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { App } from './contracts.ts'
import { parameters } from './sent.ts'

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

export interface Assets {
  /** URL of an asset by its logical name, such as "tragwerk.css". */
  href: (name: string) => string
  files: ReadonlyMap<string, { type: string; plain: Buffer; br?: Buffer; gzip?: Buffer }>
}

/** Reads what `npm run build` made: few, small, hashed by content, therefore kept in memory and cached for ever. */
export function loadAssets(): Assets {
  const folder = fileURLToPath(import.meta.resolve('#root/dist/assets'))
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, string>
  const files = new Map(
    Object.values(manifest).map((file) => {
      const plain = readFileSync(join(folder, file))
      const ending = file.split('.').at(-1) ?? ''
      const isText = ending !== 'woff2'
      return [
        file,
        {
          type: types[ending] ?? 'application/octet-stream',
          plain,
          ...(isText && { br: brotliCompressSync(plain), gzip: gzipSync(plain) }),
        },
      ]
    }),
  )
  return {
    files,
    href: (name) => {
      const file = manifest[name]
      if (!file) throw new Error(`no asset named ${name}`)
      return `/assets/${file}`
    },
  }
}

export function serveAssets(app: App, assets: Assets): void {
  const route = { config: { policy: 'public' }, schema: { params: parameters('file') } } as const

  app.get('/assets/:file', route, async (request, reply) => {
    const file = assets.files.get(request.params.file)
    if (!file) return reply.callNotFound()
    const accepts = String(request.headers['accept-encoding'] ?? '')
    const encoding = (['br', 'gzip'] as const).find((each) => file[each] && accepts.includes(each))
    if (encoding) reply.header('Content-Encoding', encoding)
    return reply
      .headers({
        'Cache-Control': 'public, max-age=31536000, immutable',
        'Content-Type': file.type,
        Vary: 'Accept-Encoding',
      })
      .send(encoding ? file[encoding] : file.plain)
  })
}
