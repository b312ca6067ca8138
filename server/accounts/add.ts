import { createAccount, grantAccess } from '../../db/accounts/accounts.ts'
import { isDuplicate } from '../../db/database.ts'
import { newId } from '../../db/ids.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { readForm, ticked } from '../frame/form.ts'
import { showWelcomeLink } from './access.ts'
import { accountForm, accountRules, emailTaken, showAccountForm, typedAccount } from './form.ts'

export function addAccounts(app: App, context: AppContext): void {
  const { db, now } = context
  const policy = 'administrator'

  app.get('/accounts/new', { config: { policy } }, async (_request, reply) =>
    showAccountForm(context, reply, {
      account: undefined,
      values: { name: '', email: '', role: 'consultant', language: 'de', municipalities: [] },
    }),
  )

  const route = { config: { policy, creates: true }, schema: { body: accountForm } } as const
  app.post('/accounts', route, async (request, reply) => {
    const form = { account: undefined, values: typedAccount(request.body) }
    const { data, complaints } = readForm(accountRules, request.body)
    if (complaints) return showAccountForm(context, reply, form, complaints)
    const id = newId('c')
    try {
      await createAccount(db, { id, ...data, createdAt: now() })
    } catch (error) {
      if (!isDuplicate(error)) throw error
      return showAccountForm(context, reply, form, [emailTaken])
    }
    await grantAccess(db, id, ticked(request.body.municipalities))
    return showWelcomeLink(context, reply, { id, name: data.name })
  })
}
