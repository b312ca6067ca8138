import type { Actor } from '../../../db/places/actors.ts'
import { type InterviewPurpose, interviewPurposes, sectors } from '../../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import type { Texts } from '../../../views/text/index.ts'
import { messagesByField } from '../../frame/complain.ts'
import type { Page } from '../../frame/pages.ts'
import { interviewsPath, interviewTrail, type Place } from '../list-page.ts'

export interface SeveralPlan {
  purpose: InterviewPurpose
  date: string
  place: string
  interviewers: string[]
  /** Ids of those chosen. */
  people: string[]
}

/** So many names are searched rather than read. */
const many = 8

/** With whom to plan a talk each, by sector; then kind, day and who holds them, for all of them. */
export function planSeveralPage(data: {
  t: Texts
  place: Place
  /** Who has no talk of the kind yet. */
  people: Actor[]
  consultants: { id: string; name: string }[]
  values: SeveralPlan
  complaints: ShownComplaint[]
}) {
  const { t, place, people, consultants, values, complaints } = data
  const path = interviewsPath(place)
  const here = `${path}/several`
  return {
    template: 'interviews/several',
    title: t.interviews.several.title,
    lead: t.interviews.several.lead,
    trail: interviewTrail(place, t),
    scripts: ['tick-people'],
    kinds: interviewPurposes.map((purpose) => ({
      label: t.terms.purpose[purpose],
      href: `${here}?purpose=${purpose}`,
      isCurrent: purpose === values.purpose,
    })),
    isEmpty: people.length === 0,
    isSearched: people.length > many,
    action: here,
    all: `${here}?purpose=${values.purpose}&all=yes`,
    sectors: sectors
      .map((sector) => ({
        sector,
        label: t.terms.sector[sector],
        people: people
          .filter((person) => person.sector === sector)
          .map(({ id, name, organisation }) => ({ id, name, organisation, isChosen: values.people.includes(id) })),
      }))
      .filter((each) => each.people.length > 0),
    consultants: consultants.map(({ id, name }) => ({ value: id, label: name })),
    values,
    submit: t.interviews.several.submit,
    back: `${path}?purpose=${values.purpose}`,
    newActor: `/m/${place.id}/actors`,
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}
