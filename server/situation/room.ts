import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { agreeOnPlaces } from './consensus.ts'
import { finishJudgements } from './finish.ts'
import { judgePlaces } from './judgement.ts'
import { showPlace } from './overview.ts'
import { reopenJudgements } from './reopen.ts'

/** The judgement of the place after the interviews: by each consultant alone, then compared and agreed (H 2, H 3). */
export async function situationRoom(app: App, context: AppContext): Promise<void> {
  showPlace(app, context)
  judgePlaces(app, context)
  finishJudgements(app, context)
  reopenJudgements(app, context)
  agreeOnPlaces(app, context)
}
