import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { askForColleagues } from './ask.ts'
import { showAccess } from './show.ts'

/** Who sees a municipality, and consultants asking for somebody there. Who confirms answers elsewhere (accounts/). */
export async function colleaguesRoom(app: App, context: AppContext): Promise<void> {
  showAccess(app, context)
  askForColleagues(app, context)
}
