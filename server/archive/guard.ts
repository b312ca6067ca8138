import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ArchivedThing, findArchived } from '../../db/places/archive.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import type { AppContext } from '../frame/context.ts'
import { wantsJson, wordsOf } from '../frame/errors.ts'
import { problems } from '../frame/problems.ts'
import { showArchived } from './archived.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route reads or brings back what is archived; every other one answers as if it were not there. */
    isForArchived?: boolean
  }
  interface FastifyRequest {
    /** What the request is about is archived, and the route reads it all the same. */
    isArchived: boolean
  }
}

interface Named {
  municipality?: string
  actor?: string
  interview?: string
}

/**
 * What is archived can be read on its own page and changed nowhere, whatever route is asked. To be called after routes
 * and forms are guarded: nobody learns here of what they may not see.
 */
export function guardArchive(app: FastifyInstance, context: AppContext): void {
  const { db } = context
  app.decorateRequest('isArchived', false)
  app.addHook('preHandler', async (request, reply) => {
    const { municipality, ...asked } = request.params as Named
    if (municipality === undefined || request.is404) return
    const here = db.at(municipality)
    const isForArchived = request.routeOptions.config.isForArchived ?? false
    if (request.method !== 'GET' && !isForArchived) {
      if ((await findMunicipality(here))?.archivedAt) throw problems.archived()
    }
    const archived = await findArchived(here, asked)
    request.isArchived = archived !== undefined
    if (archived && !isForArchived) return answer(context, request, reply, { municipality, archived })
  })
}

function answer(
  context: AppContext,
  request: FastifyRequest,
  reply: FastifyReply,
  { municipality, archived }: { municipality: string; archived: ArchivedThing },
) {
  if (request.session?.account.role !== 'consultant') throw problems.notFound()
  if (wantsJson(request)) throw problems.archived()
  const { interview } = request.params as Named
  const own = `/m/${municipality}/${interview === undefined ? `actors/${archived.actor}` : `interviews/${interview}`}`
  const [path] = request.url.split('?')
  if (request.method === 'GET' && path !== own) return reply.redirect(own, 303)
  const words = request.method === 'GET' ? undefined : wordsOf(request)
  return showArchived(context, reply, { municipality, archived, interview, words })
}
