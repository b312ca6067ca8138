import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'
import { badgeFor } from '../municipalities/phases.ts'

/** Where administrators begin: what waits for them, and the way to the accounts. */
export function administratorPage({
  t,
  f,
  requests,
}: Spoken & { requests: { total: number; since: Date | undefined } }) {
  const { total, since } = requests
  const task = since && {
    title: t.start.requests(total),
    detail: t.start.waitingSince(f.date(since)),
    badge: badgeFor('open', t),
    href: '/accounts',
  }
  return {
    template: 'start/administrator',
    title: t.start.title,
    lead: t.start.administrator,
    tasks: task ? [task] : [],
  } satisfies Page
}
