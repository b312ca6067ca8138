import type { ShownComplaint } from '../frame/complain.ts'
import type { Crumb, Page } from '../frame/pages.ts'
import type { AccountState } from './account.ts'

export interface AccountRow {
  id: string
  name: string
  email: string
  role: string
  state: AccountState
  lastSignInAt: Date | null
}

export interface AccountValues {
  name: string
  email: string
  role: string
  language: string
  municipalities: string[]
}

export const accountsPage = (data: { title: string; accounts: AccountRow[] }) =>
  ({ template: 'accounts/list', ...data }) satisfies Page

export const accountFormPage = (data: {
  title: string
  trail: Crumb[]
  action: string
  account: { id: string; state: AccountState } | undefined
  values: AccountValues
  municipalities: { value: string; label: string }[]
  complaints: ShownComplaint[]
}) => ({ template: 'accounts/form', ...data }) satisfies Page

/** Shows a one-time link the only time it is known. */
export const accountLinkPage = (data: { title: string; trail: Crumb[]; name: string; link: string; until: Date }) =>
  ({ template: 'accounts/link', scripts: ['copy'], ...data }) satisfies Page
