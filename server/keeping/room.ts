import { z } from 'zod'
import { languages } from '../../surveys/vocabulary.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { keepLanguage } from '../frame/language.ts'
import { questionnaire } from '../frame/sent.ts'
import { showAgain } from './again.ts'
import { pageOf } from './keeping.ts'
import { typedFrom } from './typed.ts'

const sent = questionnaire({ _language: z.enum(languages) })

/** Every form of staff is sent here when its reader chooses a language: it comes back in it, with all that was typed. */
export async function keepingRoom(app: App, { config }: AppContext): Promise<void> {
  const route = { config: { policy: 'signed_in' }, schema: { body: sent } } as const

  app.post('/again', route, async (request, reply) => {
    const language = request.body._language
    keepLanguage(reply, language, config.publicUrl)
    request.language = language
    const cookies = { ...request.cookies, language }
    return showAgain(reply, { at: pageOf(request), action: '/again', typed: typedFrom(request.body), cookies })
  })
}
