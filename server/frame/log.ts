import type { FastifyInstance, FastifyServerOptions } from 'fastify'

type LogOptions = NonNullable<FastifyServerOptions['logger']>

/**
 * JSON lines that never hold a name, an answer, a token, a body or a URL: requests are logged by their route
 * pattern, errors by kind and place, without their message.
 */
export const logOptions = (level: string, stream?: { write(line: string): void }): LogOptions => ({
  level,
  ...(stream && { stream }),
  base: null,
  serializers: {
    req: (request) => ({ method: request.method }),
    res: (reply) => ({ status: reply.statusCode }),
    err: describeError,
  },
})

function describeError(error: Error & { code?: string }) {
  // The message stands first in the stack, and may quote what people wrote.
  const places = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  return { type: error.name, code: error.code ?? '', message: '', stack: places.slice(0, 8).join('\n') }
}

export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    })
  })
}
