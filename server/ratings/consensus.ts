import type { FastifyReply } from 'fastify'
import { type RatingToSave, saveRating } from '../../db/surveys/ratings.ts'
import type { RatingGiven } from '../../surveys/answer.ts'
import { readAnswers } from '../../surveys/answers.ts'
import { fieldsOf } from '../../surveys/fields.ts'
import type { FormFields } from '../../surveys/form.ts'
import { type Item, itemsOf } from '../../surveys/instrument.ts'
import { compareRatings, type RatingComparison } from '../../surveys/ratings/comparison.ts'
import { isSameConsensus, whatConsensusLacks } from '../../surveys/ratings/consensus.ts'
import { type Dimension, dimensions, type Language } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import { namesOf } from '../accounts/names.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { questionnaire } from '../frame/sent.ts'
import { givenOf, type OpenedInterview, ofInterview, openInterview } from '../interviews/interview.ts'
import { itemMessages } from '../questionnaires/item-complaint.ts'
import { inWords } from '../statements/evidence.ts'
import { interviewConsensusPage } from './consensus-page.ts'

type RatingItem = Extract<Item, { kind: 'rating' }> & { rates: Dimension }

const config = { policy: 'consultant' } as const
const path = '/m/:municipality/interviews/:interview/consensus'

/** What the raters agree on once both have rated alone: a step and a reason per dimension. */
export function agreeOnRatings(app: App, context: AppContext): void {
  const { db, now } = context

  app.get(path, { config, schema: { params: ofInterview } }, async (request, reply) =>
    showConsensus(context, reply, await openInterview(context, request)),
  )

  app.post(path, { config, schema: { params: ofInterview, body: questionnaire({}) } }, async (request, reply) => {
    const opened = await openInterview(context, request)
    await comparisonOf(context, opened)
    const { municipality, id } = opened.interview
    const sent = readConsensus(opened, request.body, request.language)
    const conflicts: string[] = []
    for (const { item, given } of sent.changed) {
      const revision = Number(request.body[`_revision.${item.id}`] ?? Number.NaN)
      const rating = { ...ratingFor(item, given, opened), now: now(), revision }
      const { state } = await saveRating(db.at(municipality), rating)
      if (state === 'conflict') conflicts.push(item.id)
      if (state === 'final') throw problems.closed()
    }
    if (conflicts.length === 0 && Object.keys(sent.messages).length === 0)
      return reply.redirect(`/m/${municipality}/interviews/${id}?done=saved`, 303)
    return showConsensus(context, reply, await openInterview(context, request), { ...sent, conflicts })
  })
}

/**
 * What the raters think, side by side; nothing can be agreed on before.
 * @throws Problem closed while the interview is only planned, notFound until others have rated as well
 */
async function comparisonOf(
  context: AppContext,
  { place, interview, viewer, visible }: OpenedInterview,
): Promise<RatingComparison> {
  if (interview.status === 'planned') throw problems.closed()
  const told = await inWords(context, place.id, visible)
  return found(compareRatings(told, dimensions, viewer, interview.interviewers, await namesOf(context.db)))
}

interface Unsaved {
  typed: FormFields
  /** What is wrong, by item. */
  messages: Record<string, string>
  /** Items for which somebody else has recorded something else meanwhile. */
  conflicts: string[]
}

/**
 * What was changed and is complete, and messages about the rest. What was left as it is stays, also an imported step
 * without a reason.
 */
function readConsensus(opened: OpenedInterview, fields: Record<string, unknown>, language: Language) {
  const t = texts[language]
  const items = comparedItems(opened)
  const { ratings, complaints, typed } = readAnswers(items, fields, { actors: [], mode: 'interview', complete: true })
  const messages = itemMessages(complaints, t)
  const changed: { item: RatingItem; given: RatingGiven }[] = []
  for (const item of items) {
    const given = ratings[item.rates]
    if (isSameConsensus(given, consensusOf(opened, item))) continue
    const lack = whatConsensusLacks(given)
    if (lack) messages[item.id] ??= t.interviews.consensus.lacks[lack]
    if (!messages[item.id]) changed.push({ item, given: given ?? {} })
  }
  return { changed, messages, typed }
}

/** How sure the raters were, and on what an imported consensus rests, is not asked again, and stays. */
function ratingFor(item: RatingItem, given: RatingGiven, opened: OpenedInterview): Omit<RatingToSave, 'now'> {
  const { interview, viewer } = opened
  const { confidence, statements } = consensusOf(opened, item) ?? {}
  return {
    actor: interview.actor,
    response: interview.id,
    rater: viewer,
    kind: 'consensus',
    dimension: item.rates,
    given: { ...(confidence && { confidence }), ...(statements && { statements }), ...given },
  }
}

async function showConsensus(
  context: AppContext,
  reply: FastifyReply,
  opened: OpenedInterview,
  { typed, messages, conflicts }: Unsaved = { typed: {}, messages: {}, conflicts: [] },
) {
  const { language } = reply.request
  const t = texts[language]
  const { place, interview, person } = opened
  const comparison = await comparisonOf(context, opened)
  const items = comparedItems(opened)
  const isUnsaved = ({ id }: RatingItem) => messages[id] !== undefined || conflicts.includes(id)
  const complaintAbout = (item: RatingItem): ShownComplaint => {
    const about = { field: item.id, label: item.label[language] }
    if (!conflicts.includes(item.id)) return { ...about, message: messages[item.id] ?? '' }
    const { value, evidence } = consensusOf(opened, item) ?? {}
    const step = value && t.interviews.consensus.step(value, item.anchors[value - 1]?.[language] ?? '')
    const stored = [step, evidence].filter(Boolean).join('. ')
    return { ...about, message: t.common.conflict.stored(stored), isConflict: true }
  }
  return reply.page(
    interviewConsensusPage({
      t,
      place,
      interview: { id: interview.id, person: person.name },
      rows: items.map((item) => rowFor(item, opened, comparison, language, isUnsaved(item) ? typed : {})),
      complaints: items.filter(isUnsaved).map(complaintAbout),
    }),
  )
}

function rowFor(
  item: RatingItem,
  opened: OpenedInterview,
  { raters, rows }: RatingComparison,
  language: Language,
  typed: FormFields,
) {
  const { id, rates, anchors, label } = item
  const consensus = consensusOf(opened, item)
  const fields = { ...fieldsOf(item, consensus && givenOf(consensus)), ...typed }
  const row = rows.find(({ dimension }) => dimension === rates)
  return {
    id,
    label: label[language],
    anchors: anchors.map((anchor) => anchor[language]),
    steps: row?.steps ?? 0,
    ratings: raters.flatMap(({ name }, at) => {
      const cell = row?.cells[at]
      return cell ? [{ ...cell, name }] : []
    }),
    value: String(fields[id] ?? ''),
    reason: String(fields[`${id}.evidence`] ?? ''),
    revision: consensus?.revision ?? 0,
  }
}

/** The rating items whose dimension the viewer has finished. */
const comparedItems = ({ instrument, own }: OpenedInterview): RatingItem[] =>
  (instrument ? itemsOf(instrument) : []).filter((item): item is RatingItem =>
    own.some(({ dimension, final }) => final && item.kind === 'rating' && dimension === item.rates),
  )

const consensusOf = ({ visible }: OpenedInterview, { rates }: RatingItem) =>
  visible.find(({ kind, dimension }) => kind === 'consensus' && dimension === rates)
