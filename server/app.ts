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

/** The table of contents of the house. */
const rooms = [
  healthRoom,
  languageRoom,
  keepingRoom,
  signInRoom,
  startRoom,
  accountsRoom,
  municipalitiesRoom,
  colleaguesRoom,
  archiveRoom,
  mandateRoom,
  actorsRoom,
  namedRoom,
  interviewsRoom,
  statementsRoom,
  invitationsRoom,
  candidateRoom,
  resultsRoom,
  situationRoom,
  situationReportRoom,
  foundingRoom,
  compositionRoom,
  groupRoom,
  reviewsRoom,
  reportsRoom,
]

/** Puts the house together: the frame, then one room after the other. */
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
  for (const room of rooms) await app.register(room, context)
  return app
}
