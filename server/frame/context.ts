import type { Database } from '../../db/database.ts'
import type { Work } from '../work/work.ts'
import type { Config } from './config.ts'

/** What the rooms share; handed in, never imported. */
export interface AppContext {
  readonly db: Database
  readonly config: Config
  readonly now: () => Date
  /** Threads for what would keep pages waiting; hired and dismissed by whoever builds the app. */
  readonly work: Work
  /** Hash of the one-time setup link's token, while there is no account. */
  readonly setupTokenHash?: string
}
