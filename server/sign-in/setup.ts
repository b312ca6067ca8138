import type { FastifyReply } from 'fastify'
import { createFirstAdministrator, hasAdministrator } from '../../db/accounts/accounts.ts'
import { isDuplicate } from '../../db/database.ts'
import { hashToken, newId } from '../../db/ids.ts'
import { texts } from '../../views/text/index.ts'
import { accountRules, emailTaken } from '../accounts/form.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { type FieldComplaint, readForm, typedIn } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { form, parameters } from '../frame/sent.ts'
import { judgePassword } from '../security/password-rule.ts'
import { hashPassword } from '../security/passwords.ts'
import { enter } from './entering.ts'
import type { Limits } from './limits.ts'
import { setupPage } from './pages.ts'
import { passwordFields } from './password.ts'

const ownerRules = accountRules.pick({ name: true, email: true })
const setupForm = form(ownerRules, passwordFields)

/** The first administrator: whoever holds the one-time link of a new instance. */
export function setUp(app: App, context: AppContext, limits: Limits): void {
  const { db, now } = context
  const config = { policy: 'public' } as const
  const params = parameters('token')

  app.get('/setup/:token', { config, schema: { params } }, async (request, reply) => {
    await checkToken(request.params.token)
    return showSetup(reply, { name: '', email: '' })
  })

  app.post('/setup/:token', { config, schema: { params, body: setupForm } }, async (request, reply) => {
    await limits.ofAddress(request)
    await checkToken(request.params.token)
    const { password = '', repeated = '' } = request.body
    const { data, complaints = [] } = readForm(ownerRules, request.body)
    const typed = typedIn(ownerRules, request.body)
    const all = [...complaints, ...judgePassword(password, repeated, typed)]
    if (!data || all.length > 0) return showSetup(reply, typed, all)
    try {
      const account = await createFirstAdministrator(db, {
        id: newId('c'),
        ...data,
        language: request.language,
        createdAt: now(),
        passwordHash: await hashPassword(password),
      })
      if (!account) throw problems.linkInvalid()
      await enter(context, reply, account)
      return reply.redirect('/', 303)
    } catch (error) {
      if (!isDuplicate(error)) throw error
      return showSetup(reply, typed, [emailTaken])
    }
  })

  async function checkToken(token: string): Promise<void> {
    const isRight = context.setupTokenHash !== undefined && hashToken(token) === context.setupTokenHash
    if (!isRight || (await hasAdministrator(db))) throw problems.linkInvalid()
  }
}

function showSetup(reply: FastifyReply, values: { name: string; email: string }, complaints: FieldComplaint[] = []) {
  const t = texts[reply.request.language]
  const shown = wordComplaints(complaints, t.signIn.fields, t)
  return reply.page(setupPage({ t, path: reply.request.url, values, complaints: shown }))
}
