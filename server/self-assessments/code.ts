import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Database } from '../../db/database.ts'
import { hashToken } from '../../db/ids.ts'
import { findEnvelope, findOpenInvitation } from '../../db/surveys/invitations.ts'
import { keyOfCode } from '../../db/surveys/link-secrets.ts'
import { readCode } from '../../surveys/short-code.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { isLanguage, keepLanguage } from '../frame/language.ts'
import { text } from '../frame/sent.ts'
import { limitTo } from '../security/limit.ts'
import { type CodeComplaint, candidateCodePage } from './code-page.ts'

/** The code, and a language when that was what the button said. */
const sent = z.strictObject({ code: text, _go: text, _language: text })

const minutes = 60_000

/** Where the code of a letter is typed; it opens the same questionnaire as the link. */
export function enterCodes(app: App, { db, now, config }: AppContext): void {
  // Every try counts, right or wrong, before anything is looked up: a right guess is no way around.
  const allowFromHere = limitTo(app, { max: 10, timeWindow: 10 * minutes })
  const allowInAll = limitTo(app, { max: 100, timeWindow: 10 * minutes, keyGenerator: () => 'all codes' })
  const policy = { policy: 'candidate' } as const

  app.get('/e', { config: policy }, (request, reply) => reply.page(candidateCodePage({ language: request.language })))

  app.post('/e', { config: policy, schema: { body: sent }, bodyLimit: 16_384 }, async (request, reply) => {
    const { code: typed = '', _language } = request.body
    if (isLanguage(_language)) {
      request.language = _language
      keepLanguage(reply, _language, config.publicUrl)
      return reply.page(candidateCodePage({ language: _language, typed }))
    }
    const { code, wrong } = readCode(typed)
    if (wrong) return complain(reply, typed, wrong)
    await allowFromHere(request)
    await allowInAll(request)
    const token = await tokenBehind(db, code, now())
    return token === undefined ? complain(reply, typed, 'unknown') : reply.redirect(`/e/${token}`, 303)
  })
}

/** The token of a link that still works; unknown, expired and revoked codes are alike. */
async function tokenBehind(db: Database, code: string, now: Date): Promise<string | undefined> {
  const { codeHash, open } = await keyOfCode(code)
  const envelope = await findEnvelope(db, codeHash)
  if (envelope === undefined) return undefined
  const token = open(envelope)
  const invitation = await findOpenInvitation(db, hashToken(token), now)
  return invitation?.state === 'open' || invitation?.state === 'submitted' ? token : undefined
}

const complain = (reply: FastifyReply, typed: string, wrong: CodeComplaint) =>
  reply.page(candidateCodePage({ language: reply.request.language, typed, wrong }))
