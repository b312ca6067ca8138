import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { answerFoundings } from './criteria.ts'
import { decideFoundings } from './decide.ts'
import { judgePlaceBeforeReading } from './judge-first.ts'
import { showFoundings } from './show.ts'

/** Whether a confidential group is right here, a public alliance, both, or neither yet (H 2, H 3). */
export async function foundingRoom(app: App, context: AppContext): Promise<void> {
  judgePlaceBeforeReading(app, context)
  showFoundings(app, context)
  answerFoundings(app, context)
  decideFoundings(app, context)
}
