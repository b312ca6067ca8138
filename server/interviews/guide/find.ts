import { z } from 'zod'
import { type Item, itemsOf, type Section } from '../../../surveys/instrument.ts'
import { nameOf } from '../../../surveys/kinds/actors.ts'
import { canFind, findPeople } from '../../../surveys/named/find.ts'
import { positionOf } from '../../../surveys/people/apart.ts'
import { cleanLine } from '../../../surveys/text.ts'
import { type Texts, texts } from '../../../views/text/index.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { found } from '../../frame/found.ts'
import { limitTo } from '../../security/limit.ts'
import { type OpenedInterview, ofInterview, openInterview } from '../interview.ts'

const sent = z.strictObject({ item: z.string().max(60), query: z.string().max(100) })

/**
 * Persons by the first letters of their names, for the field in which they are chosen: JSON in, JSON out. Sent as a
 * body, so that no name stands in an address or a log; nobody can try out the alphabet.
 */
export function findPeopleByName(app: App, context: AppContext): void {
  const route = { config: { policy: 'consultant' }, schema: { params: ofInterview, body: sent } } as const
  const allow = limitTo(app, {
    max: 120,
    timeWindow: 60_000,
    keyGenerator: ({ session }) => session?.account.id ?? '',
  })

  app.post('/m/:municipality/interviews/:interview/find', route, async (request) => {
    await allow(request)
    const opened = await openInterview(context, request)
    const item = found(opened.instrument && itemsOf(opened.instrument).find(({ id }) => id === request.body.item))
    const people = findFor(item, opened, request.body.query)
    const search = { query: request.body.query, found: people.map(({ id }) => id) }
    return {
      words: searchWords(search, texts[request.language]),
      people: people.map((actor) => ({
        id: actor.id,
        label: nameOf(actor.id, opened),
        about: positionOf(actor),
      })),
    }
  })
}

function findFor(item: Item, { actors }: OpenedInterview, query: string) {
  if (item.kind !== 'actors' && item.kind !== 'pairs') return []
  const asked = item.kind === 'actors' ? item.sector : undefined
  return findPeople(
    cleanLine(query),
    actors.filter(({ sector, archivedAt }) => archivedAt === null && (asked === undefined || sector === asked)),
  )
}

/** What was searched for, and the ids of whom that found. */
export interface Search {
  query: string
  found: string[]
}

type Searches = Record<string, Search>

export function searchWords({ query, found }: Search, { item: { find } }: Texts): string {
  if (found.length > 0) return find.found(found.length)
  return canFind(query) ? find.none : find.more
}

/** The names that a sent section searches for, with whom that finds: the way without JavaScript. */
export function searchesIn(
  { items }: Section,
  opened: OpenedInterview,
  fields: Record<string, string | string[] | undefined>,
): Searches {
  const searches = items.flatMap((item): [string, Search][] => {
    const query = cleanLine([fields[`_find.${item.id}`] ?? ''].flat()[0] ?? '').slice(0, 100)
    return query === '' ? [] : [[item.id, { query, found: findFor(item, opened, query).map(({ id }) => id) }]]
  })
  return Object.fromEntries(searches)
}

/** Whoever was added because they were missing in a question stands there on the way back. */
export function addedSince({ items }: Section, { actors }: OpenedInterview, added: string | undefined): Searches {
  const actor = actors.find(({ id }) => id === added)
  if (!actor) return {}
  const search = { query: '', found: [actor.id] }
  return Object.fromEntries(items.map(({ id }) => [id, search]))
}
