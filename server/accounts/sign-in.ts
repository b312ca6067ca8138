import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as accounts from '../../db/accounts/accounts.ts'
import { forgetExpiredSessions } from '../../db/accounts/sessions.ts'
import { hashToken, newId } from '../../db/ids.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import { type FieldComplaint, tidyFields } from '../frame/form.ts'
import { isOwnPath, keepLanguage } from '../frame/language.ts'
import { Problem, problems } from '../frame/problems.ts'
import { judgePassword } from '../security/password-rule.ts'
import { hashPassword, passwordFits } from '../security/passwords.ts'
import { endSession, startSession } from '../security/sessions.ts'
import { accountPage, setPasswordPage, signInPage } from './sign-in-pages.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const emailPattern = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/

/** Signing in and out, the first administrator, welcome links, one's own password. */
export async function signInRoom(app: FastifyInstance, context: AppContext): Promise<void> {
  const { db, now } = context
  const perAddress = app.createRateLimit({ max: 20, timeWindow: 60_000, keyGenerator: (request) => request.ip })
  const perAccount = app.createRateLimit({
    max: 8,
    timeWindow: 5 * 60_000,
    keyGenerator: (request) => hashToken(text(fields(request).email).toLowerCase()),
  })

  async function limit(request: FastifyRequest, limits: (typeof perAddress)[]): Promise<void> {
    for (const check of limits) {
      const result = await check(request)
      if (!result.isAllowed && result.isExceeded) throw new Problem('tooMany', 429)
    }
  }

  const open = { config: { policy: 'public' } } as const
  const signedIn = { config: { policy: 'signed_in' } } as const

  app.get<{ Querystring: { next?: string } }>('/sign-in', open, async (request, reply) => {
    if (request.session) return reply.redirect('/', 303)
    const next = isOwnPath(request.query.next) ? request.query.next : '/'
    return reply.page(signInPage({ title: texts[request.language].signIn.title, email: '', next, complaints: [] }))
  })

  app.post('/sign-in', open, async (request, reply) => {
    await limit(request, [perAddress, perAccount])
    const { email, password, next } = fields(request)
    const found = await accounts.findAccountByEmail(db, text(email))
    const fits = await passwordFits(text(password).slice(0, 1000), found?.passwordHash)
    const t = texts[request.language]
    if (!found || !fits || found.disabledAt) {
      const complaints = wordComplaints([{ field: 'email', reason: 'wrongPassword' }], t.signIn.fields, t)
      return reply.page(
        signInPage({
          title: t.signIn.title,
          email: text(email).slice(0, 254),
          next: isOwnPath(next) ? next : '/',
          complaints,
        }),
        422,
      )
    }
    await forgetExpiredSessions(db, now())
    await enter(request, reply, found)
    return reply.redirect(isOwnPath(next) ? next : '/', 303)
  })

  app.post('/sign-out', open, async (request, reply) => {
    await endSession(context, request, reply)
    return reply.redirect('/sign-in?done=signedOut', 303)
  })

  app.get<{ Params: { token: string } }>('/setup/:token', open, async (request, reply) => {
    await checkSetup(request.params.token)
    return reply.page(setupPage(request, '', '', []))
  })

  app.post<{ Params: { token: string } }>('/setup/:token', open, async (request, reply) => {
    await limit(request, [perAddress])
    await checkSetup(request.params.token)
    const { name, email, password, repeated } = fields(request)
    const owner = { name: text(name), email: text(email).toLowerCase() }
    const complaints: FieldComplaint[] = []
    if (!owner.name) complaints.push({ field: 'name', reason: 'required' })
    if (owner.name.length > 200) complaints.push({ field: 'name', reason: 'tooLong', limit: 200 })
    if (!emailPattern.test(owner.email) || owner.email.length > 254)
      complaints.push({ field: 'email', reason: 'notAnEmail' })
    complaints.push(...judgePassword(text(password), text(repeated), owner))
    if (complaints.length) return reply.page(setupPage(request, owner.name, owner.email, complaints), 422)
    const passwordHash = await hashPassword(text(password))
    const account = await accounts.createFirstAccount(db, {
      id: newId('c'),
      ...owner,
      role: 'administrator',
      language: request.language,
      createdAt: now(),
      passwordHash,
    })
    if (!account) throw problems.linkInvalid()
    await enter(request, reply, account)
    return reply.redirect('/', 303)
  })

  app.get<{ Params: { token: string } }>('/welcome/:token', open, async (request, reply) => {
    const owner = await accounts.findWelcome(db, hashToken(request.params.token), now())
    if (!owner) throw problems.linkInvalid()
    return reply.page(welcomePage(request, owner, []))
  })

  app.post<{ Params: { token: string } }>('/welcome/:token', open, async (request, reply) => {
    await limit(request, [perAddress])
    const tokenHash = hashToken(request.params.token)
    const owner = await accounts.findWelcome(db, tokenHash, now())
    if (!owner) throw problems.linkInvalid()
    const { password, repeated } = fields(request)
    const complaints = judgePassword(text(password), text(repeated), owner)
    if (complaints.length) return reply.page(welcomePage(request, owner, complaints), 422)
    const account = await accounts.redeemWelcome(db, tokenHash, now(), await hashPassword(text(password)))
    if (!account) throw problems.linkInvalid()
    await enter(request, reply, account)
    return reply.redirect('/', 303)
  })

  app.get('/account', signedIn, async (request, reply) => reply.page(ownPage(request, [])))

  app.post('/account/password', signedIn, async (request, reply) => {
    await limit(request, [perAddress])
    const { account } = request.session!
    const { current, password, repeated } = fields(request)
    const known = await accounts.findAccountByEmail(db, account.email)
    const complaints = judgePassword(text(password), text(repeated), account)
    if (!(await passwordFits(text(current).slice(0, 1000), known?.passwordHash)))
      complaints.unshift({ field: 'current', reason: 'wrongCurrentPassword' })
    if (complaints.length) return reply.page(ownPage(request, complaints), 422)
    await accounts.setPassword(db, account.id, await hashPassword(text(password)))
    await enter(request, reply, account)
    return reply.redirect('/account?done=password', 303)
  })

  /** Whoever has not chosen a language in this browser reads in that of the account. */
  async function enter(
    request: FastifyRequest,
    reply: FastifyReply,
    { id, language }: Pick<accounts.Account, 'id' | 'language'>,
  ): Promise<void> {
    await accounts.recordSignIn(db, id, now())
    await startSession(context, request, reply, id)
    if (!request.cookies.language) keepLanguage(reply, language, context.config.publicUrl)
  }

  async function checkSetup(token: string): Promise<void> {
    const isRight = context.setupTokenHash !== undefined && hashToken(token) === context.setupTokenHash
    if (!isRight || (await accounts.countAccounts(db)) > 0) throw problems.linkInvalid()
  }
}

/** Passwords keep their spaces; everything else is tidied. */
function fields(request: FastifyRequest): Record<string, unknown> {
  const raw = (request.body ?? {}) as Record<string, unknown>
  const { password, repeated, current } = raw
  return { ...tidyFields(raw), password, repeated, current }
}

function setupPage(request: FastifyRequest, name: string, email: string, complaints: FieldComplaint[]) {
  const t = texts[request.language]
  const { setupTitle: title, setupLead: lead } = t.signIn
  return setPasswordPage({
    title,
    lead,
    action: request.url,
    owner: undefined,
    name,
    email,
    complaints: wordComplaints(complaints, t.signIn.fields, t),
  })
}

function welcomePage(request: FastifyRequest, owner: { name: string; email: string }, complaints: FieldComplaint[]) {
  const t = texts[request.language]
  const { welcomeTitle: title, welcomeLead: lead } = t.signIn
  return setPasswordPage({
    title,
    lead,
    action: request.url,
    owner,
    name: owner.name,
    email: owner.email,
    complaints: wordComplaints(complaints, t.signIn.fields, t),
  })
}

function ownPage(request: FastifyRequest, complaints: FieldComplaint[]) {
  const t = texts[request.language]
  const { name, email, role } = request.session!.account
  return accountPage({
    title: t.common.myAccount,
    account: { name, email, role: t.terms.role[role] },
    complaints: wordComplaints(complaints, t.signIn.fields, t),
  })
}
