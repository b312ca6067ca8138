import type { AccountRole } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'
import type { Typed } from '../keeping/typed.ts'

/** Before the names of what a form held, so that they are none of the sign-in's own. */
export const typedPrefix = 'typed.'

interface Form {
  t: Texts
  complaints: ShownComplaint[]
}

export const signInPage = ({ t, complaints, email, next }: Form & { email: string; next: string }) =>
  ({
    template: 'sign-in/sign-in',
    title: t.signIn.title,
    lead: t.signIn.lead,
    action: '/sign-in',
    hidden: [{ name: 'next', value: next }],
    email,
    complaints,
    kept: t.common.errorPasswords,
    wrong: messagesByField(complaints),
  }) satisfies Page

/** What a form held when its session ended. */
export interface HiddenForm {
  /** The page on which it stood, with its query. */
  at: string
  /** Where it was sent. */
  action: string
  /** Of the session that has ended. */
  token: string
  typed: Typed
}

/** The sign-in of somebody whose session ended over a form: what was typed is hidden in it, and kept nowhere else. */
export const signInAgainPage = ({ t, complaints, email, hidden }: Form & { email: string; hidden: HiddenForm }) =>
  ({
    template: 'sign-in/sign-in',
    title: t.signIn.title,
    lead: t.signIn.againLead,
    languageForm: 'sign-in',
    action: '/sign-in/again',
    hidden: [
      { name: 'at', value: hidden.at },
      { name: 'action', value: hidden.action },
      { name: 'token', value: hidden.token },
      ...hidden.typed.map(([name, value]) => ({ name: `${typedPrefix}${name}`, value })),
    ],
    email,
    complaints,
    kept: t.signIn.againKept,
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
    kept: t.common.errorPasswords,
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
    kept: t.common.errorPasswords,
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
    kept: t.common.errorPasswords,
    wrong: messagesByField(complaints),
  }) satisfies Page
