import type { FastifyInstance, FastifyRequest } from 'fastify'
import { actorsToRateFirst } from '../../db/surveys/ratings.ts'
import { texts } from '../../views/text/index.ts'
import type { AppContext } from '../frame/context.ts'
import { judgeFirstPage } from './judge-first-page.ts'

/**
 * For rooms whose pages tell what raters think: whoever still has to judge somebody that others have judged is asked
 * to do so first, else the two judgements would not be independent.
 */
export function judgeBeforeReading(app: FastifyInstance, { db }: AppContext): void {
  app.addHook('preHandler', async (request: FastifyRequest, reply) => {
    const { municipality } = request.params as { municipality?: string }
    const account = request.session?.account
    if (!municipality || account?.role !== 'consultant') return
    const people = await actorsToRateFirst(db.at(municipality), account.id)
    if (people.length > 0) return reply.page(judgeFirstPage({ municipality, people }, texts[request.language]), 409)
  })
}
