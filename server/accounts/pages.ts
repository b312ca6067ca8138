import type { WaitingRequest } from '../../db/accounts/access-requests.ts'
import { type AccountRole, accountRoles, languages } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'
import type { AccountState } from './account.ts'
import { requestToDecide } from './requests-page.ts'

export interface AccountRow {
  id: string
  name: string
  email: string
  role: AccountRole
  state: AccountState
  /** How many municipalities it sees. */
  places: number
  lastSignInAt: Date | null
}

export interface AccountValues {
  name: string
  email: string
  role: string
  language: string
  municipalities: string[]
}

const tones = { active: 'success', invited: 'info', disabled: 'warning' } as const

const accountsTrail = (t: Texts) => [{ label: t.accounts.title, href: '/accounts' }]

/** What consultants have asked for, then everybody who works with the program. */
export const accountsPage = ({
  t,
  f,
  accounts,
  requests,
}: Spoken & { accounts: AccountRow[]; requests: WaitingRequest[] }) =>
  ({
    template: 'accounts/list',
    title: t.accounts.title,
    lead: t.accounts.lead,
    requests: requests.map((request) => requestToDecide(request, { t, f })),
    accounts: accounts.map(({ id, name, email, role, state, places, lastSignInAt }) => ({
      href: `/accounts/${id}`,
      name,
      email,
      role: t.terms.role[role],
      badge: { label: t.accounts.states[state], tone: tones[state] },
      places: role === 'administrator' ? t.accounts.noContent : t.accounts.places(places),
      lastSignIn: lastSignInAt ? f.dateTime(lastSignInAt) : t.accounts.never,
    })),
  }) satisfies Page

/** Creating an account, or changing it. */
export function accountFormPage(data: {
  t: Texts
  /** Set when it exists. */
  account: { id: string; state: AccountState } | undefined
  values: AccountValues
  /** Stands for what is stored, as this form has seen it. */
  seen: string
  municipalities: { id: string; name: string }[]
  complaints: ShownComplaint[]
}) {
  const { t, account, values, seen, municipalities, complaints } = data
  return {
    template: 'accounts/form',
    title: account ? t.accounts.edit : t.accounts.create,
    trail: accountsTrail(t),
    action: account ? `/accounts/${account.id}` : '/accounts',
    submit: account ? t.common.save : t.accounts.createAndLink,
    isDisabled: account?.state === 'disabled',
    account,
    roles: accountRoles.map((value) => ({ value, label: `${t.terms.role[value]} – ${t.accounts.roleHints[value]}` })),
    languages: languages.map((value) => ({ value, label: t.common.languages[value], lang: value })),
    municipalities: municipalities.map(({ id, name }) => ({ value: id, label: name })),
    values,
    seen,
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}

/** Shows a one-time link the only time it is known. */
export const accountLinkPage = (data: Spoken & { name: string; link: string; until: Date }) =>
  ({
    template: 'accounts/link',
    title: data.t.accounts.linkTitle,
    lead: data.t.accounts.linkLead(data.name),
    trail: accountsTrail(data.t),
    scripts: ['copy'],
    link: data.link,
    until: data.t.accounts.linkUntil(data.f.date(data.until)),
  }) satisfies Page
