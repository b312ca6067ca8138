import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { signInAgain } from './again.ts'
import { limitAttempts } from './limits.ts'
import { keepOwnAccount } from './own-account.ts'
import { setUp } from './setup.ts'
import { signInAndOut } from './sign-in.ts'
import { welcomeOwners } from './welcome.ts'

/** Signing in and out, the first administrator, welcome links, one's own password. */
export async function signInRoom(app: App, context: AppContext): Promise<void> {
  const limits = limitAttempts(app)
  signInAndOut(app, context, limits)
  signInAgain(app, context, limits)
  setUp(app, context, limits)
  welcomeOwners(app, context, limits)
  keepOwnAccount(app, context, limits)
}
