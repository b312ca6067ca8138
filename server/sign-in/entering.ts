import type { FastifyReply } from 'fastify'
import { type Account, recordSignIn } from '../../db/accounts/accounts.ts'
import type { AppContext } from '../frame/context.ts'
import { keepLanguage } from '../frame/language.ts'
import { startSession } from '../security/sessions.ts'

/** Begins a session and returns its cookie. Whoever has not chosen a language in this browser reads in that of the account. */
export async function enter(
  context: AppContext,
  reply: FastifyReply,
  { id, language }: Pick<Account, 'id' | 'language'>,
): Promise<Record<string, string>> {
  await recordSignIn(context.db, id, context.now())
  const cookie = await startSession(context, reply.request, reply, id)
  if (!reply.request.cookies.language) keepLanguage(reply, language, context.config.publicUrl)
  return cookie
}
