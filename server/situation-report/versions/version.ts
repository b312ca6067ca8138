import type { FastifyRequest } from 'fastify'
import { listCorrections } from '../../../db/situation/corrections.ts'
import { listVersions } from '../../../db/situation/versions.ts'
import type { SituationVersion } from '../../../surveys/situation/finding.ts'
import { loadCase } from '../../case/load-case.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { found } from '../../frame/found.ts'
import { spoken } from '../../frame/language.ts'
import { parameters } from '../../frame/sent.ts'
import { meetingPage, type ShownVersion, versionPage } from './version-page.ts'

export const ofVersion = parameters('municipality', 'version')

/** The version of that number. @throws Problem notFound */
export const versionIn = (versions: SituationVersion[], number: string): SituationVersion =>
  found(versions.find((each) => String(each.number) === number))

/** Versions are read by consultants, and by the project team once they were given back. */
export function showVersions(app: App, context: AppContext): void {
  const { db, config } = context
  const path = '/m/:municipality/situation-report/versions/:version'
  const schema = { params: ofVersion }

  app.get(path, { config: { policy: 'team' }, schema }, async (request, reply) => {
    const { versions, ...shown } = await openVersion(request)
    const corrections = await listCorrections(db.at(shown.place.id))
    const isConsultant = request.session!.account.role === 'consultant'
    return reply.page(versionPage({ ...shown, course: isConsultant ? { versions, corrections } : undefined }))
  })

  app.get(`${path}/meeting`, { config: { policy: 'consultant' }, schema }, async (request, reply) => {
    const { versions: _, ...shown } = await openVersion(request)
    return reply.page(meetingPage(shown))
  })

  async function openVersion(request: VersionRequest): Promise<ShownVersion & { versions: SituationVersion[] }> {
    const { language, params } = request
    const { id: viewer, role } = request.session!.account
    const versions = await listVersions(db.at(params.municipality))
    const readable = role === 'consultant' ? versions : versions.filter(({ stage }) => stage !== 'draft')
    const version = versionIn(readable, params.version)
    const file = await loadCase(context, params.municipality, viewer)
    const { id, name } = file.municipality
    const place = { id, name }
    return { ...spoken(language), language, place, version, versions, file, leastOfSector: config.sectorVoices }
  }
}

type VersionRequest = Pick<
  FastifyRequest<{ Params: { municipality: string; version: string } }>,
  'params' | 'session' | 'language'
>
