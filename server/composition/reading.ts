import type { FastifyRequest } from 'fastify'

/** Consultants act; the project team reads. */
export const canAct = (request: FastifyRequest): boolean => request.session?.account.role === 'consultant'

export const wantsJson = (request: FastifyRequest): boolean =>
  String(request.headers.accept ?? '').includes('application/json')
