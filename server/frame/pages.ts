import { fileURLToPath } from 'node:url'
import fastifyView from '@fastify/view'
import { Eta } from 'eta'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../surveys/vocabulary.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'
import { idleMs } from '../security/sessions.ts'
import type { Assets } from './assets.ts'
import type { ShownComplaint } from './complain.ts'

export interface Crumb {
  label: string
  href: string
}

/** What a template receives: made by one named page function, never a database row. */
export interface Page {
  /** File name in views/ without ending. */
  template: string
  /** The one h1, also the title of the tab. */
  title: string
  /** The way here, without the page itself. */
  trail?: Crumb[]
  /** candidate: no navigation, a neutral tab title, nothing that names the municipality. */
  frame?: 'staff' | 'candidate'
  /** Names of browser scripts in views/browser (without ending). */
  scripts?: string[]
  /** wide: for tables and charts side by side. */
  width?: 'wide'
  /** What keeps a form from being saved; the summary above it is made of them. */
  complaints?: ShownComplaint[]
  /** Whatever else the template shows; its page function names it. */
  [content: string]: unknown
}

/** What goes around a page: the reader, the language, the way out. */
export interface Frame {
  language: Language
  csrf: string | undefined
  account: { name: string; role: string } | undefined
  /** Path of this page, for switching the language and coming back. */
  path: string
  asset: (name: string) => string
  quickExitUrl: string
  /** Milliseconds without a request after which the session ends. */
  idleMs: number
  /** Key of a short confirmation (views/text common.done), from ?done= after a redirect. */
  done: string | undefined
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

/** What a template sees as `it`: the page, its frame, the texts (`it.t`) and formats (`it.f`) of its language. */
export function dressPage(page: Page, frame: Frame) {
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

export async function renderPages(app: FastifyInstance, assets: Assets, quickExitUrl: string): Promise<void> {
  await app.register(fastifyView, {
    engine: { eta: createTemplates() },
    root: views,
    templates: views,
    layout: 'frame/layout.eta',
    viewExt: 'eta',
    production: true,
  })
  app.decorateReply('page', async function (this: FastifyReply, page: Page, status = statusOf(page)) {
    const html = await app.view(page.template, dressPage(page, frameFor(this.request, assets, quickExitUrl)))
    return this.code(status).type('text/html; charset=utf-8').send(html)
  })
}

function statusOf({ complaints = [] }: Page): number {
  if (complaints.some(({ isConflict }) => isConflict)) return 409
  return complaints.length > 0 ? 422 : 200
}

function frameFor(request: FastifyRequest, assets: Assets, quickExitUrl: string): Frame {
  const { done } = request.query as { done?: unknown }
  return {
    language: request.language,
    csrf: request.session?.csrf,
    account: request.session && { name: request.session.account.name, role: request.session.account.role },
    path: request.url.split('?')[0] ?? '/',
    asset: assets.href,
    quickExitUrl,
    idleMs,
    done: typeof done === 'string' ? done : undefined,
  }
}
