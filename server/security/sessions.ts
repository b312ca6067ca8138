import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createSession, findSession, removeSession, type Session, touchSession } from '../../db/accounts/sessions.ts'
import { hashToken, newToken } from '../../db/ids.ts'
import type { AppContext } from '../frame/context.ts'

/** Ended after a quarter of an hour without a request, and after ten hours in any case. */
export const idleMs = 15 * 60_000
const absoluteMs = 10 * 3_600_000

declare module 'fastify' {
  interface FastifyRequest {
    session: Session | undefined
  }
}

const cookieName = (context: AppContext) => (isSecure(context) ? '__Host-tragwerk' : 'tragwerk')
/** Plain http is the documented exception for development on loopback. */
const isSecure = ({ config }: AppContext) => config.publicUrl.startsWith('https:')
const cookieOptions = (context: AppContext) =>
  ({ path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure(context) }) as const

/** Loads the session of each request by the hash of its cookie, before any policy is asked. */
export function loadSessions(app: FastifyInstance, context: AppContext): void {
  app.decorateRequest('session', undefined)
  app.addHook('onRequest', async (request) => {
    const id = request.cookies[cookieName(context)]
    if (!id || id.length > 100) return
    const now = context.now()
    const session = await findSession(context.db, hashToken(id), now)
    if (!session || now.getTime() - session.lastSeenAt.getTime() > idleMs) return
    request.session = session
    // One write a minute is enough to know that somebody is still there.
    if (now.getTime() - session.lastSeenAt.getTime() > 60_000) await touchSession(context.db, session.idHash, now)
  })
}

/** A new session id at every sign-in; an older one of this browser ends. */
export async function startSession(context: AppContext, request: FastifyRequest, reply: FastifyReply, account: string) {
  if (request.session) await removeSession(context.db, request.session.idHash)
  const id = newToken()
  const now = context.now()
  await createSession(context.db, {
    idHash: hashToken(id),
    account,
    csrf: randomBytes(20).toString('base64url'),
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + absoluteMs),
  })
  reply.setCookie(cookieName(context), id, cookieOptions(context))
}

export async function endSession(context: AppContext, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.session) await removeSession(context.db, request.session.idHash)
  reply.clearCookie(cookieName(context), cookieOptions(context))
  reply.header('Clear-Site-Data', '"cache", "storage"')
}
