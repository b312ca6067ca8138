import type { FastifyReply } from 'fastify'
import { type AccountWithAccess, accessesOf, updateAccount } from '../../db/accounts/accounts.ts'
import { isDuplicate } from '../../db/database.ts'
import { listMunicipalities } from '../../db/places/municipalities.ts'
import { type Texts, texts } from '../../views/text/index.ts'
import { conflictsBetween } from '../frame/conflict.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { readForm, ticked } from '../frame/form.ts'
import { found } from '../frame/found.ts'
import { findKnownAccount, type KnownAccount, ofAccount } from './account.ts'
import {
  accountForm,
  accountRules,
  emailTaken,
  lastAdministrator,
  seenOf,
  showAccountForm,
  typedAccount,
} from './form.ts'
import type { AccountValues } from './pages.ts'

interface ShownAccount {
  account: KnownAccount
  values: AccountValues
}

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
      const { seen } = request.body
      const form = { account, values: typedAccount(request.body), seen }
      const { data, complaints } = readForm(accountRules, request.body)
      if (complaints) return showAccountForm(context, reply, form, complaints)
      const municipalities = ticked(request.body.municipalities)
      const sent = { ...data, email: data.email.toLowerCase(), municipalities }
      // Also right is who finds stored by now what they send themselves.
      const isAsSeen = (stored: AccountWithAccess) => [seen, seenOf(sent)].includes(seenOf(stored))
      try {
        const change = await updateAccount(db, account.id, sent, isAsSeen)
        if (change === 'changed_meanwhile') return showConflicts(reply, form, sent)
        if (change === 'last_administrator') return showAccountForm(context, reply, form, [lastAdministrator])
      } catch (error) {
        if (!isDuplicate(error)) throw error
        return showAccountForm(context, reply, form, [emailTaken])
      }
      return reply.redirect('/accounts?done=saved', 303)
    },
  )

  async function showConflicts(reply: FastifyReply, form: ShownAccount, sent: AccountWithAccess) {
    const account = found(await findKnownAccount(db, form.account.id))
    const stored = { ...account, municipalities: await accessesOf(db, account.id) }
    const conflicts = await conflictsIn(sent, stored, texts[reply.request.language])
    return showAccountForm(context, reply, { ...form, seen: seenOf(stored) }, conflicts)
  }

  /** What another administrator has changed since the form was opened, with the names of municipalities. */
  async function conflictsIn(sent: AccountValues, stored: AccountValues, t: Texts) {
    const { rows } = await listMunicipalities(db, 'all', { limit: 5000, offset: 0 })
    const told = ({ name, email, role, language, municipalities }: AccountValues) => {
      const named = rows.filter(({ id }) => municipalities.includes(id)).map((each) => each.name)
      return { name, email: email.toLowerCase(), role, language, municipalities: named.join(', ') }
    }
    return conflictsBetween(told(sent), told(stored), { role: t.terms.role, language: t.common.languages })
  }
}
