import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Account, findAccountByEmail } from '../../db/accounts/accounts.ts'
import { forgetExpiredSessions } from '../../db/accounts/sessions.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { type FieldComplaint, typedTexts } from '../frame/form.ts'
import { isOwnPath } from '../frame/language.ts'
import { button, looseQuery, text } from '../frame/sent.ts'
import { passwordFits } from '../security/passwords.ts'
import { endSession, returnsSince } from '../security/sessions.ts'
import { enter } from './entering.ts'
import type { Limits } from './limits.ts'
import { signInPage } from './pages.ts'

const signInForm = z.strictObject({ email: text, password: text, next: text })
export const wrongPassword: FieldComplaint = { field: 'email', reason: 'wrongPassword' }

export function signInAndOut(app: App, context: AppContext, limits: Limits): void {
  const config = { policy: 'public' } as const

  app.get('/sign-in', { config, schema: { querystring: looseQuery({ next: text }) } }, async (request, reply) => {
    if (request.session) return reply.redirect('/', 303)
    return showSignIn(reply, { email: '', next: pathOf(request.query.next) })
  })

  app.post('/sign-in', { config, schema: { body: signInForm } }, async (request, reply) => {
    const next = pathOf(request.body.next)
    const account = await findWhoSignsIn(context, request, limits)
    const { email = '' } = typedTexts(request.body)
    if (!account) return showSignIn(reply, { email: email.slice(0, 254), next }, [wrongPassword])
    await enter(context, reply, account)
    // A browser that sent no cookie may refuse them: the next page sees.
    const keepsCookies = Object.keys(request.cookies).length > 0
    return reply.redirect(keepsCookies ? next : `/sign-in/done?next=${encodeURIComponent(next)}`, 303)
  })

  app.get('/sign-in/done', { config, schema: { querystring: looseQuery({ next: text }) } }, async (request, reply) => {
    const next = pathOf(request.query.next)
    if (request.session) return reply.redirect(next, 303)
    return showSignIn(reply, { email: '', next }, [{ field: 'email', reason: 'signInNotKept' }])
  })

  app.post('/sign-out', { config, schema: { body: button } }, async (request, reply) => {
    await endSession(context, request, reply)
    return reply.redirect('/sign-in?done=signedOut', 303)
  })
}

/** The account whose address and password were sent; of none that is disabled. Slow by design, and only a few times. */
export async function findWhoSignsIn(
  { db, now }: AppContext,
  request: FastifyRequest,
  limits: Limits,
): Promise<Pick<Account, 'id' | 'language'> | undefined> {
  await limits.ofAddress(request)
  await limits.ofAccount(request)
  const { password } = request.body as { password?: unknown }
  const known = await findAccountByEmail(db, typedTexts(request.body).email ?? '')
  const given = typeof password === 'string' ? password.slice(0, 1000) : ''
  if (!(await passwordFits(given, known?.passwordHash)) || known?.disabledAt) return undefined
  await forgetExpiredSessions(db, returnsSince(now()))
  return known
}

/** Where somebody wanted to go; the start for anything that is no path of ours. */
const pathOf = (next: string | undefined): string => (isOwnPath(next) ? next : '/')

function showSignIn(
  reply: FastifyReply,
  { email, next }: { email: string; next: string },
  complaints: FieldComplaint[] = [],
) {
  const t = texts[reply.request.language]
  return reply.page(signInPage({ t, email, next, complaints: wordComplaints(complaints, t.signIn.fields, t) }))
}
