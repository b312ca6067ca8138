import type { FastifyReply } from 'fastify'
import { finaliseRatings } from '../../db/surveys/ratings.ts'
import type { RatingGiven } from '../../surveys/answer.ts'
import { fieldsOf, ratedBy } from '../../surveys/fields.ts'
import { itemsOf } from '../../surveys/instrument.ts'
import { fingerprint } from '../../surveys/merge.ts'
import { type OpenItem, openRatings } from '../../surveys/progress/progress.ts'
import { sectionTitle } from '../../surveys/progress/section-title.ts'
import { ratingProgress } from '../../surveys/ratings/rated-dimensions.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { questionnaire, text } from '../frame/sent.ts'
import {
  complaintsAbout,
  guideItems,
  lastSavedAt,
  nothingUnsaved,
  type Reader,
  readerOf,
  sectionsOf,
  type Unsaved,
} from '../interviews/guide/questions.ts'
import { saveEntries, type Writing } from '../interviews/guide/saving.ts'
import { isSaved, saveSentPage, unsavedOf } from '../interviews/guide/sent-page.ts'
import { type OpenedInterview, ofInterview, openInterview, storedFor } from '../interviews/interview.ts'
import { nextOwnTask } from '../next/own.ts'
import { loadEvidenceOn } from './evidence.ts'
import { ratingPage } from './rate-page.ts'

/** Every ladder of the guide. */
export const laddersOf = ({ instrument }: OpenedInterview) => itemsOf(found(instrument)).filter(ratedBy)

/**
 * A rater judges somebody on one page and stands by it at its end (H 3.1). A dimension without a step becomes “not
 * asked” only if the page that was sent had named it so.
 */
export function rateInterviews(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/interviews/:interview/rating'
  const sentPage = questionnaire({ _notAsked: text })

  app.get(path, { config, schema: { params: ofInterview } }, async (request, reply) =>
    showRating(context, reply, toRate(await openInterview(context, request))),
  )

  app.post(path, { config, schema: { params: ofInterview, body: sentPage } }, async (request, reply) => {
    const opened = toRate(await openInterview(context, request))
    const { municipality, id, actor } = opened.interview
    const here = db.at(municipality)
    if (!ratingProgress(found(opened.instrument), opened.own).isFinal) {
      const ladders = laddersOf(opened)
      const said = await loadEvidenceOn(context, opened, ladders)
      const sent = await saveSentPage({ ...opened, here, now: now() }, ladders, request.body, said)
      const stored = await openInterview(context, request)
      if (!isSaved(sent)) return showRating(context, reply, stored, (reader) => unsavedOf(sent, reader))
      const open = openRatings(found(stored.instrument), stored.given)
      if (!isNamed(open, request.body._notAsked)) return showRating(context, reply, stored, openOnes(open, stored))
      await noteNotAsked({ ...stored, here, now: now() }, open)
      await finaliseRatings(here, actor, opened.viewer)
    }
    return reply.redirect(await onward(), 303)

    /** To compare with whoever has finished too; else to what waits next. */
    async function onward(): Promise<string> {
      const { visible, viewer } = await openInterview(context, request)
      const others = visible.some((each) => each.final && each.kind === 'independent' && each.rater !== viewer)
      const next = others ? undefined : await nextOwnTask(db, viewer, { municipality, done: id, now: now() })
      return next ? `${next.href}?done=ratedNext` : `/m/${municipality}/interviews/${id}?done=completed`
    }
  })
}

/** @throws Problem closed where nothing is rated, or not now. */
export function toRate(opened: OpenedInterview): OpenedInterview {
  const { status } = opened.interview
  const isOpen = status !== 'planned' && status !== 'locked'
  if (!isOpen || ratingProgress(found(opened.instrument), opened.own).of === 0) throw problems.closed()
  return opened
}

/** Whether the page had said of exactly these that they are without a step. */
function isNamed(open: OpenItem[], named = ''): boolean {
  const ids = named.split(' ').filter(Boolean)
  return open.length === 0 || (open.length === ids.length && open.every(({ item }) => ids.includes(item.id)))
}

/** @throws Problem changedMeanwhile when one of them got a step in the same moment. */
async function noteNotAsked(writing: Writing, open: OpenItem[]): Promise<void> {
  const entries = open.map(({ item }) => {
    const { given, revision } = storedFor(item, writing)
    return { item, given: { ...(given as RatingGiven | null), missing: 'not_asked' as const }, revision }
  })
  const { conflicts } = await saveEntries(writing, entries)
  if (Object.keys(conflicts).length > 0) throw problems.changedMeanwhile()
}

/** What still lacks a step, shown as it is stored. */
const openOnes =
  (open: OpenItem[], opened: OpenedInterview) =>
  ({ t }: Reader): Unsaved => {
    const items = open.map(({ item }) => ({ item, given: storedFor(item, opened).given }))
    return {
      ...nothingUnsaved,
      typed: Object.assign({}, ...items.map(({ item, given }) => fieldsOf(item, given))),
      drawn: Object.fromEntries(items.map(({ item, given }) => [item.id, fingerprint(given)])),
      messages: Object.fromEntries(open.map(({ item }) => [item.id, t.ratings.complaint])),
    }
  }

/** @param unsavedFor What keeps the ratings from being final. */
async function showRating(
  context: AppContext,
  reply: FastifyReply,
  opened: OpenedInterview,
  unsavedFor: (reader: Reader) => Unsaved = () => nothingUnsaved,
) {
  const { place, interview, person, own, given } = opened
  const ladders = laddersOf(opened)
  const reader = await readerOf(context, reply.request, opened, ladders)
  const { t, language } = reader
  const guide = found(opened.instrument)
  const unsaved = unsavedFor(reader)
  const { rated, isFinal } = ratingProgress(guide, own)
  const sectionOf = (id: string) => found(guide.sections.find(({ items }) => items.some((item) => item.id === id)))
  return reply.page(
    ratingPage({
      t,
      place,
      interview: { id: interview.id, person: person.name, status: interview.status },
      sections: sectionsOf(opened, language),
      isFinal,
      rated,
      items: guideItems(ladders, opened, reader, unsaved).map((item) => {
        const section = sectionOf(item.view.id)
        return { ...item, section: { id: section.id, title: sectionTitle(section, language) } }
      }),
      names: Object.fromEntries(ladders.map((item) => [item.id, t.terms.dimension[ratedBy(item)!]])),
      open: openRatings(guide, given).map(({ item }) => item.id),
      lastSavedAt: lastSavedAt(opened),
      complaints: complaintsAbout(ladders, unsaved, language),
    }),
    unsaved.conflicts.length > 0 ? 409 : undefined,
  )
}
