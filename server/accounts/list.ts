import { listAccounts } from '../../db/accounts/accounts.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { spoken } from '../frame/language.ts'
import { stateOf } from './account.ts'
import { accountsPage } from './pages.ts'

export function showAccounts(app: App, { db }: AppContext): void {
  app.get('/accounts', { config: { policy: 'administrator' } }, async ({ language }, reply) => {
    const accounts = (await listAccounts(db)).map((account) => ({ ...account, state: stateOf(account) }))
    return reply.page(accountsPage({ ...spoken(language), accounts }))
  })
}
