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
    json: (url, body) =>
      send({
        method: 'POST',
        url,
        headers: { accept: 'application/json', 'content-type': 'application/json', 'x-csrf-token': csrf },
        payload: JSON.stringify(body),
      }),
  }
}
