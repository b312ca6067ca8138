import type { ShownComplaint } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'

export const signInPage = (data: { title: string; email: string; next: string; complaints: ShownComplaint[] }) =>
  ({ template: 'accounts/sign-in', ...data }) satisfies Page

/** For the first administrator (who also says name and address) and for everybody with a welcome link. */
export const setPasswordPage = (data: {
  title: string
  lead: string
  action: string
  owner: { name: string; email: string } | undefined
  name: string
  email: string
  complaints: ShownComplaint[]
}) => ({ template: 'accounts/set-password', ...data }) satisfies Page

export const accountPage = (data: {
  title: string
  account: { name: string; email: string; role: string }
  complaints: ShownComplaint[]
}) => ({ template: 'accounts/account', ...data }) satisfies Page
