import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { currentGroup } from '../../../db/groups/groups.ts'
import { newId } from '../../../db/ids.ts'
import { findRecommendation, listRecommendations, saveRecommendation } from '../../../db/reports/recommendations.ts'
import { type CaseFile, completeSettings, hashCase } from '../../../reports/case/case-file.ts'
import { changedSettings } from '../../../reports/case/changed-settings.ts'
import { changedParts } from '../../../reports/case/outdated.ts'
import { texts } from '../../../views/text/index.ts'
import { loadCase, loadGrounds } from '../../case/load-case.ts'
import type { AppContext } from '../../frame/context.ts'
import { type FieldComplaint, typedTexts } from '../../frame/form.ts'
import { compositionProgressPage } from '../composition-progress-page.ts'
import { beat, type Computing } from '../computing.ts'
import { canAct, progressInWords, wantsJson } from '../reading.ts'
import { baseOf, findScenario, latestComputed } from '../stored.ts'
import { assumptionFields, type Fields, readAssumption } from './assumption.ts'
import { presetsFor } from './assumption-presets.ts'
import { wordHere } from './complaining.ts'
import { scenarioPage } from './composition-scenario-page.ts'
import { whatIfPage } from './composition-what-if-page.ts'

type InMunicipality = {
  Params: { municipality: string }
  Querystring: { preset?: string; from?: string; failed?: string }
}
type OfScenario = { Params: { municipality: string; scenario: string }; Querystring: { with?: string } }

/** Assumptions: what changes if somebody must be in, is not proposed, or a requirement reads differently. */
export function compositionScenarios(app: FastifyInstance, context: AppContext, computing: Computing): void {
  const { db, now } = context
  const team = { config: { policy: 'team' } } as const
  const consultant = { config: { policy: 'consultant' } } as const
  const keyOf = (municipality: string, scenario: string) => `scenario ${municipality} ${scenario}`
  const home = (municipality: string) => `/m/${municipality}/composition/what-if`

  app.get<InMunicipality>('/m/:municipality/composition/what-if', team, async (request, reply) => {
    const { municipality } = request.params
    const { preset, from } = request.query
    const base = await latestComputed(context, municipality)
    if (!base) return showForm(request, reply, {}, [])
    const chosen = presetsFor(base.case, request.language).find(({ name }) => name === preset)
    if (chosen) return showForm(request, reply, chosen.fields, [])
    if (typeof from !== 'string')
      return showForm(request, reply, assumptionFields(completeSettings(base.case.settings)), [])
    const scenario = await findScenario(context, municipality, from)
    const settings = completeSettings(scenario.case.settings)
    const former = completeSettings((await baseOf(context, municipality, scenario)).case.settings)
    const reasons = Object.fromEntries(changedSettings(former, settings).map(({ key, reason }) => [key, reason]))
    return showForm(request, reply, assumptionFields(settings, reasons), [])
  })

  app.post<InMunicipality>('/m/:municipality/composition/what-if', consultant, async (request, reply) => {
    const { municipality } = request.params
    const base = await latestComputed(context, municipality)
    if (!base) return reply.redirect(home(municipality), 303)
    const fields = typedTexts(request.body)
    const read = readAssumption(base.case, fields)
    if ('complaints' in read) return showForm(request, reply, fields, read.complaints, 422)
    const { name, assumption } = read
    const { settings, changed } = assumption
    const id = newId('s')
    // Frozen with the data of the recommendation it varies, so that nothing but the assumption makes a difference.
    const file: CaseFile = { ...base.case, settings }
    const startedAt = now()
    const createdBy = request.session!.account.id
    const job = computing.start(keyOf(municipality, id), file, (result) =>
      saveRecommendation(db.at(municipality), {
        id,
        kind: 'scenario',
        name: name || null,
        caseHash: hashCase(file),
        reason: changed.map((key) => settings.reasons?.[key] ?? '').join('\n'),
        case: file,
        result,
        createdBy,
        now: startedAt,
      }),
    )
    await computing.wait(job)
    const here = `${home(municipality)}/${id}`
    const state = computing.find(keyOf(municipality, id))?.state
    return reply.redirect(
      state === 'running' ? `${here}/progress` : state === 'failed' ? `${home(municipality)}?failed=yes` : here,
      303,
    )
  })

  app.get<OfScenario>('/m/:municipality/composition/what-if/:scenario', team, async (request, reply) => {
    const { municipality, scenario: id } = request.params
    const scenario = await findScenario(context, municipality, id)
    const base = await baseOf(context, municipality, scenario)
    const others = (await scenariosOf(municipality)).filter(
      (each) => each.base.id === base.id && each.scenario.id !== id,
    )
    const beside = others.find(({ scenario }) => scenario.id === request.query.with)?.scenario ?? base
    return reply.page(
      scenarioPage({
        scenario,
        base,
        beside,
        language: request.language,
        canAct: canAct(request),
        others: others.map((each) => each.scenario),
        canFound: !(await currentGroup(db.at(municipality))),
        isStale: changedParts(base, await loadGrounds(context, municipality)).length > 0,
      }),
    )
  })

  app.get<OfScenario>('/m/:municipality/composition/what-if/:scenario/progress', team, async (request, reply) => {
    const { municipality, scenario } = request.params
    const here = `${home(municipality)}/${scenario}`
    const job = computing.find(keyOf(municipality, scenario))
    if (job) await computing.wait(job, beat)
    const state = computing.find(keyOf(municipality, scenario))?.state
    const isThere = (await findRecommendation(db.at(municipality), scenario)) !== undefined
    const next = state === 'failed' ? `${home(municipality)}?failed=yes` : isThere ? here : home(municipality)
    if (!job || state !== 'running') return wantsJson(request) ? reply.send({ next }) : reply.redirect(next, 303)
    if (wantsJson(request)) return reply.send(progressInWords(job.progress, request))
    return reply.page(
      compositionProgressPage({
        municipality: (await loadCase(context, municipality)).municipality,
        tab: 'whatIf',
        path: `${here}/progress`,
        cancelAction: canAct(request) ? `${here}/cancel` : undefined,
        share: job.progress,
        language: request.language,
      }),
    )
  })

  app.post<OfScenario>('/m/:municipality/composition/what-if/:scenario/cancel', consultant, async (request, reply) => {
    const { municipality, scenario } = request.params
    const job = computing.find(keyOf(municipality, scenario))
    job?.cancel()
    await job?.done
    return reply.redirect(`${home(municipality)}?done=stopped`, 303)
  })

  async function scenariosOf(municipality: string) {
    const entries = await listRecommendations(db.at(municipality))
    const found = []
    for (const { id } of entries.filter(({ kind }) => kind === 'scenario')) {
      const scenario = await findScenario(context, municipality, id)
      found.push({ scenario, base: await baseOf(context, municipality, scenario) })
    }
    return found
  }

  async function showForm(
    request: FastifyRequest<InMunicipality>,
    reply: FastifyReply,
    fields: Fields,
    complaints: FieldComplaint[],
    status = 200,
  ) {
    const { municipality } = request.params
    const { language } = request
    const grounds = await loadGrounds(context, municipality)
    const base = await latestComputed(context, municipality)
    return reply.page(
      whatIfPage({
        municipality: grounds[0].municipality,
        language,
        canAct: canAct(request),
        base,
        fields,
        isStale: base !== undefined && changedParts(base, grounds).length > 0,
        presets: base ? presetsFor(base.case, language).map(({ name }) => name) : [],
        scenarios: await scenariosOf(municipality),
        complaints: wordHere(complaints, base ? labelsFor(base.case, complaints, language) : {}, language),
        hasFailed: request.query.failed === 'yes',
      }),
      status,
    )
  }
}

/** What the fields with complaints are called, so that the summary on top says where to look. */
function labelsFor(file: CaseFile, complaints: FieldComplaint[], language: 'de' | 'en'): Record<string, string> {
  const { composition: t, terms } = texts[language]
  const w = t.whatIf
  const fixed: Record<string, string> = {
    name: w.fields.name,
    persons: w.form,
    size: w.fields.size,
    ...w.settings,
    ...Object.fromEntries(Object.entries(terms.sectorLong).map(([sector, label]) => [`sectors.${sector}`, label])),
    ...Object.fromEntries(Object.entries(terms.dimension).map(([each, label]) => [`floors.${each}`, w.floorOf(label)])),
    ...Object.fromEntries(file.actors.map(({ id, name }) => [`person.${id}`, name])),
  }
  return Object.fromEntries(
    complaints.map(({ field }) => {
      const key = field.replace(/^reason\./, '').replace(/\.(min|max)$/, '')
      return [field, field.startsWith('reason.') ? w.reason(fixed[key] ?? key) : (fixed[key] ?? field)]
    }),
  )
}
