import type { FastifyReply } from 'fastify'
import { findWelcome, issueWelcome, redeemWelcome } from '../../db/accounts/accounts.ts'
import { hashToken, newToken } from '../../db/ids.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import type { FieldComplaint } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { parameters } from '../frame/sent.ts'
import { judgePassword } from '../security/password-rule.ts'
import { hashPassword } from '../security/passwords.ts'
import { enter } from './entering.ts'
import type { Limits } from './limits.ts'
import { welcomePage } from './pages.ts'
import { ownersPasswordForm } from './password.ts'

/** How long a welcome link works. */
const welcomeDays = 7

/** Makes a one-time link with which the account's owner sets a password; earlier ones stop working. */
export async function makeWelcomeLink(
  { db, config, now }: Pick<AppContext, 'db' | 'config' | 'now'>,
  account: string,
): Promise<{ link: string; until: Date }> {
  const token = newToken()
  const until = new Date(now().getTime() + welcomeDays * 86_400_000)
  await issueWelcome(db, { account, tokenHash: hashToken(token), expiresAt: until })
  return { link: `${config.publicUrl}/welcome/${token}`, until }
}

/** Where that link leads. */
export function welcomeOwners(app: App, context: AppContext, limits: Limits): void {
  const { db, now } = context
  const config = { policy: 'public' } as const
  const params = parameters('token')

  app.get('/welcome/:token', { config, schema: { params } }, async (request, reply) =>
    showWelcome(reply, valid(await findWelcome(db, hashToken(request.params.token), now()))),
  )

  app.post('/welcome/:token', { config, schema: { params, body: ownersPasswordForm } }, async (request, reply) => {
    await limits.ofAddress(request)
    const tokenHash = hashToken(request.params.token)
    const owner = valid(await findWelcome(db, tokenHash, now()))
    const { password = '', repeated = '' } = request.body
    const complaints = judgePassword(password, repeated, owner)
    if (complaints.length > 0) return showWelcome(reply, owner, complaints)
    await enter(context, reply, valid(await redeemWelcome(db, tokenHash, now(), await hashPassword(password))))
    return reply.redirect('/', 303)
  })
}

/** @throws Problem linkInvalid for a link that is unknown, expired or used. */
function valid<Owner>(owner: Owner | undefined): Owner {
  if (owner === undefined) throw problems.linkInvalid()
  return owner
}

function showWelcome(reply: FastifyReply, owner: { name: string; email: string }, complaints: FieldComplaint[] = []) {
  const t = texts[reply.request.language]
  const shown = wordComplaints(complaints, t.signIn.fields, t)
  return reply.page(welcomePage({ t, path: reply.request.url, owner, complaints: shown }))
}
