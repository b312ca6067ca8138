import type { Invitation } from '../../../db/surveys/invitations.ts'
import type { Spoken } from '../../frame/language.ts'
import type { Page } from '../../frame/pages.ts'
import { invitationsPath, invitationsTrail, type RoundPlace } from '../list-page.ts'
import { invitingMessage } from './message.ts'

/** What somebody is to be given, known to one page only. */
export interface HandedOut {
  id: string
  name: string
  organisation: string | null
  link: string
  /** In groups, as it is printed. */
  code: string
  invitation: Pick<Invitation, 'language' | 'dueOn' | 'expiresAt' | 'createdBy' | 'to'>
}

/** Links, codes and texts for one person or for many, the only time they are known. */
export function invitationLinksPage(
  data: Spoken & {
    place: RoundPlace
    handed: HandedOut[]
    /** Names of those who got no link from this form. */
    taken: string[]
    /** Secret of the form: sent again, it shows the same. */
    form: string
    sender: string
    codeAddress: string
  },
) {
  const { t, f, place, handed, taken, form, sender, codeAddress } = data
  const words = t.invitations.links
  const path = invitationsPath(place)
  const [first] = handed
  return {
    template: 'invitations/links',
    title: handed.length === 1 && first ? words.title(first.name) : words.titleOfMany(handed.length),
    lead: words.lead,
    trail: invitationsTrail(place, t),
    scripts: ['copy'],
    taken: taken.length > 0 ? words.taken(f.list(taken)) : undefined,
    isOne: handed.length === 1,
    people: handed.map(({ id, name, organisation, link, code, invitation }) => ({
      id,
      name,
      organisation,
      link,
      code,
      until: words.until(
        invitation.dueOn === null ? undefined : f.date(invitation.dueOn),
        f.date(invitation.expiresAt),
      ),
      language: invitation.language,
      message: invitingMessage({ name, link, sender, ...invitation }),
    })),
    codeHow: words.codeHow(codeAddress),
    form,
    lettersAction: `${path}/letters`,
    back: path,
  } satisfies Page
}
