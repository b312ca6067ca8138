import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { manageAccess } from './access.ts'
import { addAccounts } from './add.ts'
import { editAccounts } from './edit.ts'
import { limitAttempts } from './limits.ts'
import { showAccounts } from './list.ts'
import { keepOwnAccount } from './own-account.ts'
import { setUp } from './setup.ts'
import { signInAndOut } from './sign-in.ts'
import { welcomeOwners } from './welcome.ts'

/** Who works with the program, and for which municipalities. Administrators see accounts, never content. */
export async function accountsRoom(app: App, context: AppContext): Promise<void> {
  showAccounts(app, context)
  addAccounts(app, context)
  editAccounts(app, context)
  manageAccess(app, context)
}

/** Signing in and out, the first administrator, welcome links, one's own password. */
export async function signInRoom(app: App, context: AppContext): Promise<void> {
  const limits = limitAttempts(app)
  signInAndOut(app, context, limits)
  setUp(app, context, limits)
  welcomeOwners(app, context, limits)
  keepOwnAccount(app, context, limits)
}
