import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  createSession,
  findPastSession,
  findSession,
  type PastSession,
  removeSession,
  type Session,
  touchSession,
} from '../../db/accounts/sessions.ts'
import { hashToken, newToken } from '../../db/ids.ts'
import type { AppContext } from '../frame/context.ts'

/** Ended after a quarter of an hour without a request, and after ten hours in any case. */
export const idleMs = 15 * 60_000
const absoluteMs = 10 * 3_600_000
/** For how long whoever comes back after it finds in the form what was typed. */
const returnMs = 24 * 3_600_000

/** Sessions that were to end after this moment are known; earlier ones are forgotten. */
export const returnsSince = (now: Date): Date => new Date(now.getTime() - returnMs)

declare module 'fastify' {
  interface FastifyRequest {
    session: Session | undefined
    /** The session of this browser that is over; what its forms hold is not lost. */
    ended: PastSession | undefined
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
  app.decorateRequest('ended', undefined)
  app.addHook('onRequest', async (request) => {
    const id = request.cookies[cookieName(context)]
    if (!id || id.length > 100) return
    const now = context.now()
    const session = await findSession(context.db, hashToken(id), now)
    if (!session || now.getTime() - session.lastSeenAt.getTime() > idleMs) {
      if (request.method === 'POST') request.ended = await findPastSession(context.db, hashToken(id), returnsSince(now))
      return
    }
    request.session = session
    // One write a minute is enough to know that somebody is still there.
    if (now.getTime() - session.lastSeenAt.getTime() > 60_000) await touchSession(context.db, session.idHash, now)
  })
}

/** A new session id at every sign-in; an older one of this browser ends. Returns its cookie. */
export async function startSession(
  context: AppContext,
  request: FastifyRequest,
  reply: FastifyReply,
  account: string,
): Promise<Record<string, string>> {
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
  return { [cookieName(context)]: id }
}

export async function endSession(context: AppContext, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.session) await removeSession(context.db, request.session.idHash)
  reply.clearCookie(cookieName(context), cookieOptions(context))
  reply.header('Clear-Site-Data', '"cache", "storage"')
}
