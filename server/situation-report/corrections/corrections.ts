import type { FastifyReply } from 'fastify'
import { newId } from '../../../db/ids.ts'
import { listActors } from '../../../db/places/actors.ts'
import { addCorrections } from '../../../db/situation/corrections.ts'
import { listVersions } from '../../../db/situation/versions.ts'
import { dayOf } from '../../../surveys/day.ts'
import { reportSections } from '../../../surveys/serves.ts'
import { findingNumber, type SituationVersion, underCorrection } from '../../../surveys/situation/finding.ts'
import { wordComplaints } from '../../frame/complain.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { type FieldComplaint, typedTexts } from '../../frame/form.ts'
import { spoken } from '../../frame/language.ts'
import { problems } from '../../frame/problems.ts'
import { questionnaire, text } from '../../frame/sent.ts'
import { findPlace } from '../../interviews/interview.ts'
import { ofVersion, versionIn } from '../versions/version.ts'
import { versionPath } from '../versions/version-page.ts'
import { readCorrections } from './corrections-form.ts'
import { correctionsPage } from './corrections-page.ts'

/** What the people there say to each finding is recorded in the meeting, by whoever gives the report back. */
export function collectCorrections(app: App, { db, now }: AppContext): void {
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/situation-report/versions/:version/corrections'
  const body = questionnaire({ toldOn: text, source: text })

  app.get(path, { config, schema: { params: ofVersion } }, async (request, reply) => {
    const version = await corrected(request.params)
    return show(reply, request.params.municipality, version, {
      typed: { toldOn: dayOf(now()) },
      complaints: [],
      names: [],
    })
  })

  const adding = { config: { ...config, creates: true }, schema: { params: ofVersion, body } } as const
  app.post(path, adding, async (request, reply) => {
    const { municipality } = request.params
    const version = await corrected(request.params)
    const typed = typedTexts(request.body)
    const actors = await listActors(db.at(municipality).whole())
    const { corrections, complaints, names } = readCorrections(version, typed, { today: dayOf(now()), actors })
    if (complaints.length > 0) return show(reply, municipality, version, { typed, complaints, names })
    const saved = await addCorrections(db.at(municipality), version.number, {
      corrections: corrections.map((each) => ({ ...each, id: newId('c') })),
      savedBy: request.session!.account.id,
      now: now(),
    })
    if (!saved) throw problems.closed()
    return reply.redirect(`${versionPath({ id: municipality }, version)}?done=corrections`, 303)
  })

  /** @throws Problem notFound, or closed where the version is not the one that is corrected */
  async function corrected(params: { municipality: string; version: string }): Promise<SituationVersion> {
    const versions = await listVersions(db.at(params.municipality))
    const version = versionIn(versions, params.version)
    if (underCorrection(versions)?.number !== version.number) throw problems.closed()
    return version
  }

  async function show(
    reply: FastifyReply,
    municipality: string,
    version: SituationVersion,
    { typed, complaints, names }: { typed: Record<string, string>; complaints: FieldComplaint[]; names: string[] },
  ) {
    const { t, f } = spoken(reply.request.language)
    const words = t.situationReport.collecting
    const labels = {
      toldOn: words.toldOn,
      source: words.source,
      namesMeant: t.situationReport.namesMeant.label,
      ...Object.fromEntries(reportSections.map((each) => [`missing:${each}`, t.terms.reportSection[each]])),
      ...Object.fromEntries(
        version.findings.flatMap((finding) =>
          ['verdict', 'text'].map((field) => [
            `${field}:${finding.id}`,
            words.finding(findingNumber(finding, version.findings)),
          ]),
        ),
      ),
    }
    const place = await findPlace(db.at(municipality))
    return reply.page(
      correctionsPage({ t, f, place, version, typed, names, complaints: wordComplaints(complaints, labels, t) }),
    )
  }
}
