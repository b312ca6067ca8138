import type { Actor } from '../../db/places/actors.ts'
import { apart, positionOf } from '../../surveys/people/apart.ts'
import { personProgress } from '../../surveys/progress/person.ts'
import { actorStatuses, sectors } from '../../surveys/vocabulary.ts'
import type { Shelf } from '../../views/archive/partials.ts'
import type { Crumb } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { isShown, type ListFilter, listWords, type Sorting, sortings, sortRows } from './list-filter.ts'
import type { ActorRecords } from './records.ts'
import { selfBadge } from './words.ts'

export interface Place {
  id: string
  name: string
}

export const actorsPath = (place: Place): string => `/m/${place.id}/actors`

/** The way to the list of people, as it was when one left it, or with `actor` to one of them. */
export const actorTrail = (place: Place, t: Texts, actor?: { id: string; name: string }, list?: string): Crumb[] => [
  { label: place.name, href: `/m/${place.id}` },
  { label: t.actors.title, href: withWords(actorsPath(place), list ?? '') },
  ...(actor ? [{ label: actor.name, href: actorPath(place, actor.id, list) }] : []),
]

const withWords = (path: string, words: string): string => (words ? `${path}?${words}` : path)

/** A page that knows how the list stood that one came from. */
const fromList = (path: string, list: string | undefined): string =>
  withWords(path, list ? `list=${encodeURIComponent(list)}` : '')

/** The page of a person, and the form that changes what is known about them. */
export const actorPath = (place: Place, id: string, list?: string): string =>
  fromList(`${actorsPath(place)}/${id}`, list)
export const actorFormPath = (place: Place, id: string, list?: string): string =>
  fromList(`${actorsPath(place)}/${id}/edit`, list)

/** Everybody who matters in a municipality, with how far each is, as far as asked for. */
export function actorsPage(data: {
  t: Texts
  place: Place
  actors: Actor[]
  records: ActorRecords
  filter: ListFilter
  shelf?: Shelf | undefined
  /** Lists taken over within the last day, which can be looked at and taken back. */
  taken: { list: string; people: number; takenAt: Date }[]
}) {
  const { t, place, actors, records, filter, shelf, taken } = data
  const path = actorsPath(place)
  const people = apart(actors)
  const all = people.map((actor) => ({ actor, progress: personProgress(actor.id, records) }))
  const shown = sortRows(
    all.filter((row) => isShown(row, filter)),
    filter.by,
  )
  const isEmpty = actors.length === 0
  const words = listWords(filter)
  return {
    template: 'actors/list',
    title: t.actors.title,
    lead: isEmpty ? t.actors.empty : t.actors.lead,
    trail: actorTrail(place, t).slice(0, 1),
    scripts: ['search'],
    path,
    isEmpty,
    plan: `/m/${place.id}/interviews/several`,
    taken: taken.map(({ list, ...each }) => ({ ...each, href: `${path}/imported/${list}` })),
    filters: filtersOf(filter, t),
    filter: { q: filter.q, by: filter.by ?? '' },
    count: t.actors.shown(shown.length, actors.length),
    shelf,
    columns: columnsOf(path, filter, t),
    rows: shown.map(({ actor, progress }) => ({
      name: actor.name,
      href: actorPath(place, actor.id, words),
      position: positionOf(actor),
      sector: t.terms.sector[actor.sector],
      status: t.terms.status[actor.status],
      interviews: t.actors.interviewsHeld(progress.held, progress.open),
      rated: t.actors.rated(progress.rated, progress.toRate),
      self: selfBadge(progress.self, t),
    })),
  } satisfies Page
}

function filtersOf(filter: ListFilter, t: Texts) {
  const options = <T extends string>(all: string, values: readonly T[], labels: Record<T, string>) => [
    { value: '', label: all },
    ...values.map((value) => ({ value, label: labels[value] })),
  ]
  return [
    { name: 'sector', value: filter.sector ?? '', options: options(t.actors.allSectors, sectors, t.terms.sector) },
    {
      name: 'status',
      value: filter.status ?? '',
      options: options(t.actors.allStatuses, actorStatuses, t.terms.status),
    },
    ...(['invited', 'interviewed', 'rated'] as const).map((name) => ({
      name,
      value: filter[name] ?? '',
      options: options(t.actors.everybody, ['yes', 'no'], t.actors.filters[name]),
    })),
  ].map((each) => ({ ...each, label: t.actors.fields[each.name as keyof typeof t.actors.fields] }))
}

/** What stands at the head of each column, and the way to the list sorted by it: the second time the other way round. */
function columnsOf(path: string, filter: ListFilter, t: Texts) {
  const labels: Record<Sorting, string> = {
    name: t.actors.table.person,
    sector: t.actors.table.sector,
    status: t.actors.table.status,
    interviews: t.actors.table.interviews,
    rated: t.actors.table.ratings,
    self: t.actors.table.selfAssessment,
  }
  const { by = 'name' } = filter
  return sortings.map((each) => ({
    label: labels[each],
    href: withWords(path, listWords({ ...filter, by: by === each ? `-${each}` : each })),
    sort: by === each ? ('ascending' as const) : by === `-${each}` ? ('descending' as const) : undefined,
  }))
}
