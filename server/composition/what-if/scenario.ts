import { currentGroup } from '../../../db/groups/groups.ts'
import { changedParts } from '../../../reports/case/outdated.ts'
import { loadGrounds } from '../../case/load-case.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { query, text } from '../../frame/sent.ts'
import { canAct } from '../reading.ts'
import { scenarioPage } from './scenario-page.ts'
import { findVaried, listVaried, ofScenario } from './scenarios.ts'

/** `with`: another scenario to compare with, instead of the recommendation. */
const asked = query({ with: text })

/** One assumption and what came of it. */
export function showScenarios(app: App, context: AppContext): void {
  const route = { config: { policy: 'team' }, schema: { params: ofScenario, querystring: asked } } as const

  app.get('/m/:municipality/composition/what-if/:scenario', route, async (request, reply) => {
    const { municipality } = request.params
    const { scenario, base } = await findVaried(context, request.params)
    const others = (await listVaried(context, municipality))
      .filter((each) => each.base.id === base.id && each.scenario.id !== scenario.id)
      .map((each) => each.scenario)
    return reply.page(
      scenarioPage({
        scenario,
        base,
        beside: others.find(({ id }) => id === request.query.with) ?? base,
        language: request.language,
        canAct: canAct(request),
        others,
        canFound: !(await currentGroup(context.db.at(municipality))),
        isStale: changedParts(base, await loadGrounds(context, municipality)).length > 0,
      }),
    )
  })
}
