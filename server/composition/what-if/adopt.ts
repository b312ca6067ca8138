import { updateMunicipality } from '../../../db/places/municipalities.ts'
import { changedParts, hashOfGrounds, isOfEarlierModel } from '../../../reports/case/outdated.ts'
import { loadCase, loadGrounds } from '../../case/load-case.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { problems } from '../../frame/problems.ts'
import { revisionOf } from '../../frame/sent.ts'
import { storeComputed } from '../stored.ts'
import { askToConfirm, notConfirmed, sentConfirmation } from './confirm.ts'
import { findVaried, ofScenario } from './scenarios.ts'

/** Makes an assumption the rule of the municipality. */
export function adoptScenarios(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/composition/what-if/:scenario/adoption'

  app.get(path, { config, schema: { params: ofScenario } }, async (request, reply) =>
    askToConfirm(context, reply, { deed: 'adopt', ...request.params }),
  )

  app.post(path, { config, schema: { params: ofScenario, body: sentConfirmation } }, async (request, reply) => {
    const { municipality } = request.params
    const here = db.at(municipality)
    const { scenario, base } = await findVaried(context, request.params)
    if (request.body.confirmed !== 'yes')
      return askToConfirm(context, reply, { deed: 'adopt', ...request.params }, [notConfirmed])
    // Settings that were changed otherwise in between must not be lost unseen.
    if (changedParts(base, await loadGrounds(context, municipality)).includes('settings'))
      throw problems.changedMeanwhile()
    const saved = await updateMunicipality(here, {
      revision: revisionOf(request.body),
      changes: { settings: scenario.case.settings ?? {} },
    })
    if (saved.state !== 'saved') throw problems.changedMeanwhile()
    const file = await loadCase(context, municipality)
    // Nothing else has changed: the scenario's result is the recommendation for the new settings.
    if (hashOfGrounds(file) === scenario.caseHash && !isOfEarlierModel(scenario.result)) {
      const createdBy = request.session!.account.id
      await storeComputed(here, { file, result: scenario.result, createdBy, now: now() })
    }
    return reply.redirect(`/m/${municipality}/composition?done=adopted`, 303)
  })
}
