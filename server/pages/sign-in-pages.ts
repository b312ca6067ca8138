import type { ShownComplaint } from '../complain.ts'
import type { Page } from '../pages.ts'

export const signInPage = (data: { title: string; email: string; next: string; complaints: ShownComplaint[] }) =>
  ({ template: 'sign-in', ...data }) satisfies Page

/** For the first administrator (who also says name and address) and for everybody with a welcome link. */
export const setPasswordPage = (data: {
  title: string
  lead: string
  action: string
  owner: { name: string; email: string } | undefined
  name: string
  email: string
  complaints: ShownComplaint[]
}) => ({ template: 'set-password', ...data }) satisfies Page

export const accountPage = (data: {
  title: string
  account: { name: string; email: string; role: string }
  complaints: ShownComplaint[]
}) => ({ template: 'account', ...data }) satisfies Page
