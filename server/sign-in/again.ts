import type { FastifyReply } from 'fastify'
import { hasIssued } from '../../db/accounts/sessions.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { isLanguage, isOwnPath, keepLanguage } from '../frame/language.ts'
import { questionnaire, text } from '../frame/sent.ts'
import { showAgain } from '../keeping/again.ts'
import { typedFrom } from '../keeping/typed.ts'
import { isToken } from '../security/csrf.ts'
import { returnsSince } from '../security/sessions.ts'
import { enter } from './entering.ts'
import type { Limits } from './limits.ts'
import { type HiddenForm, signInAgainPage, typedPrefix } from './pages.ts'
import { findWhoSignsIn, wrongPassword } from './sign-in.ts'

const againForm = questionnaire({ email: text, password: text, at: text, action: text, token: text, _language: text })
/** Bytes: as much as any form, and the names that are added here. */
const longest = 2_097_152

/**
 * Signing in again over a form: it comes back with what was typed, and nothing is saved. Only for the account to which
 * the form was shown: the token of one of its sessions stands in it, which nobody else knows. What another account
 * would get to see, or what was put into the form by another site, is discarded.
 */
export function signInAgain(app: App, context: AppContext, limits: Limits): void {
  const { db, now, config } = context
  const route = { config: { policy: 'returning' }, bodyLimit: longest, schema: { body: againForm } } as const

  app.post('/sign-in/again', route, async (request, reply) => {
    const hidden = hiddenIn(request.body)
    const { email = '', _language: language } = request.body
    if (isLanguage(language)) {
      keepLanguage(reply, language, config.publicUrl)
      request.language = language
      return ask(reply, email, hidden)
    }
    const account = await findWhoSignsIn(context, request, limits)
    if (!account) return ask(reply, email, hidden, true)
    const asked = { account: account.id, since: returnsSince(now()) }
    const isTheirs = await hasIssued(db, asked, (csrf) => isToken(hidden.token, csrf))
    const cookie = await enter(context, reply, account)
    if (!isTheirs) return reply.redirect('/?done=otherAccount', 303)
    const cookies = { ...request.cookies, language: request.language, ...cookie }
    return showAgain(reply, { ...hidden, cookies })
  })
}

function ask(reply: FastifyReply, email: string, hidden: HiddenForm, isWrong = false) {
  const t = texts[reply.request.language]
  const complaints = wordComplaints(isWrong ? [wrongPassword] : [], t.signIn.fields, t)
  return reply.page(signInAgainPage({ t, email: email.slice(0, 254), hidden, complaints }))
}

/** What the form held, among the fields of the sign-in. */
function hiddenIn(body: Record<string, string | string[] | undefined>): HiddenForm {
  const { at, action, token } = body
  const held = Object.entries(body).filter(([name]) => name.startsWith(typedPrefix))
  return {
    at: isOwnPath(at) ? at : '/',
    action: isOwnPath(action) ? action : '/',
    token: typeof token === 'string' ? token : '',
    typed: typedFrom(Object.fromEntries(held.map(([name, value]) => [name.slice(typedPrefix.length), value]))),
  }
}
