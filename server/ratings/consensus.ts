import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { saveRating } from '../../db/surveys/ratings.ts'
import { readAnswers } from '../../surveys/answers.ts'
import { compareRatings, type RatingComparison } from '../../surveys/comparison.ts'
import { fieldsOf, ratedBy } from '../../surveys/fields.ts'
import type { FormFields } from '../../surveys/form.ts'
import { type Item, itemsOf } from '../../surveys/instrument.ts'
import { texts } from '../../views/text/index.ts'
import { namesOf } from '../accounts/names.ts'
import type { AppContext } from '../frame/context.ts'
import { sentFields } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { givenOf, type InterviewParams, type OpenedInterview, openInterview } from '../interviews/interview.ts'
import { itemMessages } from '../questionnaires/item-complaint.ts'
import { interviewConsensusPage } from './consensus-page.ts'

type Params = { Params: InterviewParams }
type RatingItem = Extract<Item, { kind: 'rating' }>

/** What the raters agree on once both have rated alone: a step and a reason per dimension. */
export async function interviewConsensus(app: FastifyInstance, { db, now }: AppContext): Promise<void> {
  const policy = { config: { policy: 'consultant' } } as const

  app.get<Params>('/m/:municipality/interviews/:interview/consensus', policy, async (request, reply) =>
    show(request, reply, await open(request), {}, {}),
  )

  app.post<Params>('/m/:municipality/interviews/:interview/consensus', policy, async (request, reply) => {
    const opened = await open(request)
    const { interview, viewer } = opened
    const { municipality, actor, id: response } = interview
    const t = texts[request.language]
    const words = t.interviews.consensus
    const fields = sentFields(request.body)
    const items = comparedItems(opened)
    const { ratings, complaints, typed } = readAnswers(items, fields, {
      actors: [],
      mode: 'interview',
      complete: true,
    })
    const messages = itemMessages(complaints, t)
    // What was left as it is stays as it is, also an imported step without a reason.
    const touched = items.filter(({ rates }) => {
      const before = consensusOf(opened, rates)
      const given = ratings[rates!]
      return (before?.value ?? null) !== (given?.value ?? null) || (before?.evidence ?? '') !== (given?.evidence ?? '')
    })
    for (const { id, rates } of touched) {
      const given = ratings[rates!]
      if (given && given.value === undefined) messages[id] ??= words.valueMissing
      if (given?.value !== undefined && !given.evidence) messages[id] ??= words.reasonMissing
    }
    const changed = touched.filter(({ id }) => !messages[id])
    for (const { id, rates } of changed)
      if (fields[`_revision.${id}`] !== String(consensusOf(opened, rates)?.revision ?? 0))
        throw problems.changedMeanwhile()
    for (const { rates } of changed) {
      const before = consensusOf(opened, rates)
      const saved = await saveRating(db.at(municipality), {
        actor,
        response,
        rater: viewer,
        kind: 'consensus',
        now: now(),
        dimension: rates!,
        given: { ...(before?.confidence && { confidence: before.confidence }), ...ratings[rates!] },
        revision: before?.revision ?? 0,
      })
      if (saved.state === 'conflict') throw problems.changedMeanwhile()
      if (saved.state === 'final') throw problems.closed()
    }
    if (Object.keys(messages).length > 0) return show(request, reply, await open(request), messages, typed)
    return reply.redirect(`/m/${municipality}/interviews/${response}?done=saved`, 303)
  })

  const open = (request: FastifyRequest<Params>) => openInterview(db, request.params, request.session!.account.id)

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    opened: OpenedInterview,
    messages: Record<string, string>,
    typed: FormFields,
  ) {
    const { language } = request
    const { place, interview, person, viewer, visible } = opened
    const comparison = compareRatings(visible, viewer, interview.interviewers, await namesOf(db))
    if (!comparison) throw problems.notFound()
    const page = interviewConsensusPage({
      t: texts[language],
      place,
      interview: { id: interview.id, person: person.name },
      rows: comparedItems(opened).map((item) =>
        rowFor(item, opened, comparison, language, messages[item.id] ? typed : {}),
      ),
      complaints: comparedItems(opened).flatMap(({ id, label }) =>
        messages[id] ? [{ field: id, label: label[language], message: messages[id] }] : [],
      ),
    })
    return reply.page(page, Object.keys(messages).length > 0 ? 422 : 200)
  }
}

function rowFor(
  item: RatingItem,
  opened: OpenedInterview,
  { raters, rows }: RatingComparison,
  language: 'de' | 'en',
  typed: FormFields,
) {
  const { id, rates, anchors, label } = item
  const consensus = consensusOf(opened, rates)
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

/** The rating items whose dimension at least one rater has finished, the viewer among them. */
const comparedItems = ({ instrument, own }: OpenedInterview): RatingItem[] =>
  (instrument ? itemsOf(instrument) : []).filter((item): item is RatingItem =>
    own.some(({ dimension, final }) => final && dimension === ratedBy(item)),
  )

const consensusOf = ({ visible }: OpenedInterview, dimension: RatingItem['rates']) =>
  visible.find((rating) => rating.kind === 'consensus' && rating.dimension === dimension)
