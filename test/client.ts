import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'

/** The password of every account in tests. */
export const password = 'drei blaue Leitern am Hafen'

/** A browser without screen: keeps cookies, sends the CSRF token with every form. */
export interface Client {
  accountId: string
  get(url: string): Promise<LightMyRequestResponse>
  /** Sends an ordinary form; follows nothing. Arrays become repeated names. */
  post(url: string, fields?: Record<string, string | string[]>): Promise<LightMyRequestResponse>
  /** What the browser keeps. */
  cookies(): Record<string, string>
  /** Sends a form with a file, as a browser does. */
  upload(
    url: string,
    fields: Record<string, string>,
    file?: { name: string; bytes: Uint8Array },
  ): Promise<LightMyRequestResponse>
  json(url: string, body: unknown): Promise<LightMyRequestResponse>
}

export function makeClient(app: FastifyInstance, accountId: string): Client {
  const cookies = new Map<string, string>()
  let csrf = ''
  async function send(options: InjectOptions): Promise<LightMyRequestResponse> {
    const answer = await app.inject({ ...options, cookies: Object.fromEntries(cookies) })
    for (const cookie of answer.cookies)
      cookie.value ? cookies.set(cookie.name, cookie.value) : cookies.delete(cookie.name)
    csrf = /<meta name="csrf" content="([^"]+)"/.exec(answer.body)?.[1] ?? csrf
    return answer
  }
  return {
    accountId,
    get: (url) => send({ method: 'GET', url }),
    post: (url, fields = {}) =>
      send({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams([
          ...Object.entries(fields).flatMap(([name, value]) =>
            [value].flat().map((each): [string, string] => [name, each]),
          ),
          ...('_csrf' in fields ? [] : [['_csrf', csrf] as [string, string]]),
        ]).toString(),
      }),
    cookies: () => Object.fromEntries(cookies),
    upload(url, fields, file) {
      const boundary = '----boundary'
      const head = (name: string) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`
      const parts = Object.entries({ ...fields, _csrf: csrf }).map(
        ([name, value]) => `${head(name)}\r\n\r\n${value}\r\n`,
      )
      const { name = '', bytes = new Uint8Array() } = file ?? {}
      const before = `${head('file')}; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
      const payload = Buffer.concat([
        Buffer.from(parts.join('') + before),
        bytes,
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ])
      return send({
        method: 'POST',
        url,
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
        payload,
      })
    },
    json: (url, body) =>
      send({
        method: 'POST',
        url,
        headers: { accept: 'application/json', 'content-type': 'application/json', 'x-csrf-token': csrf },
        payload: JSON.stringify(body),
      }),
  }
}
