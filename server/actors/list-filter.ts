import { z } from 'zod'
import type { Actor } from '../../db/places/actors.ts'
import { isFoundBy } from '../../surveys/people/spelling.ts'
import type { PersonProgress } from '../../surveys/progress/person.ts'
import { cleanLine } from '../../surveys/text.ts'
import { actorStatuses, sectors } from '../../surveys/vocabulary.ts'
import { list, query } from '../frame/sent.ts'

/** By what the list can be sorted; with "-" before it the other way round. By name when nothing is said. */
export const sortings = ['name', 'sector', 'status', 'interviews', 'rated', 'self'] as const
export type Sorting = (typeof sortings)[number]

const yesOrNo = z.enum(['yes', 'no']).optional().catch(undefined)

/** Words of name, organisation or function, and what is asked of everybody shown; nonsense asks nothing. */
const rules = z.object({
  q: z.string().transform(cleanLine).default('').catch(''),
  sector: z.enum(sectors).optional().catch(undefined),
  status: z.enum(actorStatuses).optional().catch(undefined),
  invited: yesOrNo,
  interviewed: yesOrNo,
  rated: yesOrNo,
  by: z
    .enum(sortings.flatMap((each) => [each, `-${each}` as const]))
    .optional()
    .catch(undefined),
})

export type ListFilter = z.infer<typeof rules>

export const askedOfList = query({
  q: list,
  sector: list,
  status: list,
  invited: list,
  interviewed: list,
  rated: list,
  by: list,
})

export const readFilter = (asked: object): ListFilter => rules.parse(asked)

/** The list as it was asked for, as it stands behind an address. */
export const readList = (words: string | undefined): ListFilter =>
  readFilter(Object.fromEntries(new URLSearchParams(words)))

/** "q=mu&sector=police"; empty where nothing is asked. */
export const listWords = (filter: ListFilter): string =>
  `${new URLSearchParams(Object.entries(filter).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])))}`

export interface Row {
  actor: Actor
  progress: PersonProgress
}

export function isShown({ actor, progress }: Row, filter: ListFilter): boolean {
  const asked = (wanted: 'yes' | 'no' | undefined, is: boolean) => wanted === undefined || (wanted === 'yes') === is
  return (
    (filter.sector ?? actor.sector) === actor.sector &&
    (filter.status ?? actor.status) === actor.status &&
    asked(filter.invited, progress.self !== 'none') &&
    asked(filter.interviewed, progress.held > 0) &&
    asked(filter.rated, progress.toRate > 0 && progress.rated === progress.toRate) &&
    isFoundBy(filter.q, [actor.name, actor.organisation, actor.function])
  )
}

const selfStates = ['none', 'invited', 'expired', 'begun', 'submitted'] as const

const places: Record<Sorting, (row: Row) => number> = {
  name: () => 0,
  sector: ({ actor }) => sectors.indexOf(actor.sector),
  status: ({ actor }) => actorStatuses.indexOf(actor.status),
  interviews: ({ progress }) => progress.held,
  rated: ({ progress }) => progress.rated,
  self: ({ progress }) => selfStates.indexOf(progress.self),
}

/** @param rows By surname; within what is equal they stay so. */
export function sortRows(rows: Row[], by: ListFilter['by'] = 'name'): Row[] {
  if (by === '-name') return rows.toReversed()
  const isReversed = by.startsWith('-')
  const placeOf = places[by.replace('-', '') as Sorting]
  return rows.toSorted((x, y) => (placeOf(x) - placeOf(y)) * (isReversed ? -1 : 1))
}
