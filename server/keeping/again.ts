import type { FastifyReply } from 'fastify'
import { texts } from '../../views/text/index.ts'
import { createTemplates } from '../frame/pages.ts'
import { fillForm } from './fill.ts'
import { leftoverPage } from './pages.ts'
import { type Typed, wordsIn } from './typed.ts'

/** What is to be seen again, and who asks for it. */
export interface Again {
  /** The page on which the form stood, with its query. */
  at: string
  /** Where the form was sent. */
  action: string
  typed: Typed
  /** Those of the reader, with a session that has just begun. */
  cookies: Record<string, string | undefined>
}

const templates = createTemplates()

/**
 * Shows the page on which a form stood once more, with everything that was typed, and saves nothing. The page is asked
 * for as the reader would ask for it: with the same rights, and by GET, which changes nothing. Where it is no form any
 * more, what was written stands on a page of its own.
 */
export async function showAgain(reply: FastifyReply, { at, action, typed, cookies }: Again) {
  const { request } = reply
  const t = texts[request.language]
  const sent = Object.entries(cookies).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []))
  const { statusCode, headers, body } = await request.server.inject({
    method: 'GET',
    url: at,
    cookies: Object.fromEntries(sent),
    headers: { accept: 'text/html' },
    remoteAddress: request.ip,
  })
  const isPage = statusCode === 200 && String(headers['content-type']).startsWith('text/html')
  if (!isPage) return reply.page(leftoverPage({ t, words: wordsIn(typed) }))
  const { html, isChanged, left } = fillForm(body, action, typed)
  const words = wordsIn(left)
  // A language was chosen before anything was typed.
  if (action === '/again' && !isChanged && words.length === 0) return reply.redirect(at, 303)
  const notice = templates.render('./partials/again', { isKept: isChanged, words, t })
  const marked = html.replace(/<main\b[^>]*>/, (main) => main + notice)
  return reply.code(200).type('text/html; charset=utf-8').send(marked)
}
