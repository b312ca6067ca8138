import type { Database } from '../db/database.ts'
import type { Config } from './config.ts'

/** What the rooms share; handed in, never imported. */
export interface AppContext {
  readonly db: Database
  readonly config: Config
  readonly now: () => Date
  /** Hash of the one-time setup link's token, while there is no account. */
  readonly setupTokenHash?: string
}
