import { listDecisions } from '../../../db/groups/decisions.ts'
import { removeScenario } from '../../../db/reports/recommendations.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { problems } from '../../frame/problems.ts'
import { findScenario } from '../stored.ts'
import { askToConfirm, notConfirmed, sentConfirmation } from './confirm.ts'
import { homeOf, ofScenario } from './scenarios.ts'

export function removeScenarios(app: App, context: AppContext): void {
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/composition/what-if/:scenario/removal'

  app.get(path, { config, schema: { params: ofScenario } }, async (request, reply) =>
    askToConfirm(context, reply, { deed: 'removal', ...request.params }),
  )

  app.post(path, { config, schema: { params: ofScenario, body: sentConfirmation } }, async (request, reply) => {
    const { municipality } = request.params
    const here = context.db.at(municipality)
    const { id } = await findScenario(context, municipality, request.params.scenario)
    if (request.body.confirmed !== 'yes')
      return askToConfirm(context, reply, { deed: 'removal', ...request.params }, [notConfirmed])
    // What a decision rests on stays.
    if ((await listDecisions(here)).some(({ recommendation }) => recommendation === id)) throw problems.closed()
    await removeScenario(here, id)
    return reply.redirect(`${homeOf(municipality)}?done=removed`, 303)
  })
}
