import { languages, sectors } from '../../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import { messagesByField } from '../../frame/complain.ts'
import type { Spoken } from '../../frame/language.ts'
import type { Page } from '../../frame/pages.ts'
import { standingBadge } from '../badge.ts'
import { invitationsPath, invitationsTrail, type RoundPlace } from '../list-page.ts'
import type { InvitedPerson } from '../page.ts'

export interface SeveralValues {
  language: string
  dueOn: string
  days: string
  /** Ids of those chosen. */
  people: string[]
  /** Secret of the form. */
  form: string
}

/** So many names are searched rather than read. */
const many = 8

/** Whom to invite, by sector; then one day by which to answer for all of them. */
export function inviteSeveralPage(
  data: Spoken & { place: RoundPlace; people: InvitedPerson[]; values: SeveralValues; complaints: ShownComplaint[] },
) {
  const { t, place, people, values, complaints } = data
  const path = invitationsPath(place)
  return {
    template: 'invitations/several',
    title: t.invitations.several.title,
    lead: t.invitations.several.lead,
    trail: invitationsTrail(place, t),
    scripts: ['tick-people'],
    isEmpty: people.length === 0,
    isSearched: people.length > many,
    action: `${path}/new`,
    all: `${path}/new?all=yes`,
    sectors: sectors
      .map((sector) => ({
        sector,
        label: t.terms.sector[sector],
        people: people
          .filter((person) => person.sector === sector)
          .map((person) => ({
            id: person.id,
            name: person.name,
            organisation: person.organisation,
            badge: person.standing.invitation ? standingBadge(person.standing, data) : undefined,
            isChosen: values.people.includes(person.id),
          })),
      }))
      .filter((each) => each.people.length > 0),
    languages: languages.map((value) => ({ value, label: t.common.languages[value], lang: value })),
    values,
    submit: t.invitations.several.create,
    back: path,
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}
