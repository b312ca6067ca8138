import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { listCorrections } from '../../../db/situation/corrections.ts'
import { listVersions, markVersion } from '../../../db/situation/versions.ts'
import { dayOf } from '../../../surveys/day.ts'
import { refusalOf, type SituationVersion } from '../../../surveys/situation/finding.ts'
import { texts } from '../../../views/text/index.ts'
import { wordComplaints } from '../../frame/complain.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { dayField, type FieldComplaint, readForm, typedIn } from '../../frame/form.ts'
import { problems } from '../../frame/problems.ts'
import { form } from '../../frame/sent.ts'
import { findPlace } from '../../interviews/interview.ts'
import { markPage, type Stage } from './mark-page.ts'
import { ofVersion, versionIn } from './version.ts'
import { versionPath } from './version-page.ts'

const rules = z.object({ date: dayField, confirmed: z.literal('yes') })

/** A version is marked as given back, then as final; which one may be, the rule alone says. */
export function markVersions(app: App, context: AppContext): void {
  stagePages(app, context, 'given_back', 'give-back')
  stagePages(app, context, 'final', 'final')
}

function stagePages(app: App, { db, now }: AppContext, stage: Stage, deed: 'give-back' | 'final'): void {
  const config = { policy: 'consultant' } as const
  const path = `/m/:municipality/situation-report/versions/:version/${deed}`

  app.get(path, { config, schema: { params: ofVersion } }, async (request, reply) => {
    const version = await markable(request.params)
    return show(reply, request.params.municipality, version, { date: dayOf(now()), complaints: [] })
  })

  app.post(path, { config, schema: { params: ofVersion, body: form(rules) } }, async (request, reply) => {
    const { municipality } = request.params
    const version = await markable(request.params)
    const { data, complaints = [] } = readForm(rules, request.body)
    const { date } = typedIn(rules, request.body)
    const ahead = data && data.date > dayOf(now()) ? [{ field: 'date', reason: 'dayAhead' }] : []
    const wrong = [...complaints, ...ahead]
    if (!data || wrong.length > 0) return show(reply, municipality, version, { date, complaints: wrong })
    const marked = await markVersion(db.at(municipality), version.number, { stage, on: data.date, now: now() })
    if (marked.state !== 'marked') throw problems.closed()
    const done = stage === 'final' ? 'madeFinal' : 'givenBack'
    return reply.redirect(`${versionPath({ id: municipality }, version)}?done=${done}`, 303)
  })

  /** @throws Problem notFound, or closed where the version may not be marked so */
  async function markable(params: { municipality: string; version: string }): Promise<SituationVersion> {
    const here = db.at(params.municipality)
    const versions = await listVersions(here)
    const version = versionIn(versions, params.version)
    if (refusalOf(stage, version, { versions, corrections: await listCorrections(here) })) throw problems.closed()
    return version
  }

  async function show(
    reply: FastifyReply,
    municipality: string,
    version: SituationVersion,
    { date, complaints }: { date: string; complaints: FieldComplaint[] },
  ) {
    const t = texts[reply.request.language]
    const words = wordComplaints(complaints, t.situationReport.marking.fields, t)
    return reply.page(
      markPage({ t, place: await findPlace(db.at(municipality)), version, stage, deed, date, complaints: words }),
    )
  }
}
