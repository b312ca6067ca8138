import { obstacleIn, type WaitingRequest } from '../../db/accounts/access-requests.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'

const pathOf = ({ id }: WaitingRequest): string => `/accounts/requests/${id}`

/** What a consultant asks for, as whoever decides reads it: who, as what, where, and what confirming would do. */
export function requestToDecide(request: WaitingRequest, { t, f }: Spoken) {
  const words = t.accounts.requests
  const { name, email, role, reason, existing, municipalityName, askedByName, askedAt } = request
  const obstacle = obstacleIn(request)
  const there = existing && { name: existing.name, role: t.terms.role[existing.role] }
  return {
    name,
    wanted: words.wanted(t.terms.role[role], municipalityName),
    email,
    askedBy: askedByName ? words.askedBy(askedByName, f.date(askedAt)) : words.askedByNobody(f.date(askedAt)),
    reason: reason === null ? undefined : words.reason(reason),
    /** What there is already, and what follows. */
    existing: there && (obstacle ? words[obstacle] : words.exists)(there.name, there.role),
    account: obstacle && existing ? `/accounts/${existing.id}` : undefined,
    confirm: obstacle ? undefined : `${pathOf(request)}/confirm`,
    decline: `${pathOf(request)}/decline`,
  }
}

export function declinePage(data: Spoken & { request: WaitingRequest; reason: string; complaints: ShownComplaint[] }) {
  const { t, request, reason, complaints } = data
  const words = t.accounts.requests
  const { name, role, municipalityName } = request
  return {
    template: 'accounts/decline',
    title: words.declineTitle,
    lead: words.declineLead(name, words.wanted(t.terms.role[role], municipalityName)),
    trail: [{ label: t.accounts.title, href: '/accounts' }],
    action: `${pathOf(request)}/decline`,
    back: '/accounts',
    submit: words.decline,
    reason,
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}
