import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasIssued } from '../../db/accounts/sessions.ts'
import { texts } from '../../views/text/index.ts'
import type { AppContext } from '../frame/context.ts'
import { isOwnPath } from '../frame/language.ts'
import { problems } from '../frame/problems.ts'
import { isSameOrigin, isToken } from '../security/csrf.ts'
import { returnsSince } from '../security/sessions.ts'
import { signInAgainPage } from '../sign-in/pages.ts'
import { showAgain } from './again.ts'
import { type SentForm, typedFrom } from './typed.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What a form of staff says beside what was typed: the page on which it stands, and which form of it this is. */
    marks: { at: string | undefined; once: string | undefined } | undefined
    /** A form of ours, sent by the session to which it was shown. */
    isTrusted: boolean
  }
}

const open = ['public', 'candidate', 'returning']

/**
 * Keeps what was typed into a form that cannot be taken as it was sent, because the session has ended or another has
 * begun since (docs/decisions/019-what-was-typed.md). To be called before routes and forms are guarded: it decides
 * nothing that they decide, and lets no handler run.
 */
export function keepTyped(app: FastifyInstance, { db, now }: AppContext): void {
  app.decorateRequest('marks', undefined)
  app.decorateRequest('isTrusted', false)
  app.addHook('preValidation', async (request, reply) => {
    const { _at: at, _once: once, ...rest } = sentForm(request) ?? {}
    request.marks = { at: isOwnPath(at) ? at : undefined, once: typeof once === 'string' ? once : undefined }
    if (at !== undefined || once !== undefined) request.body = rest
    const { policy = '' } = request.routeOptions.config
    if (!sentForm(request) || open.includes(policy) || !isSameOrigin(request)) return
    const { session, ended } = request
    const token = rest._csrf
    if (session) {
      if (isToken(token, session.csrf)) {
        request.isTrusted = true
        return
      }
      // Signed in anew in another tab: an earlier session of the same account has made this form.
      const { id } = session.account
      if (!(await hasIssued(db, { account: id, since: returnsSince(now()) }, (csrf) => isToken(token, csrf)))) return
      const again = { at: pageOf(request), action: pathOf(request), typed: typedFrom(rest), cookies: request.cookies }
      return showAgain(reply, again)
    }
    if (!ended || !isToken(token, ended.csrf)) throw problems.signInNeeded()
    return askToReturn(reply, rest, ended.csrf)
  })
}

/** The fields of an ordinary form; what scripts send tells them itself what became of it. */
function sentForm(request: FastifyRequest): SentForm | undefined {
  const { method, headers, body } = request
  const isForm =
    request.isMultipart() || String(headers['content-type']).startsWith('application/x-www-form-urlencoded')
  return method === 'POST' && isForm && typeof body === 'object' && body !== null ? (body as SentForm) : undefined
}

const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0] ?? '/'

/** The page on which the form that was sent stands. */
export const pageOf = (request: FastifyRequest): string => request.marks?.at ?? pathOf(request)

/** The sign-in, with what was typed in it: hidden, bound to the session that has ended, and nowhere else. */
function askToReturn(reply: FastifyReply, body: SentForm, token: string) {
  const { request } = reply
  const typed = typedFrom(body)
  const hidden = { at: pageOf(request), action: pathOf(request), token, typed }
  return reply.page(signInAgainPage({ t: texts[request.language], email: '', hidden, complaints: [] }), 401)
}
