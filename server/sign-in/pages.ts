import type { AccountRole } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'

interface Form {
  t: Texts
  complaints: ShownComplaint[]
}

export const signInPage = ({ t, complaints, email, next }: Form & { email: string; next: string }) =>
  ({
    template: 'sign-in/sign-in',
    title: t.signIn.title,
    lead: t.signIn.lead,
    email,
    next,
    complaints,
    wrong: messagesByField(complaints),
  }) satisfies Page

/** For the first administrator, who also says name and address. */
export const setupPage = ({ t, complaints, path, values }: Form & { path: string; values: Owner }) =>
  ({
    template: 'sign-in/set-password',
    title: t.signIn.setupTitle,
    lead: t.signIn.setupLead,
    action: path,
    submit: t.signIn.createFirst,
    owner: undefined,
    values,
    complaints,
    wrong: messagesByField(complaints),
  }) satisfies Page

/** For everybody with a welcome link. */
export const welcomePage = ({ t, complaints, path, owner }: Form & { path: string; owner: Owner }) =>
  ({
    template: 'sign-in/set-password',
    title: t.signIn.welcomeTitle,
    lead: t.signIn.welcomeLead,
    action: path,
    submit: t.signIn.setPassword,
    owner,
    values: owner,
    complaints,
    wrong: messagesByField(complaints),
  }) satisfies Page

interface Owner {
  name: string
  email: string
}

export const ownAccountPage = ({ t, complaints, account }: Form & { account: Owner & { role: AccountRole } }) =>
  ({
    template: 'sign-in/own-account',
    title: t.common.myAccount,
    email: account.email,
    facts: [
      { label: t.signIn.fields.name, value: account.name },
      { label: t.signIn.fields.email, value: account.email },
      { label: t.accounts.fields.role, value: t.terms.role[account.role] },
    ],
    complaints,
    wrong: messagesByField(complaints),
  }) satisfies Page
