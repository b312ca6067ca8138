import type { FastifyRequest } from 'fastify'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'

/** Consultants act; the project team reads. */
export const canAct = (request: FastifyRequest): boolean => request.session?.account.role === 'consultant'

export const wantsJson = (request: FastifyRequest): boolean =>
  String(request.headers.accept ?? '').includes('application/json')

/** What the page's script reads while it waits. */
export const progressInWords = (share: number, { language }: FastifyRequest) => ({
  percent: Math.round(share * 100),
  words: texts[language].composition.progress.share(formatsFor(language).percent(share)),
})
