import { newId } from '../../../db/ids.ts'
import { findRecommendation } from '../../../db/reports/recommendations.ts'
import type { CaseFile } from '../../../reports/case/case-file.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { typedTexts } from '../../frame/form.ts'
import { button } from '../../frame/sent.ts'
import { ofMunicipality } from '../../municipalities/municipality.ts'
import type { Computing } from '../computing.ts'
import { showProgress } from '../progress.ts'
import { latestComputed, storeScenario } from '../stored.ts'
import { readAssumption, sentAssumption } from './assumption.ts'
import { showForm } from './form.ts'
import { canBeVaried, homeOf, ofScenario } from './scenarios.ts'

const keyOf = (municipality: string, scenario: string) => `scenario ${municipality} ${scenario}`

export function computeScenarios(app: App, context: AppContext, computing: Computing): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const

  app.post(
    '/m/:municipality/composition/what-if',
    { config: { ...config, creates: true }, schema: { params: ofMunicipality, body: sentAssumption } },
    async (request, reply) => {
      const { municipality } = request.params
      const base = await latestComputed(context, municipality)
      if (!base || !canBeVaried(base)) return reply.redirect(homeOf(municipality), 303)
      const fields = typedTexts(request.body)
      const { data, complaints } = readAssumption(base.case, fields)
      if (complaints) return showForm(context, reply, { municipality, base, fields }, complaints)
      const { name, settings, changed } = data
      const id = newId('s')
      // Frozen with the data of the recommendation it varies, so that nothing but the assumption makes a difference.
      const file: CaseFile = { ...base.case, settings }
      const scenario = { id, name, changed, file, createdBy: request.session!.account.id, now: now() }
      const key = keyOf(municipality, id)
      computing.start(key, file, (result) => storeScenario(db.at(municipality), { ...scenario, result }))
      await computing.wait(key)
      if (computing.hasFailed(key)) return reply.redirect(failed(municipality), 303)
      const here = `${homeOf(municipality)}/${id}`
      return reply.redirect(computing.progressOf(key) === undefined ? here : `${here}/progress`, 303)
    },
  )

  app.get(
    '/m/:municipality/composition/what-if/:scenario/progress',
    { config: { policy: 'team' }, schema: { params: ofScenario } },
    async (request, reply) => {
      const { municipality, scenario } = request.params
      const key = keyOf(municipality, scenario)
      const path = `${homeOf(municipality)}/${scenario}`
      async function next() {
        // It failed, or the program ended before it was done: nothing of it is left but what is said of it.
        return (await findRecommendation(db.at(municipality), scenario)) ? path : failed(municipality)
      }
      return showProgress(context, computing, reply, { municipality, key, tab: 'whatIf', path, next })
    },
  )

  app.post(
    '/m/:municipality/composition/what-if/:scenario/cancel',
    { config, schema: { params: ofScenario, body: button } },
    async (request, reply) => {
      const { municipality, scenario } = request.params
      await computing.cancel(keyOf(municipality, scenario))
      return reply.redirect(`${homeOf(municipality)}?done=stopped`, 303)
    },
  )
}

const failed = (municipality: string) => `${homeOf(municipality)}?failed=yes`
