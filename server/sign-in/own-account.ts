import type { FastifyReply } from 'fastify'
import { findAccountByEmail, setPassword } from '../../db/accounts/accounts.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import type { FieldComplaint } from '../frame/form.ts'
import { text } from '../frame/sent.ts'
import { judgePassword } from '../security/password-rule.ts'
import { hashPassword, passwordFits } from '../security/passwords.ts'
import { enter } from './entering.ts'
import type { Limits } from './limits.ts'
import { ownAccountPage } from './pages.ts'
import { ownersPasswordForm } from './password.ts'

const changeForm = ownersPasswordForm.extend({ current: text })

/** One's own account, and a new password for it. */
export function keepOwnAccount(app: App, context: AppContext, limits: Limits): void {
  const { db } = context
  const config = { policy: 'signed_in' } as const

  app.get('/account', { config }, async (_request, reply) => showAccount(reply))

  app.post('/account/password', { config, schema: { body: changeForm } }, async (request, reply) => {
    await limits.ofAddress(request)
    const { account } = request.session!
    const { current = '', password = '', repeated = '' } = request.body
    const known = await findAccountByEmail(db, account.email)
    const complaints = judgePassword(password, repeated, account)
    if (!(await passwordFits(current.slice(0, 1000), known?.passwordHash)))
      complaints.unshift({ field: 'current', reason: 'wrongCurrentPassword' })
    if (complaints.length > 0) return showAccount(reply, complaints)
    await setPassword(db, account.id, await hashPassword(password))
    await enter(context, reply, account)
    return reply.redirect('/account?done=password', 303)
  })
}

function showAccount(reply: FastifyReply, complaints: FieldComplaint[] = []) {
  const t = texts[reply.request.language]
  const { account } = reply.request.session!
  return reply.page(ownAccountPage({ t, account, complaints: wordComplaints(complaints, t.signIn.fields, t) }))
}
