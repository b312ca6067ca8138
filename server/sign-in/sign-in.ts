import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { findAccountByEmail } from '../../db/accounts/accounts.ts'
import { forgetExpiredSessions } from '../../db/accounts/sessions.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { type FieldComplaint, typedTexts } from '../frame/form.ts'
import { isOwnPath } from '../frame/language.ts'
import { button, looseQuery, text } from '../frame/sent.ts'
import { passwordFits } from '../security/passwords.ts'
import { endSession } from '../security/sessions.ts'
import { enter } from './entering.ts'
import type { Limits } from './limits.ts'
import { signInPage } from './pages.ts'

const signInForm = z.strictObject({ email: text, password: text, next: text })
const wrongPassword: FieldComplaint = { field: 'email', reason: 'wrongPassword' }

export function signInAndOut(app: App, context: AppContext, limits: Limits): void {
  const { db, now } = context
  const config = { policy: 'public' } as const

  app.get('/sign-in', { config, schema: { querystring: looseQuery({ next: text }) } }, async (request, reply) => {
    if (request.session) return reply.redirect('/', 303)
    return showSignIn(reply, { email: '', next: pathOf(request.query.next) })
  })

  app.post('/sign-in', { config, schema: { body: signInForm } }, async (request, reply) => {
    await limits.ofAddress(request)
    await limits.ofAccount(request)
    const { password = '' } = request.body
    const { email = '' } = typedTexts(request.body)
    const next = pathOf(request.body.next)
    const known = await findAccountByEmail(db, email)
    const fits = await passwordFits(password.slice(0, 1000), known?.passwordHash)
    if (!known || !fits || known.disabledAt)
      return showSignIn(reply, { email: email.slice(0, 254), next }, [wrongPassword])
    await forgetExpiredSessions(db, now())
    await enter(context, reply, known)
    return reply.redirect(next, 303)
  })

  app.post('/sign-out', { config, schema: { body: button } }, async (request, reply) => {
    await endSession(context, request, reply)
    return reply.redirect('/sign-in?done=signedOut', 303)
  })
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
