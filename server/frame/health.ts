import { hasAdministrator } from '../../db/accounts/accounts.ts'
import type { AppContext } from './context.ts'
import type { App } from './contracts.ts'

/** For whoever watches over the service: alive, and able to work. */
export async function healthRoom(app: App, { db }: AppContext): Promise<void> {
  app.get('/healthz', { config: { policy: 'public' } }, async () => ({ status: 'ok' }))
  app.get('/readyz', { config: { policy: 'public' } }, async (request, reply) => {
    try {
      await hasAdministrator(db)
      return { status: 'ready' }
    } catch (error) {
      request.log.error({ err: error as Error }, 'database does not answer')
      return reply.code(503).send({ status: 'database does not answer' })
    }
  })
}
