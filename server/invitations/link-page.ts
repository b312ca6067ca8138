import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'
import { invitationsPath, invitationsTrail, type RoundPlace } from './list-page.ts'

/** Shows a personal link the only time it is known. */
export function invitationLinkPage(
  data: Spoken & {
    place: RoundPlace
    person: { id: string; name: string }
    link: string
    token: string
    until: Date
  },
) {
  const { t, f, place, person, link, token, until } = data
  return {
    template: 'invitations/link',
    title: t.invitations.link.title(person.name),
    trail: invitationsTrail(place, t),
    scripts: ['copy'],
    link,
    token,
    until: t.invitations.link.until(f.date(until)),
    letterAction: `${invitationsPath(place)}/${person.id}/letter`,
    back: invitationsPath(place),
  } satisfies Page
}
