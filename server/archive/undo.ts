import type { FastifyRequest } from 'fastify'
import { archivable } from '../../db/places/archive.ts'
import type { Frame } from '../../views/frame/frame.ts'

/** "actor.a7k2": what was archived just before, as a page is told of it. */
const thing = new RegExp(`^(${archivable.join('|')})\\.([A-Za-z0-9._:-]{1,100})$`)

/** What a button on the page may bring back that was archived just before. */
export function undoIn({ url, query, session }: FastifyRequest): Frame['undo'] {
  const { done, undo } = query as { done?: unknown; undo?: unknown }
  if (done !== 'archived' || typeof undo !== 'string' || session?.account.role !== 'consultant') return undefined
  const [, kind, id] = thing.exec(undo) ?? []
  if (!kind || !id) return undefined
  const municipality = kind === 'municipality' ? id : /^\/m\/([^/?]+)/.exec(url)?.[1]
  return municipality === undefined ? undefined : { action: `/m/${municipality}/archive/bring-back`, kind, id }
}
