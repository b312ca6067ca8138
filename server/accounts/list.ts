import { waitingRequests } from '../../db/accounts/access-requests.ts'
import { countAccesses, listAccounts } from '../../db/accounts/accounts.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { spoken } from '../frame/language.ts'
import { stateOf } from './account.ts'
import { accountsPage } from './pages.ts'

export function showAccounts(app: App, { db }: AppContext): void {
  app.get('/accounts', { config: { policy: 'administrator' } }, async ({ language }, reply) => {
    const places = await countAccesses(db)
    const accounts = (await listAccounts(db)).map((account) => ({
      ...account,
      state: stateOf(account),
      places: places.get(account.id) ?? 0,
    }))
    return reply.page(accountsPage({ ...spoken(language), accounts, requests: await waitingRequests(db) }))
  })
}
