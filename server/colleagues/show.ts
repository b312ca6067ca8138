import { requestsBy, withdrawRequest } from '../../db/accounts/access-requests.ts'
import { accountsWithAccess } from '../../db/accounts/accounts.ts'
import { findMunicipality } from '../../db/places/municipalities.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { spoken } from '../frame/language.ts'
import { button, parameters } from '../frame/sent.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { accessPage, accessPath } from './pages.ts'

/** Who sees the municipality, and what became of one's own requests; one that waits can be taken back. */
export function showAccess(app: App, { db, now }: AppContext): void {
  const config = { policy: 'consultant' } as const

  app.get('/m/:municipality/access', { config, schema: { params: ofMunicipality } }, async (request, reply) => {
    const here = db.at(request.params.municipality)
    const municipality = found(await findMunicipality(here))
    const accounts = await accountsWithAccess(here)
    const requests = await requestsBy(here, request.session!.account.id)
    return reply.page(accessPage({ ...spoken(request.language), municipality, accounts, requests }))
  })

  app.post(
    '/m/:municipality/access/:request/withdraw',
    { config, schema: { params: parameters('municipality', 'request'), body: button } },
    async (request, reply) => {
      const { municipality, request: id } = request.params
      const here = db.at(municipality)
      const by = request.session!.account.id
      found((await requestsBy(here, by)).find((own) => own.id === id))
      const isTakenBack = await withdrawRequest(here, { id, by, now: now() })
      const done = isTakenBack ? 'requestWithdrawn' : 'requestDecided'
      return reply.redirect(`${accessPath(municipality)}?done=${done}`, 303)
    },
  )
}
