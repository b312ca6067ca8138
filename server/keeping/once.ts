import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The form adds something: sent twice, as by a double click, it adds it once. */
    creates?: boolean
  }
  interface FastifyRequest {
    /** Tells those who wait for the same form what became of it. */
    answered: ((answer: Answer | undefined) => void) | undefined
  }
}

/** What the browser gets to see of a form that was sent. */
interface Answer {
  status: number
  location: string | undefined
  type: string | undefined
  payload: string
}

/** Milliseconds for which a form that was sent is remembered. */
const remembered = 10 * 60_000
const mostRemembered = 2_000

/**
 * The same form of the same page, sent twice, is done once: whoever sends it again gets the answer of the first time.
 * Remembered is where the first one led, in memory and for minutes; a page with what is shown only once is handed to
 * those alone who sent while it was made. A form that was changed in between is another one.
 */
export function doOnce(app: FastifyInstance, now: () => Date): void {
  const sent = new Map<string, { at: number; answer: Promise<Answer | undefined> }>()
  app.decorateRequest('answered', undefined)

  app.addHook('preHandler', async (request, reply) => {
    const key = keyOf(request)
    if (key === undefined) return
    const first = await sent.get(key)?.answer
    if (first) {
      reply.code(first.status)
      if (first.location) reply.header('location', first.location)
      if (first.type) reply.type(first.type)
      return reply.send(first.payload)
    }
    const at = now().getTime()
    for (const [each, { at: since }] of sent)
      if (at - since > remembered || sent.size > mostRemembered) sent.delete(each)
    const answer = new Promise<Answer | undefined>((resolve) => {
      request.answered = (given) => {
        if (given?.status !== 303) sent.delete(key)
        resolve(given)
      }
    })
    sent.set(key, { at, answer })
  })

  app.addHook('onSend', async (request, reply, payload) => {
    if (!request.answered) return
    const { statusCode: status } = reply
    const [location, type] = ['location', 'content-type'].map((name) => reply.getHeader(name))
    const isDone = status < 400
    const text = typeof payload === 'string' ? payload : ''
    request.answered(isDone ? { status, location: asText(location), type: asText(type), payload: text } : undefined)
  })
}

const asText = (header: unknown): string | undefined => (typeof header === 'string' ? header : undefined)

function keyOf({ session, url, routeOptions, marks, body }: FastifyRequest): string | undefined {
  if (!routeOptions.config.creates || !session || marks?.once === undefined) return
  const form = [session.idHash, url, marks.once, body]
  return createHash('sha256').update(JSON.stringify(form)).digest('base64url')
}
