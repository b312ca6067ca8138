import * as accounts from '../../db/accounts/accounts.ts'
import { texts } from '../../views/text/index.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { stateOf } from './account.ts'
import { accountsPage } from './pages.ts'

export function showAccounts(app: App, { db }: AppContext): void {
  app.get('/accounts', { config: { policy: 'administrator' } }, async (request, reply) => {
    const rows = (await accounts.listAccounts(db)).map((row) => ({ ...row, state: stateOf(row) }))
    return reply.page(accountsPage({ title: texts[request.language].accounts.title, accounts: rows }))
  })
}
