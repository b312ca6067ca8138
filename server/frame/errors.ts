import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { texts } from '../../views/text/index.ts'
import { type SentForm, typedFrom, wordsIn } from '../keeping/typed.ts'
import { isOwnPath } from './language.ts'
import { onwardPage } from './onward-page.ts'
import { problemPage } from './problem-page.ts'
import { Problem, type ProblemKind } from './problems.ts'

/** Broken promises and bugs become friendly pages; nothing of the inside is told. */
export function answerErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => answer(request, reply, 'notFound', 404))
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof Problem) {
      if (error.kind === 'signInNeeded' && request.method === 'GET' && !wantsJson(request))
        return askWho(request, reply)
      return answer(request, reply, error.kind, error.status)
    }
    const status = error.statusCode ?? 500
    if (status === 413) return answer(request, reply, 'tooLarge', 413)
    if (status === 429) return answer(request, reply, 'tooMany', 429)
    if (status < 500) return answer(request, reply, 'badRequest', status)
    request.log.error({ err: error }, 'request failed')
    return answer(request, reply, 'internal', 500)
  })
}

/** Signing in comes first, but for whoever comes by a link on another site: their cookie may only have stayed behind. */
function askWho(request: FastifyRequest, reply: FastifyReply) {
  const isFromElsewhere = request.headers['sec-fetch-site'] === 'cross-site'
  if (isFromElsewhere && request.headers['sec-fetch-dest'] === 'document' && isOwnPath(request.url))
    return reply.page(onwardPage({ t: texts[request.language], to: request.url }))
  return reply.redirect(request.url === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(request.url)}`, 303)
}

/**
 * An address that cannot be decoded, or whose parts are far too long, reaches no route and no hook: the framework's own
 * answer would repeat it.
 */
export function answerBadAddress(_error: FastifyError, _request: unknown, reply: FastifyReply): void {
  reply
    .code(404)
    .headers({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
    .type('text/plain; charset=utf-8')
    .send(`${texts.de.problems.notFound.title}. ${texts.en.problems.notFound.title}.`)
}

/** What staff wrote into a form of ours that could not be taken: it is shown, so that it can be copied. */
export const wordsOf = ({ session, isTrusted, body }: FastifyRequest): string[] =>
  session && isTrusted ? wordsIn(typedFrom(body as SentForm)) : []

export const wantsJson = (request: FastifyRequest) => String(request.headers.accept ?? '').includes('application/json')

async function answer(request: FastifyRequest, reply: FastifyReply, kind: ProblemKind, status: number) {
  const text = texts[request.language].problems[kind]
  if (wantsJson(request)) return reply.code(status).send({ problem: kind, message: text.what })
  const isCandidate = request.routeOptions.config?.policy === 'candidate' || request.url.startsWith('/e/')
  try {
    const id = kind === 'internal' ? request.id : undefined
    return await reply.page(problemPage({ text, isCandidate, id, words: wordsOf(request) }), status)
  } catch (error) {
    // Even the page for errors may fail; the framework's own answer would tell of the inside.
    request.log.error({ err: error as Error }, 'problem page failed')
    return reply.code(status).type('text/plain; charset=utf-8').send(`${text.title}. ${text.what}`)
  }
}
