import type { AccessRequest } from '../../db/accounts/access-requests.ts'
import type { Account } from '../../db/accounts/accounts.ts'
import { placeRoles } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { BadgePartial } from '../../views/partials/partials.ts'
import type { Texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'

export const accessPath = (municipality: string): string => `/m/${municipality}/access`

interface Place {
  municipality: { id: string; name: string }
}

/** Who sees the municipality, and the reader's own requests. */
export function accessPage(
  data: Spoken &
    Place & {
      accounts: Pick<Account, 'name' | 'role' | 'disabledAt'>[]
      requests: AccessRequest[]
    },
) {
  const { t, municipality, accounts, requests } = data
  const path = accessPath(municipality.id)
  return {
    template: 'colleagues/access',
    title: t.colleagues.title,
    lead: t.colleagues.lead,
    trail: [{ label: municipality.name, href: `/m/${municipality.id}` }],
    ask: `${path}/new`,
    accounts: accounts.map(({ name, role, disabledAt }) => ({
      name,
      role: t.terms.role[role],
      isDisabled: disabledAt !== null,
    })),
    requests: requests.map((each) => ({
      name: each.name,
      wanted: `${t.terms.role[each.role]} · ${each.email}`,
      badge: badgeOf(each, data),
      answer: each.answer === null ? undefined : t.colleagues.answer(each.answer),
      withdraw: each.outcome === null ? `${path}/${each.id}/withdraw` : undefined,
    })),
  } satisfies Page
}

function badgeOf({ outcome, askedAt, decidedAt }: AccessRequest, { t, f }: Spoken): BadgePartial {
  const words = t.colleagues.states
  if (outcome === null) return { label: words.waiting(f.date(askedAt)), tone: 'info' }
  const label = words[outcome](f.date(decidedAt ?? askedAt))
  if (outcome === 'withdrawn') return { label }
  return { label, tone: outcome === 'granted' ? 'success' : 'warning' }
}

export interface AskedFields {
  name: string
  email: string
  role: string
  reason: string
}

export const askPage = (data: Place & { t: Texts; values: AskedFields; complaints: ShownComplaint[] }) => {
  const { t, municipality, values, complaints } = data
  const back = accessPath(municipality.id)
  return {
    template: 'colleagues/ask',
    title: t.colleagues.ask,
    lead: t.colleagues.askLead(municipality.name),
    trail: [
      { label: municipality.name, href: `/m/${municipality.id}` },
      { label: t.colleagues.title, href: back },
    ],
    action: `${back}/new`,
    back,
    submit: t.colleagues.submit,
    roles: placeRoles.map((value) => ({ value, label: `${t.terms.role[value]} – ${t.accounts.roleHints[value]}` })),
    values,
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}
