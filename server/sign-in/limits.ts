import type { FastifyRequest } from 'fastify'
import { hashToken } from '../../db/ids.ts'
import type { App } from '../frame/contracts.ts'
import { typedTexts } from '../frame/form.ts'
import { limitTo } from '../security/limit.ts'

/** Slows down whoever tries passwords or links: by address of the network, and by the account that is tried. */
export interface Limits {
  /** @throws Problem tooMany */
  ofAddress(request: FastifyRequest): Promise<void>
  /** @throws Problem tooMany */
  ofAccount(request: FastifyRequest): Promise<void>
}

export const limitAttempts = (app: App): Limits => ({
  ofAddress: limitTo(app, { max: 20, timeWindow: 60_000 }),
  ofAccount: limitTo(app, {
    max: 8,
    timeWindow: 5 * 60_000,
    keyGenerator: (request) => hashToken((typedTexts(request.body).email ?? '').toLowerCase()),
  }),
})
