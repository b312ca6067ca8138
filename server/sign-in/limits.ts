import type { FastifyRequest } from 'fastify'
import { hashToken } from '../../db/ids.ts'
import type { App } from '../frame/contracts.ts'
import { typedTexts } from '../frame/form.ts'
import { Problem } from '../frame/problems.ts'

/** Slows down whoever tries passwords or links: by address of the network, and by the account that is tried. */
export interface Limits {
  /** @throws Problem tooMany */
  ofAddress(request: FastifyRequest): Promise<void>
  /** @throws Problem tooMany */
  ofAccount(request: FastifyRequest): Promise<void>
}

export function limitAttempts(app: App): Limits {
  const perAddress = app.createRateLimit({ max: 20, timeWindow: 60_000, keyGenerator: (request) => request.ip })
  const perAccount = app.createRateLimit({
    max: 8,
    timeWindow: 5 * 60_000,
    keyGenerator: (request) => hashToken((typedTexts(request.body).email ?? '').toLowerCase()),
  })
  const within = (limit: typeof perAddress) => async (request: FastifyRequest) => {
    const result = await limit(request)
    if (!result.isAllowed && result.isExceeded) throw new Problem('tooMany', 429)
  }
  return { ofAddress: within(perAddress), ofAccount: within(perAccount) }
}
