import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { endGroups } from './end.ts'
import { joinGroups } from './join.ts'
import { leaveGroups } from './leave.ts'
import { showGroups } from './show.ts'

/** The founded group: members, reviews, what was decided, its end. */
export async function groupRoom(app: App, context: AppContext): Promise<void> {
  showGroups(app, context)
  joinGroups(app, context)
  leaveGroups(app, context)
  endGroups(app, context)
}
