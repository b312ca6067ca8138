import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { editMandates } from './edit.ts'
import { showMandate } from './show.ts'

/** Who asks for the advice, for what, who exactly reads along, on what ground and until when (Auftrag). */
export async function mandateRoom(app: App, context: AppContext): Promise<void> {
  showMandate(app, context)
  editMandates(app, context)
}
