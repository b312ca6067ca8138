import { accessesOf, grantAccess, updateAccount } from '../../db/accounts/accounts.ts'
import { isDuplicate } from '../../db/database.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { readForm, ticked } from '../frame/form.ts'
import { found } from '../frame/found.ts'
import { findKnownAccount, ofAccount } from './account.ts'
import { accountForm, accountRules, emailTaken, lastAdministrator, showAccountForm, typedAccount } from './form.ts'

export function editAccounts(app: App, context: AppContext): void {
  const { db } = context
  const config = { policy: 'administrator' } as const

  app.get('/accounts/:account', { config, schema: { params: ofAccount } }, async (request, reply) => {
    const account = found(await findKnownAccount(db, request.params.account))
    const municipalities = await accessesOf(db, account.id)
    return showAccountForm(context, reply, { account, values: { ...account, municipalities } })
  })

  app.post(
    '/accounts/:account',
    { config, schema: { params: ofAccount, body: accountForm } },
    async (request, reply) => {
      const account = found(await findKnownAccount(db, request.params.account))
      const form = { account, values: typedAccount(request.body) }
      const { data, complaints } = readForm(accountRules, request.body)
      if (complaints) return showAccountForm(context, reply, form, complaints)
      try {
        const change = await updateAccount(db, account.id, data)
        if (change === 'last_administrator') return showAccountForm(context, reply, form, [lastAdministrator])
      } catch (error) {
        if (!isDuplicate(error)) throw error
        return showAccountForm(context, reply, form, [emailTaken])
      }
      await grantAccess(db, account.id, ticked(request.body.municipalities))
      return reply.redirect('/accounts?done=saved', 303)
    },
  )
}
