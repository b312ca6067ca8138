import type { FastifyReply } from 'fastify'
import { accessesOf, disableAccount, enableAccount } from '../../db/accounts/accounts.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { spoken } from '../frame/language.ts'
import { button } from '../frame/sent.ts'
import { makeWelcomeLink } from '../sign-in/welcome.ts'
import { findKnownAccount, type KnownAccount, ofAccount } from './account.ts'
import { lastAdministrator, showAccountForm } from './form.ts'
import { accountLinkPage } from './pages.ts'

/** A new link to set a password, and the lock of an account. */
export function manageAccess(app: App, context: AppContext): void {
  const { db, now } = context
  const route = { config: { policy: 'administrator' }, schema: { params: ofAccount, body: button } } as const

  app.post('/accounts/:account/link', route, async (request, reply) =>
    showWelcomeLink(context, reply, found(await findKnownAccount(db, request.params.account))),
  )

  app.post('/accounts/:account/disable', route, async (request, reply) => {
    const account = found(await findKnownAccount(db, request.params.account))
    if ((await disableAccount(db, account.id, now())) === 'last_administrator') {
      const municipalities = await accessesOf(db, account.id)
      return showAccountForm(context, reply, { account, values: { ...account, municipalities } }, [lastAdministrator])
    }
    return reply.redirect('/accounts?done=disabled', 303)
  })

  app.post('/accounts/:account/enable', route, async (request, reply) => {
    const account = found(await findKnownAccount(db, request.params.account))
    await enableAccount(db, account.id)
    return reply.redirect('/accounts?done=enabled', 303)
  })
}

/** A one-time link, shown the only time it is known. */
export async function showWelcomeLink(
  context: AppContext,
  reply: FastifyReply,
  { id, name }: Pick<KnownAccount, 'id' | 'name'>,
) {
  const { link, until } = await makeWelcomeLink(context, id)
  return reply.page(accountLinkPage({ ...spoken(reply.request.language), name, link, until }))
}
