import type { FastifyInstance } from 'fastify'

/**
 * HEAD answers as GET does, without the page, wherever no account is needed: programs that try a link before a person
 * opens it must not find it dead. To be called before the first route, and before whatever reads routes.
 */
export function answerHead(app: FastifyInstance): void {
  app.addHook('onRoute', function ({ config, ...route }) {
    const isOpen = config?.policy === 'public' || config?.policy === 'candidate'
    if (route.method === 'GET' && isOpen) this.route({ ...route, config, method: 'HEAD' })
  })
}
