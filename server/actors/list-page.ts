import type { Actor } from '../../db/places/actors.ts'
import { positionOf } from '../../surveys/people/apart.ts'
import { isFoundBy } from '../../surveys/people/spelling.ts'
import { personProgress } from '../../surveys/progress/person.ts'
import { type ActorStatus, actorStatuses, type Sector, sectors } from '../../surveys/vocabulary.ts'
import type { Crumb } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import type { ActorRecords } from './records.ts'
import { selfBadge } from './words.ts'

export interface Place {
  id: string
  name: string
}

export const actorsPath = (place: Place): string => `/m/${place.id}/actors`

/** The way to the list of people, or with `actor` to one of them. */
export const actorTrail = (place: Place, t: Texts, actor?: { id: string; name: string }): Crumb[] => [
  { label: place.name, href: `/m/${place.id}` },
  { label: t.actors.title, href: actorsPath(place) },
  ...(actor ? [{ label: actor.name, href: `${actorsPath(place)}/${actor.id}` }] : []),
]

/** Everybody who matters in a municipality, in the order given, with how far each is. */
export function actorsPage(data: {
  t: Texts
  place: Place
  actors: Actor[]
  records: ActorRecords
  /** `q`: words of the name, the organisation or the function. */
  filter: { q: string; sector?: Sector | undefined; status?: ActorStatus | undefined }
}) {
  const { t, place, actors, records, filter } = data
  const path = actorsPath(place)
  const shown = actors.filter(
    (each) =>
      (filter.sector ?? each.sector) === each.sector &&
      (filter.status ?? each.status) === each.status &&
      isFoundBy(filter.q, [each.name, each.organisation, each.function]),
  )
  const options = <T extends string>(all: string, values: readonly T[], labels: Record<T, string>) => [
    { value: '', label: all },
    ...values.map((value) => ({ value, label: labels[value] })),
  ]
  const isEmpty = actors.length === 0
  return {
    template: 'actors/list',
    title: t.actors.title,
    lead: isEmpty ? t.actors.empty : t.actors.lead,
    trail: actorTrail(place, t).slice(0, 1),
    path,
    isEmpty,
    sectorOptions: options(t.actors.allSectors, sectors, t.terms.sector),
    statusOptions: options(t.actors.allStatuses, actorStatuses, t.terms.status),
    filter: { q: filter.q, sector: filter.sector ?? '', status: filter.status ?? '' },
    count: t.actors.shown(shown.length, actors.length),
    rows: shown.map((actor) => {
      const progress = personProgress(actor.id, records)
      return {
        name: actor.name,
        href: `${path}/${actor.id}`,
        position: positionOf(actor),
        sector: t.terms.sector[actor.sector],
        status: t.terms.status[actor.status],
        interviews: t.actors.interviewsHeld(progress.held, progress.open),
        rated: t.actors.rated(progress.rated, progress.toRate),
        self: selfBadge(progress.self, t),
      }
    }),
  } satisfies Page
}
