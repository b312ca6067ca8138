import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { type Language, languages } from '../../surveys/vocabulary.ts'
import { type Formats, formatsFor } from '../../views/text/formats.ts'
import { type Texts, texts } from '../../views/text/index.ts'
import type { AppContext } from './context.ts'
import type { App } from './contracts.ts'
import { text } from './sent.ts'

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)

/** The words and the formats of one language. */
export interface Spoken {
  t: Texts
  f: Formats
}

export const spoken = (language: Language): Spoken => ({ t: texts[language], f: formatsFor(language) })

/** German unless the reader chose English; the choice is kept in a cookie that says nothing else. */
export function speakLanguages(app: FastifyInstance): void {
  app.decorateRequest('language', 'de')
  app.addHook('onRequest', async (request) => {
    const chosen = request.cookies.language
    request.language = isLanguage(chosen) ? chosen : 'de'
  })
}

const choice = z.strictObject({ language: z.enum(languages), back: text })

export async function languageRoom(app: App, { config }: AppContext): Promise<void> {
  app.post('/language', { config: { policy: 'public' }, schema: { body: choice } }, async (request, reply) => {
    const { language, back } = request.body
    keepLanguage(reply, language, config.publicUrl)
    return reply.redirect(isOwnPath(back) ? back : '/', 303)
  })
}

export const keepLanguage = (reply: FastifyReply, language: Language, publicUrl: string): FastifyReply =>
  reply.setCookie('language', language, {
    path: '/',
    sameSite: 'lax',
    httpOnly: true,
    secure: publicUrl.startsWith('https:'),
    maxAge: 365 * 24 * 3600,
  })

/**
 * A path of this server: never another host, as "//host", with a backslash, or once dots are resolved ("/.//host").
 */
export const isOwnPath = (path: unknown): path is string =>
  typeof path === 'string' && path.length < 500 && /^\/(?!.*\/\/|\/)[\w\-./?=&%#]*$/.test(path)
