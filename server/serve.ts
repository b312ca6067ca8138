import { createServer } from 'node:net'
import { hasAdministrator } from '../db/accounts/accounts.ts'
import { hashToken, newToken } from '../db/ids.ts'
import { buildApp } from './app.ts'
import { Refusal } from './commands/command.ts'
import type { AppContext } from './frame/context.ts'
import { hireWorkers } from './work/work.ts'

export interface RunningServer {
  /** One-time link for the first administrator; undefined once there is one. */
  setupLink: string | undefined
  /** Finishes the requests under way, takes no new ones. The database stays open. */
  close(): Promise<void>
}

/**
 * Builds the app and listens.
 * @throws Refusal when the address cannot be had.
 */
export async function startServer(context: Omit<AppContext, 'setupTokenHash' | 'work'>): Promise<RunningServer> {
  const { db, config } = context
  const token = (await hasAdministrator(db)) ? undefined : newToken()
  const work = hireWorkers()
  const app = await buildApp({ ...context, work, ...(token !== undefined && { setupTokenHash: hashToken(token) }) })
  const close = async () => {
    await app.close()
    await work.close()
  }
  try {
    await app.listen({ host: config.host, port: config.port })
  } catch (error) {
    await close()
    throw refuseAddress(error, config)
  }
  return { setupLink: token && `${config.publicUrl}/setup/${token}`, close }
}

function refuseAddress(error: unknown, { host, port }: { host: string; port: number }): unknown {
  const reasons: Record<string, string> = {
    EADDRINUSE: 'another program uses it. Stop that one, or choose another PORT.',
    EACCES: 'permission denied. Choose a PORT above 1023.',
    EADDRNOTAVAIL: 'this machine has no such address. Check HOST.',
    ENOTFOUND: 'the name is unknown. Check HOST.',
    EAI_AGAIN: 'the name is unknown. Check HOST.',
  }
  const reason = error instanceof Error && 'code' in error ? reasons[String(error.code)] : undefined
  return reason ? new Refusal(`Cannot listen on port ${port} of ${host}: ${reason}`) : error
}

/** A port nobody uses at the moment. */
export const freePort = (host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(refuseAddress(error, { host, port: 0 })))
    probe.listen(0, host, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
