import { fileURLToPath } from 'node:url'
import fastifyView from '@fastify/view'
import { Eta } from 'eta'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { newToken } from '../../db/ids.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import type { Frame, FramedPage, Way } from '../../views/frame/frame.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'
import { undoIn } from '../archive/undo.ts'
import { idleMs } from '../security/sessions.ts'
import type { Assets } from './assets.ts'
import { partsOf } from './contents.ts'

/** What a page function returns: all that a template shows, never a database row. */
export interface Page extends FramedPage {
  /** The template that draws it: a file in views/, without ending. */
  template: `${string}/${string}`
  /** candidate: no navigation, a neutral tab title, nothing that names the municipality. */
  frame?: Frame['kind']
  /** Whatever else the template shows; the compiler holds one to the other (views/typed-templates.ts). */
  [content: string]: unknown
}

declare module 'fastify' {
  interface FastifyReply {
    /**
     * Renders a page in the reader's language: with 422 when it shows complaints, with 409 when one of them is a
     * conflict, otherwise with 200 unless told.
     */
    page(page: Page, status?: number): Promise<FastifyReply>
  }
  interface FastifyRequest {
    language: Language
  }
}

const views = fileURLToPath(import.meta.resolve('#root/views'))

export const createTemplates = () => new Eta({ views, autoEscape: true, varName: 'it', cache: true, useWith: false })

/** Puts around a page what its template sees beside it. */
export function dressPage(page: Page, frame: Omit<Frame, 'kind'>) {
  const t = texts[frame.language]
  return {
    scripts: [],
    trail: [],
    ...page,
    frame: { ...frame, kind: page.frame ?? 'staff' },
    t,
    f: formatsFor(frame.language),
  }
}

/** What stands around pages: files, the way out, and the way of the municipality that a page belongs to. */
interface Surroundings {
  assets: Assets
  quickExitUrl: string
  wayFor(request: FastifyRequest): Promise<Way | undefined>
}

export async function renderPages(app: FastifyInstance, surroundings: Surroundings): Promise<void> {
  await app.register(fastifyView, {
    engine: { eta: createTemplates() },
    root: views,
    templates: views,
    viewExt: 'eta',
    production: true,
  })
  app.decorateReply('page', async function (this: FastifyReply, page: Page, status = statusOf(page)) {
    const way = page.isBroken ? undefined : await surroundings.wayFor(this.request)
    const dressed = dressPage(page, frameFor(this.request, surroundings, status !== 400))
    const parts = partsOf(await app.view(page.template, dressed))
    const html = await app.view('frame/layout', { ...dressed, parts, way })
    return this.code(status).type('text/html; charset=utf-8').send(html)
  })
}

function statusOf({ complaints = [] }: Page): number {
  if (complaints.some(({ isConflict }) => isConflict)) return 409
  return complaints.length > 0 ? 422 : 200
}

/** Where to come back to: nothing was done just before, and what asks for another server is not repeated. */
function comingBackTo(url: string): string {
  const [path = '/', asked = ''] = url.split('?')
  const kept = new URLSearchParams(asked)
  kept.delete('done')
  kept.delete('undo')
  const isForeign = [...kept.values()].some((value) => /\/\/|\\|:/.test(value))
  return isForeign || kept.size === 0 ? path : `${path}?${kept}`
}

/** `isUnderstood`: nothing of a request that was not is repeated, not even its query. */
function frameFor(
  request: FastifyRequest,
  { assets, quickExitUrl }: Surroundings,
  isUnderstood: boolean,
): Omit<Frame, 'kind'> {
  const { done } = request.query as { done?: unknown }
  const deeds = texts[request.language].common.done
  const [path = '/'] = request.url.split('?')
  return {
    language: request.language,
    csrf: request.session?.csrf,
    account: request.session && { name: request.session.account.name, role: request.session.account.role },
    path,
    at: request.marks?.at ?? (isUnderstood ? comingBackTo(request.url) : path),
    once: newToken(),
    asset: assets.href,
    quickExitUrl,
    idleMs,
    done: typeof done === 'string' && Object.hasOwn(deeds, done) ? deeds[done] : undefined,
    undo: undoIn(request),
  }
}
