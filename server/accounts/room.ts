import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { manageAccess } from './access.ts'
import { addAccounts } from './add.ts'
import { editAccounts } from './edit.ts'
import { showAccounts } from './list.ts'
import { decideRequests } from './requests.ts'

/** Who works with the program, and for which municipalities. Administrators see accounts, never content. */
export async function accountsRoom(app: App, context: AppContext): Promise<void> {
  showAccounts(app, context)
  addAccounts(app, context)
  editAccounts(app, context)
  manageAccess(app, context)
  decideRequests(app, context)
}
