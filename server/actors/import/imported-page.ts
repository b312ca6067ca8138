import type { Actor } from '../../../db/places/actors.ts'
import { positionOf } from '../../../surveys/people/apart.ts'
import type { InterviewPurpose } from '../../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import type { Texts } from '../../../views/text/index.ts'
import type { Page } from '../../frame/pages.ts'
import { actorsPath, actorTrail, type Place } from '../list-page.ts'

/** Who was taken over from a list, and the way back. `used`: with whom something was done since. */
export function importedPage(data: {
  t: Texts
  place: Place
  list: string
  people: Actor[]
  used: Actor[]
  complaints: ShownComplaint[]
}) {
  const { t, place, list, people, used, complaints } = data
  const path = actorsPath(place)
  return {
    template: 'actors/import/imported',
    title: t.peopleList.importedTitle(people.length),
    lead: t.peopleList.importedLead,
    trail: actorTrail(place, t),
    rows: people.map((actor) => ({
      name: actor.name,
      href: `${path}/${actor.id}`,
      position: positionOf(actor),
      sector: t.terms.sector[actor.sector],
      status: t.terms.status[actor.status],
    })),
    used: used.map(({ id, name }) => ({ name, href: `${path}/${id}` })),
    undo: `${path}/imported/${list}/undo`,
    list: path,
    plan: `/m/${place.id}/interviews/several?list=${list}&purpose=${purposeFor(people)}`,
    more: `${path}/import`,
    complaints,
  } satisfies Page
}

/** With candidates one talks about taking part, with everybody else about the situation. */
const purposeFor = (people: Actor[]): InterviewPurpose =>
  people.every(({ status }) => status === 'candidate') ? 'readiness' : 'situation'
