import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import * as accounts from '../../db/accounts/accounts.ts'
import { isDuplicate } from '../../db/database.ts'
import { hashToken, newId, newToken } from '../../db/ids.ts'
import { listMunicipalities } from '../../db/places/municipalities.ts'
import { accountRoles, languages } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import { type FieldComplaint, readForm, tidyFields } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { type AccountRow, accountFormPage, accountLinkPage, accountsPage } from './account-pages.ts'

const schema = z.object({
  name: z.string().max(200),
  email: z.email().max(254),
  role: z.enum(accountRoles),
  language: z.enum(languages),
})

const welcomeDays = 7

/** Who works with the program, and for which municipalities. Administrators see accounts, never content. */
export async function accountsRoom(app: FastifyInstance, { db, config, now }: AppContext): Promise<void> {
  const policy = { config: { policy: 'administrator' } } as const

  app.get('/accounts', policy, async (request, reply) => {
    const rows = (await accounts.listAccounts(db)).map((row) => ({ ...row, state: stateOf(row) }))
    return reply.page(accountsPage({ title: texts[request.language].accounts.title, accounts: rows }))
  })

  app.get('/accounts/new', policy, async (request, reply) => {
    const values = { name: '', email: '', role: 'consultant', language: 'de', municipalities: [] }
    return showForm(request, reply, undefined, values, [])
  })

  app.post('/accounts', policy, async (request, reply) => {
    const values = valuesOf(request)
    const { data, complaints } = readForm(schema, request.body)
    if (complaints) return showForm(request, reply, undefined, values, complaints)
    const id = newId('c')
    try {
      await accounts.createAccount(db, { id, ...data, createdAt: now() })
    } catch (error) {
      if (!isDuplicate(error)) throw error
      return showForm(request, reply, undefined, values, [{ field: 'email', reason: 'emailTaken' }])
    }
    await accounts.grantAccess(db, id, values.municipalities)
    return showLink(request, reply, id, data.name)
  })

  app.get<{ Params: { account: string } }>('/accounts/:account', policy, async (request, reply) => {
    const account = await find(request.params.account)
    const municipalities = await accounts.accessesOf(db, account.id)
    return showForm(request, reply, account, { ...account, municipalities }, [])
  })

  app.post<{ Params: { account: string } }>('/accounts/:account', policy, async (request, reply) => {
    const account = await find(request.params.account)
    const values = valuesOf(request)
    const { data, complaints } = readForm(schema, request.body)
    if (complaints) return showForm(request, reply, account, values, complaints)
    try {
      const change = await accounts.updateAccount(db, account.id, data)
      if (change === 'last_administrator')
        return showForm(request, reply, account, values, [{ field: 'role', reason: 'lastAdministrator' }])
    } catch (error) {
      if (!isDuplicate(error)) throw error
      return showForm(request, reply, account, values, [{ field: 'email', reason: 'emailTaken' }])
    }
    await accounts.grantAccess(db, account.id, values.municipalities)
    return reply.redirect('/accounts?done=saved', 303)
  })

  app.post<{ Params: { account: string } }>('/accounts/:account/link', policy, async (request, reply) => {
    const account = await find(request.params.account)
    return showLink(request, reply, account.id, account.name)
  })

  app.post<{ Params: { account: string } }>('/accounts/:account/disable', policy, async (request, reply) => {
    const account = await find(request.params.account)
    const change = await accounts.disableAccount(db, account.id, now())
    if (change === 'last_administrator') {
      const municipalities = await accounts.accessesOf(db, account.id)
      return showForm(request, reply, account, { ...account, municipalities }, [
        { field: 'role', reason: 'lastAdministrator' },
      ])
    }
    return reply.redirect('/accounts?done=disabled', 303)
  })

  app.post<{ Params: { account: string } }>('/accounts/:account/enable', policy, async (request, reply) => {
    const account = await find(request.params.account)
    await accounts.enableAccount(db, account.id)
    return reply.redirect('/accounts?done=enabled', 303)
  })

  async function find(id: string) {
    const all = await accounts.listAccounts(db)
    const account = all.find((each) => each.id === id)
    if (!account) throw problems.notFound()
    return account
  }

  async function showForm(
    request: FastifyRequest,
    reply: FastifyReply,
    account: Awaited<ReturnType<typeof find>> | undefined,
    values: Parameters<typeof accountFormPage>[0]['values'],
    complaints: FieldComplaint[],
  ) {
    const t = texts[request.language]
    const { rows } = await listMunicipalities(db, 'all', { limit: 5000, offset: 0 })
    return reply.page(
      accountFormPage({
        title: account ? t.accounts.edit : t.accounts.create,
        trail: [{ label: t.accounts.title, href: '/accounts' }],
        action: account ? `/accounts/${account.id}` : '/accounts',
        account: account && { id: account.id, state: stateOf(account) },
        values,
        municipalities: rows.map(({ id, name }) => ({ value: id, label: name })),
        complaints: wordComplaints(complaints, t.accounts.fields, t),
      }),
      complaints.length ? 422 : 200,
    )
  }

  async function showLink(request: FastifyRequest, reply: FastifyReply, account: string, name: string) {
    const t = texts[request.language]
    const token = newToken()
    const until = new Date(now().getTime() + welcomeDays * 24 * 3_600_000)
    await accounts.issueWelcome(db, { account, tokenHash: hashToken(token), expiresAt: until })
    const trail = [{ label: t.accounts.title, href: '/accounts' }]
    return reply.page(
      accountLinkPage({
        title: t.accounts.linkTitle,
        trail,
        name,
        link: `${config.publicUrl}/welcome/${token}`,
        until,
      }),
    )
  }
}

const stateOf = (row: { disabledAt: Date | null; hasPassword: boolean }): AccountRow['state'] =>
  row.disabledAt ? 'disabled' : row.hasPassword ? 'active' : 'invited'

/** What was typed, for showing the form again. */
function valuesOf(request: FastifyRequest) {
  const { name, email, role, language, municipalities } = tidyFields(request.body)
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    name: text(name),
    email: text(email),
    role: text(role),
    language: text(language),
    municipalities: [municipalities ?? []].flat().filter((id): id is string => typeof id === 'string'),
  }
}
