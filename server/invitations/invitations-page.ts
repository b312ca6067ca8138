import type { Language } from '../../surveys/vocabulary.ts'
import type { Crumb } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { isOpen, isSubmitted, type Standing, standingBadge } from './invitation-standing.ts'

export type RoundPurpose = 'self_assessment' | 'review'

/** Everybody who is or may be invited, with the state of each questionnaire in words. */
export function invitationsPage(
  data: {
    purpose: RoundPurpose
    trail: Crumb[]
    /** Where the page of one person begins: `<base>/<actor>`. */
    base: string
    peopleHref: string
    people: { id: string; name: string; organisation: string | null; standing: Standing }[]
  },
  language: Language,
) {
  const t = texts[language].invitations
  const { title, lead, empty, toPeople } = t.rounds[data.purpose]
  return {
    template: 'invitations/list',
    title,
    lead,
    trail: data.trail,
    empty,
    toPeople: { label: toPeople, href: data.peopleHref },
    summary: t.summary(data.people.filter(({ standing }) => isSubmitted(standing)).length, data.people.length),
    people: data.people.map(({ id, name, organisation, standing }) => ({
      name,
      organisation,
      href: `${data.base}/${id}`,
      badge: standingBadge(standing, language),
      kept:
        standing.answered > 0 && !isOpen(standing) && !isSubmitted(standing)
          ? t.kept(standing.answered, standing.items)
          : undefined,
    })),
  } satisfies Page
}
