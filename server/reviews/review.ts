import { findGroup } from '../../db/groups/groups.ts'
import { findReview } from '../../db/groups/reviews.ts'
import type { Review as Facts } from '../../reports/case/case-file.ts'
import { decide } from '../../reports/decision/decide.ts'
import { membersAt } from '../../surveys/membership.ts'
import { loadCase } from '../case/load-case.ts'
import type { AppContext } from '../frame/context.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { parameters } from '../frame/sent.ts'

/** The parameters of a route that is about one review. */
export const ofReview = parameters('municipality', 'review')

interface Params {
  municipality: string
  review: string
}

/**
 * A review as stored, with the municipality as a case and the review as that case tells it.
 * @throws Problem notFound
 */
export async function openedReview(context: AppContext, { municipality, review }: Params) {
  const stored = found(await findReview(context.db.at(municipality), review))
  const file = await loadCase(context, municipality)
  const facts: Facts = found(file.reviews?.find(({ date }) => date === stored.date))
  return {
    stored,
    file,
    facts,
    municipality: file.municipality,
    review: { id: stored.id, date: stored.date, isOpen: stored.status === 'open' },
  }
}

export type OpenedReview = Awaited<ReturnType<typeof openedReview>>

/**
 * The same, as long as nobody has closed it, with what the model makes of it (recommendation model, section 8).
 * @throws Problem notFound, closed
 */
export async function undecidedReview(context: AppContext, params: Params) {
  const opened = await openedReview(context, params)
  if (!opened.review.isOpen) throw problems.closed()
  return { ...opened, decision: decide(opened.file, opened.facts) }
}

/** Those who take part in the review, with name. */
export async function membersOf({ db }: AppContext, { stored, file }: Pick<OpenedReview, 'stored' | 'file'>) {
  const group = stored.group === null ? undefined : await findGroup(db.at(stored.municipality), stored.group)
  const names = new Map(file.actors.map(({ id, name }) => [id, name]))
  return group ? membersAt(group, stored.date).map((id) => ({ id, name: names.get(id) ?? id })) : []
}
