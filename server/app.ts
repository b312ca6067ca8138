import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { accountsRoom } from './accounts/room.ts'
import { actorsRoom } from './actors/room.ts'
import { guardArchive } from './archive/guard.ts'
import { archiveRoom } from './archive/room.ts'
import { colleaguesRoom } from './colleagues/room.ts'
import { compositionRoom } from './composition/room.ts'
import { foundingRoom } from './founding/room.ts'
import { loadAssets, serveAssets } from './frame/assets.ts'
import type { AppContext } from './frame/context.ts'
import { declareContracts, strictly } from './frame/contracts.ts'
import { answerBadAddress, answerErrors } from './frame/errors.ts'
import { answerHead } from './frame/head.ts'
import { healthRoom } from './frame/health.ts'
import { languageRoom, speakLanguages } from './frame/language.ts'
import { logOptions, logRequests } from './frame/log.ts'
import { renderPages } from './frame/pages.ts'
import { readUploads } from './frame/uploads.ts'
import { groupRoom } from './group/room.ts'
import { interviewsRoom } from './interviews/room.ts'
import { invitationsRoom } from './invitations/room.ts'
import { keepTyped } from './keeping/keeping.ts'
import { doOnce } from './keeping/once.ts'
import { keepingRoom } from './keeping/room.ts'
import { mandateRoom } from './mandate/room.ts'
import { municipalitiesRoom } from './municipalities/room.ts'
import { loadWay } from './municipalities/way.ts'
import { namedRoom } from './named/room.ts'
import { reportsRoom } from './reports/room.ts'
import { resultsRoom } from './results/room.ts'
import { reviewsRoom } from './reviews/room.ts'
import { guardForms } from './security/csrf.ts'
import { sendSecurityHeaders } from './security/headers.ts'
import { type DeclaredRoute, declarePolicies, guardRoutes } from './security/policy.ts'
import { loadSessions } from './security/sessions.ts'
import { candidateRoom } from './self-assessments/room.ts'
import { signInRoom } from './sign-in/room.ts'
import { situationRoom } from './situation/room.ts'
import { situationReportRoom } from './situation-report/room.ts'
import { startRoom } from './start/start.ts'
import { statementsRoom } from './statements/room.ts'

declare module 'fastify' {
  interface FastifyInstance {
    declaredRoutes: DeclaredRoute[]
  }
}

/** Puts the house together; the list of rooms below is its table of contents. */
export async function buildApp(
  context: AppContext,
  options: { log?: { write(line: string): void } } = {},
): Promise<FastifyInstance> {
  const { config } = context
  const app = Fastify({
    logger: logOptions(config.logLevel, options.log),
    logController: new LogController({ disableRequestLogging: true }),
    exposeHeadRoutes: false,
    bodyLimit: 1_048_576,
    connectionTimeout: 60_000,
    requestTimeout: 60_000,
    keepAliveTimeout: 30_000,
    trustProxy: config.trustedProxy ?? false,
    genReqId: () => randomUUID(),
    frameworkErrors: answerBadAddress,
    routerOptions: { maxParamLength: 200 },
    ajv: strictly,
  })
  answerHead(app)
  declareContracts(app)
  app.decorate('declaredRoutes', declarePolicies(app))
  await app.register(cookie)
  await app.register(formbody)
  await readUploads(app)
  await app.register(rateLimit, { global: false })
  await sendSecurityHeaders(app, config.publicUrl)
  speakLanguages(app)
  loadSessions(app, context)
  keepTyped(app, context)
  guardRoutes(app)
  guardForms(app)
  guardArchive(app, context)
  doOnce(app, context.now)
  const assets = loadAssets()
  const { quickExitUrl } = config
  await renderPages(app, { assets, quickExitUrl, wayFor: (request) => loadWay(context, request) })
  answerErrors(app)
  logRequests(app)

  serveAssets(app, assets)
  await app.register(healthRoom, context)
  await app.register(languageRoom, context)
  await app.register(keepingRoom, context)
  await app.register(signInRoom, context)
  await app.register(startRoom, context)
  await app.register(accountsRoom, context)
  await app.register(municipalitiesRoom, context)
  await app.register(colleaguesRoom, context)
  await app.register(archiveRoom, context)
  await app.register(mandateRoom, context)
  await app.register(actorsRoom, context)
  await app.register(namedRoom, context)
  await app.register(interviewsRoom, context)
  await app.register(statementsRoom, context)
  await app.register(invitationsRoom, context)
  await app.register(candidateRoom, context)
  await app.register(resultsRoom, context)
  await app.register(situationRoom, context)
  await app.register(situationReportRoom, context)
  await app.register(foundingRoom, context)
  await app.register(compositionRoom, context)
  await app.register(groupRoom, context)
  await app.register(reviewsRoom, context)
  await app.register(reportsRoom, context)
  return app
}
