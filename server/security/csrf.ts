import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problems } from '../frame/problems.ts'

const safe = ['GET', 'HEAD', 'OPTIONS']

/**
 * Every request that may change something must come from our own pages: by Sec-Fetch-Site or Origin, and for
 * staff by the session's token as well (field `_csrf` or header `x-csrf-token`). A candidate's form carries its
 * own secret, the invitation token.
 */
export function guardForms(app: FastifyInstance): void {
  app.addHook('preValidation', async (request) => {
    if (safe.includes(request.method) || request.is404) return
    if (!isSameOrigin(request)) throw problems.formExpired()
    if (request.session && !bringsItsOwn(request) && !hasToken(request)) throw problems.formExpired()
    if (request.body && typeof request.body === 'object') delete (request.body as Record<string, unknown>)._csrf
  })
}

/** A candidate's form has its token in the address; whoever signs in again, that of the session that has ended. */
const bringsItsOwn = ({ routeOptions: { config } }: FastifyRequest): boolean =>
  config.policy === 'candidate' || config.policy === 'returning'

export function isSameOrigin(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  if (site) return site === 'same-origin'
  const { origin } = request.headers
  if (!origin) return true
  if (origin === 'null') return mayHideOrigin(request)
  try {
    return new URL(origin).host === request.host
  } catch {
    return false
  }
}

/**
 * Browsers without Sec-Fetch-Site send "null" where the page's referrer policy hides its origin: on candidate pages,
 * where the token in the address decides, and for the language chosen there. From anywhere else it would be a frame
 * of another site that signs somebody in.
 */
const mayHideOrigin = ({ routeOptions }: FastifyRequest): boolean =>
  routeOptions.config.policy === 'candidate' || routeOptions.url === '/language'

function hasToken(request: FastifyRequest): boolean {
  const body = request.body as Record<string, unknown> | null | undefined
  return isToken(request.headers['x-csrf-token'] ?? body?._csrf, request.session!.csrf)
}

/** Compared as bytes, in the same time for all: an umlaut is one character, but two of them. */
export function isToken(given: unknown, token: string): boolean {
  const expected = Buffer.from(token)
  const sent = Buffer.from(typeof given === 'string' ? given : '')
  return sent.length === expected.length && timingSafeEqual(sent, expected)
}
