import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { hashToken } from '../../db/ids.ts'
import { listMunicipalities } from '../../db/places/municipalities.ts'
import { accountRoles, languages } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import { type FieldComplaint, lineField, ticked, typedIn } from '../frame/form.ts'
import { form, list, text } from '../frame/sent.ts'
import { type KnownAccount, stateOf } from './account.ts'
import { type AccountValues, accountFormPage } from './pages.ts'

/** What people sign in with. */
export const emailField = z.email().max(254)

export const accountRules = z.object({
  name: lineField,
  email: emailField,
  role: z.enum(accountRoles),
  language: z.enum(languages),
})

export const accountForm = form(accountRules, { municipalities: list, seen: text })

/** As the form shows an account. An account has no revision: what was seen is told from what is stored by its hash. */
export const seenOf = ({ name, email, role, language, municipalities }: AccountValues): string =>
  hashToken(JSON.stringify([name, email, role, language, municipalities.toSorted()]))

export const emailTaken: FieldComplaint = { field: 'email', reason: 'emailTaken' }
export const lastAdministrator: FieldComplaint = { field: 'role', reason: 'lastAdministrator' }

export const typedAccount = (body: z.infer<typeof accountForm>): AccountValues => ({
  ...typedIn(accountRules, body),
  municipalities: ticked(body.municipalities),
})

export async function showAccountForm(
  { db }: AppContext,
  reply: FastifyReply,
  { account, values, seen }: { account: KnownAccount | undefined; values: AccountValues; seen?: string | undefined },
  complaints: FieldComplaint[] = [],
) {
  const t = texts[reply.request.language]
  const { rows } = await listMunicipalities(db, 'all', { limit: 5000, offset: 0 })
  return reply.page(
    accountFormPage({
      t,
      account: account && { id: account.id, state: stateOf(account) },
      values,
      seen: seen ?? seenOf(values),
      municipalities: rows,
      complaints: wordComplaints(complaints, t.accounts.fields, t),
    }),
  )
}
