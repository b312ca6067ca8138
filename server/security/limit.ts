import type { FastifyRequest } from 'fastify'
import type { App } from '../frame/contracts.ts'
import { Problem } from '../frame/problems.ts'

interface Limit {
  max: number
  /** In milliseconds. */
  timeWindow: number
  /** By address of the network unless told. */
  keyGenerator?: (request: FastifyRequest) => string
}

/** @throws Problem tooMany: what it returns, once it was asked more often than the limit says. */
export function limitTo(app: App, limit: Limit): (request: FastifyRequest) => Promise<void> {
  const count = app.createRateLimit(limit)
  return async (request) => {
    const counted = await count(request)
    if (!counted.isAllowed && counted.isExceeded) throw new Problem('tooMany', 429)
  }
}
