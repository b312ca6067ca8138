import { listAccounts } from '../../db/accounts/accounts.ts'
import type { Database } from '../../db/database.ts'

/** Names by account id; whoever has no account here (a rater of an imported case) keeps the id. */
export async function namesOf(db: Database): Promise<(id: string) => string> {
  const names = new Map((await listAccounts(db)).map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}
