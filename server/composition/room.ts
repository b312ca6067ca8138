import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { judgeBeforeReading } from '../ratings/judge-first.ts'
import { Computing } from './computing.ts'
import { chooseGroups } from './decision/choose.ts'
import { foundGroups } from './decision/found.ts'
import { computeRecommendations } from './recommendation/compute.ts'
import { showRecommendations } from './recommendation/show.ts'
import { adoptScenarios } from './what-if/adopt.ts'
import { removeScenarios } from './what-if/remove.ts'
import { showScenarios } from './what-if/scenario.ts'
import { showWhatIf } from './what-if/show.ts'
import { computeScenarios } from './what-if/suppose.ts'

/** The recommendation for a group's composition: computed, read, varied, decided on. */
export async function compositionRoom(app: App, context: AppContext): Promise<void> {
  judgeBeforeReading(app, context)
  const computing = new Computing(app, context)
  showRecommendations(app, context, computing)
  computeRecommendations(app, context, computing)
  showWhatIf(app, context)
  computeScenarios(app, context, computing)
  showScenarios(app, context)
  adoptScenarios(app, context)
  removeScenarios(app, context)
  chooseGroups(app, context)
  foundGroups(app, context)
}
