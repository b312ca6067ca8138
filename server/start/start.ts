import { requestsWaiting } from '../../db/accounts/access-requests.ts'
import { agendaOf } from '../../db/places/agenda.ts'
import { archivedMunicipalities } from '../../db/places/archive.ts'
import { listMunicipalities } from '../../db/places/municipalities.ts'
import { overviewsOf } from '../../db/places/overviews.ts'
import { dayOf } from '../../surveys/day.ts'
import { namesOf } from '../accounts/names.ts'
import { shelfOf } from '../archive/shelf.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { spoken } from '../frame/language.ts'
import { query, text } from '../frame/sent.ts'
import { untilNotice } from '../next/tasks.ts'
import { administratorPage } from './administrator-page.ts'
import { startPage } from './page.ts'

const pageLength = 20

/** The first page after signing in. */
export async function startRoom(app: App, { db, now }: AppContext): Promise<void> {
  const route = { config: { policy: 'signed_in' }, schema: { querystring: query({ offset: text }) } } as const

  app.get('/', route, async (request, reply) => {
    const { account } = request.session!
    if (account.role === 'administrator')
      return reply.page(administratorPage({ ...spoken(request.language), requests: await requestsWaiting(db) }))

    const reading = { ...spoken(request.language), role: account.role, today: dayOf(now()) }
    const page = { limit: pageLength, offset: startOfPage(request.query.offset) }
    const { total, rows } = await listMunicipalities(db, account.id, page)
    const overviews = await overviewsOf(
      db,
      rows.map(({ id }) => id),
    )
    const agenda = account.role === 'consultant' ? await agendaOf(db, account.id, untilNotice(now())) : undefined
    const municipalities = rows.map((municipality) => ({ municipality, overview: overviews.get(municipality.id)! }))
    const archived = (await archivedMunicipalities(db, account.id)).map(({ id, name, archivedAt, archivedBy }) => ({
      ...{ kind: 'municipality' as const, id, municipality: id, archivedAt, archivedBy },
      ...{ label: name, href: `/m/${id}` },
    }))
    const nameOf = await namesOf(db)
    const shelf = shelfOf(archived, { ...reading, nameOf, mayBringBack: account.role === 'consultant' })
    return reply.page(startPage({ ...reading, municipalities, total, page, agenda, shelf }))
  })
}

/** Where a page begins: a multiple of its length, 0 for anything else that was asked. */
function startOfPage(given: string | undefined): number {
  const offset = Number(given)
  return Number.isSafeInteger(offset) && offset > 0 ? offset - (offset % pageLength) : 0
}
