import type { FastifyInstance, FastifyRequest, FastifySchema } from 'fastify'
import { problems } from '../frame/problems.ts'

/**
 * Who may use a route. Deny unless a policy allows; a route without one stops the start.
 * - returning: whoever had a session in this browser that has ended
 * - public: anybody · candidate: whoever holds the invitation token in the URL
 * - signed_in: any account · administrator: accounts and operation, no content
 * - consultant / team: by role, and where the URL names a municipality only with access to it
 *   (team = consultant or project team, who read results and download reports)
 */
type Policy = 'public' | 'returning' | 'candidate' | 'signed_in' | 'administrator' | 'consultant' | 'team'

declare module 'fastify' {
  interface FastifyContextConfig {
    policy?: Policy
  }
}

export interface DeclaredRoute {
  method: string
  url: string
  policy: Policy
  /** Its contract, as the compiler reads it. */
  schema: FastifySchema | undefined
}

/** Bytes. */
const longestFromStrangers = 16_384

const roles: Partial<Record<Policy, readonly string[]>> = {
  administrator: ['administrator'],
  consultant: ['consultant'],
  team: ['consultant', 'project_team'],
}

/** Collects every route's policy; to be called before the first route, and after contracts are declared. */
export function declarePolicies(app: FastifyInstance): DeclaredRoute[] {
  const declared: DeclaredRoute[] = []
  app.addHook('onRoute', (route) => {
    const policy = route.config?.policy
    if (!policy) throw new Error(`${route.method} ${route.url} declares no policy`)
    // Nothing a stranger sends is long, and it must be read before anything is known of them.
    if (policy === 'public') route.bodyLimit = longestFromStrangers
    for (const method of [route.method].flat()) declared.push({ method, url: route.url, policy, schema: route.schema })
  })
  return declared
}

/** The gate itself; to be called after sessions are loaded. */
export function guardRoutes(app: FastifyInstance): void {
  const gate = async (request: FastifyRequest) => {
    if (!request.is404) allow(request, request.routeOptions.config.policy)
  }
  // A form of a session that has ended is read, so that what was typed can be kept; no handler runs for it.
  app.addHook('onRequest', async (request) => {
    if (!request.ended) await gate(request)
  })
  app.addHook('preValidation', gate)
}

/** @throws Problem signInNeeded, or notFound for whatever this account must not know of. */
function allow(request: FastifyRequest, policy: Policy | undefined): void {
  if (policy === 'public' || policy === 'candidate') return
  if (policy === 'returning' && request.ended) return
  const { session } = request
  if (!policy || !session) throw problems.signInNeeded()
  if (roles[policy] && !roles[policy].includes(session.account.role)) throw problems.notAllowed()
  const { municipality } = request.params as { municipality?: string }
  if (municipality !== undefined && !session.municipalities.includes(municipality)) throw problems.notFound()
}
