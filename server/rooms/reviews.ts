import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { listDecisions, recordDecision } from '../../db/decisions.ts'
import { endGroup, findGroup } from '../../db/groups.ts'
import { newId } from '../../db/ids.ts'
import { closeReview, findReview, saveCriterion, saveReviewAnswers } from '../../db/reviews.ts'
import { decide } from '../../reports/decision/decide.ts'
import { valueOfCriterion } from '../../reports/decision/members.ts'
import {
  type Criterion,
  type CriterionValue,
  criteria,
  criterionValues,
  decisionOptions,
  type EvidenceLevel,
  memberCriteria,
} from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../complain.ts'
import type { AppContext } from '../context.ts'
import { dayOf } from '../day.ts'
import { type FieldComplaint, readForm, tidyFields } from '../form.ts'
import { loadRound } from '../invitation-round.ts'
import { loadCase, namesOfAccounts } from '../load-case.ts'
import { standingBadge } from '../pages/invitation-standing.ts'
import { type ReviewFields, recordDecisionPage, reviewDecisionPage, reviewPage } from '../pages/review-pages.ts'
import { problems } from '../problems.ts'

type OfReview = { Params: { municipality: string; review: string } }
type Request = FastifyRequest<OfReview>

const notesLimit = 20_000

const people = z.object({
  option: z.enum(decisionOptions),
  reason: z.string().max(notesLimit),
  date: z.iso.date(),
  confirmed: z.literal('yes'),
})

/** The review of a group after about nine months, and the decision that follows (H 3.2, 4.4). */
export async function reviewsRoom(app: FastifyInstance, context: AppContext): Promise<void> {
  const { db, now } = context
  const team = { config: { policy: 'team' } } as const
  const consultant = { config: { policy: 'consultant' } } as const

  app.get<OfReview>('/m/:municipality/reviews/:review', consultant, async (request, reply) =>
    showReview(request, reply),
  )

  app.post<OfReview>('/m/:municipality/reviews/:review', consultant, async (request, reply) => {
    const { municipality, review } = request.params
    const stored = await find(request)
    if (stored.status !== 'open') throw problems.closed()
    const fields = fieldsOf(request)
    const members = await membersOf(request, stored)
    const complaints = complaintsAbout(fields, members)
    if (complaints.length) return showReview(request, reply, fields, complaints)
    for (const criterion of criteria) {
      const saved = await saveCriterion(db, {
        ...{ municipality, review, criterion },
        value: (fields[`${criterion}.value`] || null) as CriterionValue | null,
        evidence: fields[`${criterion}.evidence`] ? (Number(fields[`${criterion}.evidence`]) as EvidenceLevel) : null,
        notes: fields[`${criterion}.notes`] || null,
        ...{ savedBy: request.session!.account.id, now: now() },
        revision: Number(fields[`${criterion}.revision`] ?? 0),
      })
      if (saved.state === 'conflict')
        return showReview(request, reply, fields, [{ field: `${criterion}.value`, reason: 'changedMeanwhile' }])
      if (saved.state !== 'saved') throw problems.closed()
    }
    for (const { id: actor } of members)
      await saveReviewAnswers(
        db,
        { municipality, review, actor },
        Object.fromEntries(
          memberCriteria.map((criterion) => [
            criterion,
            (fields[`${criterion}.${actor}`] || null) as CriterionValue | null,
          ]),
        ),
      )
    const wantsDecision = (request.body as Record<string, unknown>).next === 'decision'
    return reply.redirect(`/m/${municipality}/reviews/${review}${wantsDecision ? '/decision' : ''}?done=saved`, 303)
  })

  app.get<OfReview>('/m/:municipality/reviews/:review/decision', team, async (request, reply) => {
    const place = await placeOf(request)
    const { facts, decision } = decided(place)
    const names = await namesOfAccounts(context)
    const t = texts[request.language]
    const recorded = (await listDecisions(db, request.params.municipality, { review: request.params.review })).map(
      (each) => ({
        option: each.option === 'adopt' ? t.group.adopted : t.terms.option[each.option],
        reason: each.reason,
        decidedOn: each.decidedOn,
        by: names.get(each.decidedBy) ?? each.decidedBy,
      }),
    )
    const mayDecide = request.session!.account.role === 'consultant'
    return reply.page(reviewDecisionPage({ ...place, facts, decision, recorded, mayDecide }))
  })

  app.get<OfReview>('/m/:municipality/reviews/:review/decide', consultant, async (request, reply) => {
    const place = await placeOf(request)
    if (!place.review.isOpen) throw problems.closed()
    const { decision } = decided(place)
    return reply.page(
      recordDecisionPage({
        ...place,
        recommended: decision.option,
        values: { option: '', reason: '', date: dayOf(now()) },
        complaints: [],
      }),
    )
  })

  app.post<OfReview>('/m/:municipality/reviews/:review/decision', consultant, async (request, reply) => {
    const { municipality, review } = request.params
    const place = await placeOf(request)
    if (!place.review.isOpen) throw problems.closed()
    const { facts, decision } = decided(place)
    const { data, complaints } = readForm(people, request.body)
    if (complaints) {
      const t = texts[request.language]
      const { option = '', reason = '', date = '' } = tidyFields(request.body) as Record<string, string>
      const page = recordDecisionPage({
        ...place,
        recommended: decision.option,
        values: { option, reason, date },
        complaints: wordComplaints(complaints, t.reviews.fields, t),
      })
      return reply.page(page, 422)
    }
    if (!(await closeReview(db, municipality, review))) throw problems.closed()
    await recordDecision(db, {
      ...{ municipality, id: newId('d'), subject: 'review', review },
      ...{ option: data.option, reason: data.reason, decidedOn: data.date, decidedBy: request.session!.account.id },
      frozen: { review: facts, decision },
      now: now(),
    })
    if (place.group && (data.option === 'transfer' || data.option === 'dissolve'))
      await endGroup(db, municipality, place.group, { endedOn: data.date, now: now() })
    return reply.redirect(`/m/${municipality}/reviews/${review}/decision?done=decided`, 303)
  })

  async function find({ params }: Request) {
    const review = await findReview(db, params.municipality, params.review)
    if (!review) throw problems.notFound()
    return review
  }

  async function placeOf(request: Request) {
    const stored = await find(request)
    const file = await loadCase(context, request.params.municipality)
    const review = { id: stored.id, date: stored.date, isOpen: stored.status === 'open' }
    return { file, municipality: file.municipality, review, group: stored.group, language: request.language }
  }

  /** Those who were members on the day of the review. */
  async function membersOf({ params }: Request, { group, date }: { group: string | null; date: string }) {
    const found = group ? await findGroup(db, params.municipality, group) : undefined
    const { actors } = await loadCase(context, params.municipality)
    const names = new Map(actors.map(({ id, name }) => [id, name]))
    return (found?.members ?? [])
      .filter(({ leftOn }) => leftOn === null || leftOn >= date)
      .map(({ actor }) => ({ id: actor, name: names.get(actor) ?? actor }))
  }

  async function showReview(
    request: Request,
    reply: FastifyReply,
    typed?: ReviewFields,
    complaints: FieldComplaint[] = [],
  ) {
    const stored = await find(request)
    const t = texts[request.language]
    const round = await loadRound(context, request.params.municipality, request.params.review)
    const members = (await membersOf(request, stored)).map((member) => {
      const invited = round.people.find(({ id }) => id === member.id)
      return {
        ...member,
        state: invited
          ? standingBadge(invited.standing, request.language)
          : { label: t.reviews.notAnswered, tone: undefined },
      }
    })
    const fields = typed ?? storedFields(stored)
    const place = await placeOf(request)
    const facts = place.file.reviews?.find(({ date }) => date === stored.date)
    const derived = Object.fromEntries(
      memberCriteria.flatMap((criterion) =>
        facts && Object.keys(facts.criteria[criterion]?.answers ?? {}).length
          ? [
              [
                criterion,
                valueOfCriterion(
                  facts,
                  criterion,
                  members.map(({ id }) => id),
                ),
              ],
            ]
          : [],
      ),
    )
    const labels = Object.fromEntries(Object.keys(fields).map((field) => [field, field.split('.')[0] ?? field]))
    const page = reviewPage({
      ...place,
      members,
      fields,
      derived,
      mayChange: true,
      complaints: wordComplaints(complaints, labels, t),
    })
    return reply.page(page, complaints.length ? 422 : 200)
  }
}

/** What the model makes of the review (recommendation model, section 8). */
function decided({ file, review }: { file: Awaited<ReturnType<typeof loadCase>>; review: { date: string } }) {
  const facts = file.reviews?.find(({ date }) => date === review.date)
  if (!facts) throw problems.notFound()
  return { facts, decision: decide(file, facts) }
}

function fieldsOf(request: FastifyRequest): ReviewFields {
  return Object.fromEntries(
    Object.entries(tidyFields(request.body)).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
}

function storedFields(review: NonNullable<Awaited<ReturnType<typeof findReview>>>): ReviewFields {
  return Object.fromEntries([
    ...review.criteria.flatMap(({ criterion, value, evidence, notes, revision }) => [
      [`${criterion}.value`, value ?? ''],
      [`${criterion}.evidence`, evidence === null ? '' : String(evidence)],
      [`${criterion}.notes`, notes ?? ''],
      [`${criterion}.revision`, String(revision)],
    ]),
    ...review.answers.map(({ criterion, actor, value }) => [`${criterion}.${actor}`, value]),
  ])
}

function complaintsAbout(fields: ReviewFields, members: { id: string }[]): FieldComplaint[] {
  const isValue = (value: string | undefined) => !value || (criterionValues as readonly string[]).includes(value)
  return criteria.flatMap((criterion: Criterion): FieldComplaint[] => {
    const answers = members.map(({ id }) => fields[`${criterion}.${id}`])
    const complaints: FieldComplaint[] = []
    if (!isValue(fields[`${criterion}.value`]) || !answers.every(isValue))
      complaints.push({ field: `${criterion}.value`, reason: 'notAnOption' })
    if (fields[`${criterion}.evidence`] && !/^[0-3]$/.test(fields[`${criterion}.evidence`]!))
      complaints.push({ field: `${criterion}.evidence`, reason: 'notAnOption' })
    if ((fields[`${criterion}.notes`] ?? '').length > notesLimit)
      complaints.push({ field: `${criterion}.notes`, reason: 'tooLong', limit: notesLimit })
    return complaints
  })
}
