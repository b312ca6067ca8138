import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { listDecisions } from '../../../db/groups/decisions.ts'
import { newId } from '../../../db/ids.ts'
import { findMunicipality, updateMunicipality } from '../../../db/places/municipalities.ts'
import { removeScenario, saveRecommendation } from '../../../db/reports/recommendations.ts'
import { completeSettings, hashCase } from '../../../reports/case/case-file.ts'
import { changedParts } from '../../../reports/case/outdated.ts'
import { texts } from '../../../views/text/index.ts'
import { loadCase, loadGrounds } from '../../case/load-case.ts'
import type { AppContext } from '../../frame/context.ts'
import { type FieldComplaint, readForm } from '../../frame/form.ts'
import { problems } from '../../frame/problems.ts'
import { baseOf, findScenario } from '../stored.ts'
import { wordHere } from './complaining.ts'
import { describeChanges } from './composition-changes.ts'
import { compositionConfirmPage } from './composition-confirm-page.ts'
import { scenarioName } from './composition-scenario-page.ts'

type OfScenario = { Params: { municipality: string; scenario: string } }

const confirmation = z.object({ confirmed: z.literal('yes') })
const adoption = confirmation.extend({ revision: z.coerce.number().int() })

/** What reaches further than a scenario's own page: making it the rule of the municipality, and removing it. */
export function scenarioDeeds(app: FastifyInstance, context: AppContext): void {
  const { db, now } = context
  const consultant = { config: { policy: 'consultant' } } as const

  app.get<OfScenario>('/m/:municipality/composition/what-if/:scenario/adoption', consultant, async (request, reply) =>
    showConfirmation('adopt', request, reply, []),
  )

  app.post<OfScenario>(
    '/m/:municipality/composition/what-if/:scenario/adoption',
    consultant,
    async (request, reply) => {
      const { municipality } = request.params
      const here = db.at(municipality)
      const scenario = await findScenario(context, municipality, request.params.scenario)
      const base = await baseOf(context, municipality, scenario)
      const { data, complaints } = readForm(adoption, request.body)
      if (complaints) return showConfirmation('adopt', request, reply, complaints)
      // Settings that were changed otherwise in between must not be lost unseen.
      if (changedParts(base, await loadGrounds(context, municipality)).includes('settings'))
        throw problems.changedMeanwhile()
      const saved = await updateMunicipality(here, {
        revision: data.revision,
        changes: { settings: scenario.case.settings ?? {} },
      })
      if (saved.state !== 'saved') throw problems.changedMeanwhile()
      const file = await loadCase(context, municipality)
      const caseHash = hashCase(file)
      // Nothing else has changed: the scenario's result is the recommendation for the new settings.
      if (caseHash === scenario.caseHash)
        await saveRecommendation(here, {
          id: newId('p'),
          kind: 'computed',
          name: null,
          reason: null,
          caseHash,
          case: file,
          result: scenario.result,
          createdBy: request.session!.account.id,
          now: now(),
        })
      return reply.redirect(`/m/${municipality}/composition?done=adopted`, 303)
    },
  )

  app.get<OfScenario>('/m/:municipality/composition/what-if/:scenario/removal', consultant, async (request, reply) =>
    showConfirmation('removal', request, reply, []),
  )

  app.post<OfScenario>('/m/:municipality/composition/what-if/:scenario/removal', consultant, async (request, reply) => {
    const { municipality } = request.params
    const here = db.at(municipality)
    const scenario = await findScenario(context, municipality, request.params.scenario)
    const { complaints } = readForm(confirmation, request.body)
    if (complaints) return showConfirmation('removal', request, reply, complaints)
    // What a decision rests on stays.
    const decisions = await listDecisions(here)
    if (decisions.some(({ recommendation }) => recommendation === scenario.id)) throw problems.closed()
    await removeScenario(here, scenario.id)
    return reply.redirect(`/m/${municipality}/composition/what-if?done=removed`, 303)
  })

  async function showConfirmation(
    deed: 'adopt' | 'removal',
    request: FastifyRequest<OfScenario>,
    reply: FastifyReply,
    complaints: FieldComplaint[],
  ) {
    const { municipality } = request.params
    const { language } = request
    const scenario = await findScenario(context, municipality, request.params.scenario)
    const base = await baseOf(context, municipality, scenario)
    const place = await findMunicipality(db.at(municipality))
    if (!place) throw problems.notFound()
    const settings = [base, scenario].map((each) => completeSettings(each.case.settings))
    const wrong = complaints.map(({ field }) => ({ field, reason: field === 'confirmed' ? 'notConfirmed' : 'invalid' }))
    return reply.page(
      compositionConfirmPage({
        deed,
        municipality: place,
        language,
        revision: place.revision,
        scenario: { id: scenario.id, name: scenarioName(scenario, base, language) },
        changes: describeChanges(base.case, settings[0]!, settings[1]!, language),
        complaints: wordHere(wrong, { confirmed: texts[language].composition.confirmLabel }, language),
      }),
      complaints.length > 0 ? 422 : 200,
    )
  }
}
