import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { attributeLines } from './lines.ts'
import { showNamed } from './overview.ts'

/** Persons named in interviews: how often, and who is meant. For consultants only. */
export async function namedRoom(app: App, context: AppContext): Promise<void> {
  showNamed(app, context)
  attributeLines(app, context)
}
