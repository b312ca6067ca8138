import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { decideStatements } from './decide.ts'
import { readBackStatements } from './read-back.ts'
import { withdrawStatements } from './withdraw.ts'

/** What was said in interviews, and how far it may leave them. For consultants only. */
export async function statementsRoom(app: App, context: AppContext): Promise<void> {
  decideStatements(app, context)
  readBackStatements(app, context)
  withdrawStatements(app, context)
}
