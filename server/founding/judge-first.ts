import type { FastifyInstance, FastifyRequest } from 'fastify'
import { hasJudgementsHiddenFrom } from '../../db/places/judgements.ts'
import { texts } from '../../views/text/index.ts'
import type { AppContext } from '../frame/context.ts'
import { judgePlaceFirstPage } from './page.ts'

/** Whoever still has to judge the place does so before reading what it comes to, else it would not be independent. */
export function judgePlaceBeforeReading(
  app: FastifyInstance,
  { db }: AppContext,
  concernsPlace: (request: FastifyRequest) => Promise<boolean> = async () => true,
): void {
  app.addHook('preHandler', async (request: FastifyRequest, reply) => {
    const { municipality } = request.params as { municipality?: string }
    const account = request.session?.account
    if (!municipality || account?.role !== 'consultant' || !(await concernsPlace(request))) return
    if (await hasJudgementsHiddenFrom(db.at(municipality), account.id))
      return reply.page(judgePlaceFirstPage(municipality, texts[request.language]), 409)
  })
}
