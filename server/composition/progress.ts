import type { FastifyReply } from 'fastify'
import { loadCase } from '../case/load-case.ts'
import type { AppContext } from '../frame/context.ts'
import { beat, type Computing } from './computing.ts'
import type { CompositionTab } from './frame.ts'
import { progressInWords, progressPage } from './progress-page.ts'
import { canAct, wantsJson } from './reading.ts'

/** A computation that people watch. */
interface Watched {
  municipality: string
  key: string
  tab: CompositionTab
  /** Its own address; "/progress" and "/cancel" stand below it. */
  path: string
  /** Where to go once it is over. */
  next(): Promise<string>
}

/** Waits a moment for news, then says how far the computation is, or leads on; to the page's script as JSON. */
export async function showProgress(context: AppContext, computing: Computing, reply: FastifyReply, watched: Watched) {
  const { request } = reply
  const { key, path } = watched
  await computing.wait(key, beat)
  const share = computing.progressOf(key)
  if (share === undefined) {
    const next = await watched.next()
    return wantsJson(request) ? reply.send({ next }) : reply.redirect(next, 303)
  }
  if (wantsJson(request)) return reply.send(progressInWords(share, request.language))
  const { municipality } = await loadCase(context, watched.municipality)
  return reply.page(
    progressPage({
      municipality,
      tab: watched.tab,
      path: `${path}/progress`,
      cancelAction: canAct(request) ? `${path}/cancel` : undefined,
      share,
      language: request.language,
    }),
  )
}
