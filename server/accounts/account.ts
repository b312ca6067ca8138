import { type Account, listAccounts } from '../../db/accounts/accounts.ts'
import type { Database } from '../../db/database.ts'
import { parameters } from '../frame/sent.ts'

/** An account as administrators see it. */
export type KnownAccount = Account & { hasPassword: boolean }

/** The parameters of a route about one account. */
export const ofAccount = parameters('account')

export const findKnownAccount = async (db: Database, id: string): Promise<KnownAccount | undefined> =>
  (await listAccounts(db)).find((each) => each.id === id)

export type AccountState = 'active' | 'invited' | 'disabled'

export const stateOf = ({ disabledAt, hasPassword }: KnownAccount): AccountState =>
  disabledAt ? 'disabled' : hasPassword ? 'active' : 'invited'
