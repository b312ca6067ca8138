import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { findGroup } from '../../db/groups/groups.ts'
import { findReview, type Judgement, type Review, saveReview } from '../../db/groups/reviews.ts'
import { valueOfCriterion } from '../../reports/decision/members.ts'
import { textLimits } from '../../surveys/text.ts'
import {
  type Criterion,
  type CriterionValue,
  criteria,
  criterionValues,
  type EvidenceLevel,
  memberCriteria,
} from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { loadCase } from '../case/load-case.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import { type FieldComplaint, typedTexts } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { loadRound } from '../invitations/invitation-round.ts'
import { standingBadge } from '../invitations/invitation-standing.ts'
import { type ReviewFields, reviewPage } from './review-pages.ts'

type OfReview = { Params: { municipality: string; review: string } }
type Request = FastifyRequest<OfReview>

/** The review of a group after about nine months: nine criteria, judged with evidence (H 3.2, 4.4). */
export async function reviewsRoom(app: FastifyInstance, context: AppContext): Promise<void> {
  const { db, now } = context
  const consultant = { config: { policy: 'consultant' } } as const

  app.get<OfReview>('/m/:municipality/reviews/:review', consultant, async (request, reply) =>
    showReview(request, reply, await find(request)),
  )

  app.post<OfReview>('/m/:municipality/reviews/:review', consultant, async (request, reply) => {
    const { municipality, review } = request.params
    const stored = await find(request)
    const members = await membersOf(municipality, stored)
    const fields: ReviewFields = typedTexts(request.body)
    const complaints = complaintsAbout(fields, members)
    if (complaints.length > 0) return showReview(request, reply, stored, fields, complaints)
    const saved = await saveReview(db.at(municipality), {
      review,
      savedBy: request.session!.account.id,
      now: now(),
      judgements: criteria.map((criterion) => judgementIn(fields, criterion, stored)),
      answers: members.flatMap(({ id: actor }) =>
        memberCriteria.map((criterion) => ({
          criterion,
          actor,
          value: valueIn(fields, `${criterion}.${actor}`),
          was: valueIn(fields, `${criterion}.${actor}.was`),
        })),
      ),
    })
    if (saved.state === 'conflict') {
      // The others' words stand in the complaint; what was typed stays, and saving again replaces theirs knowingly.
      const fresh = await find(request)
      const others = saved.criteria.map((criterion) => ({ field: `${criterion}.value`, reason: 'changedMeanwhile' }))
      return showReview(request, reply, fresh, { ...fields, ...marksOf(fresh) }, others, saved.criteria)
    }
    if (saved.state !== 'saved') throw saved.state === 'closed' ? problems.closed() : problems.notFound()
    const next = fields.next === 'decision' ? '/decision' : ''
    return reply.redirect(`/m/${municipality}/reviews/${review}${next}?done=saved`, 303)
  })

  async function find({ params }: Request): Promise<Review> {
    const review = await findReview(db.at(params.municipality), params.review)
    if (!review) throw problems.notFound()
    return review
  }

  /** Those who were members on the day of the review. */
  async function membersOf(municipality: string, { group, date }: Review) {
    const found = group ? await findGroup(db.at(municipality), group) : undefined
    const { actors } = await loadCase(context, municipality)
    const names = new Map(actors.map(({ id, name }) => [id, name]))
    return (found?.members ?? [])
      .filter(({ leftOn }) => leftOn === null || leftOn >= date)
      .map(({ actor }) => ({ id: actor, name: names.get(actor) ?? actor }))
  }

  async function showReview(
    request: Request,
    reply: FastifyReply,
    stored: Review,
    typed?: ReviewFields,
    complaints: FieldComplaint[] = [],
    changed: Criterion[] = [],
  ) {
    const { language, params } = request
    const t = texts[language]
    const file = await loadCase(context, params.municipality)
    const facts = file.reviews?.find(({ date }) => date === stored.date)
    const round = await loadRound(context, params.municipality, params.review)
    const members = await membersOf(params.municipality, stored)
    const ids = members.map(({ id }) => id)
    const derived = memberCriteria.flatMap((criterion) =>
      facts && Object.keys(facts.criteria[criterion]?.answers ?? {}).length > 0
        ? [[criterion, valueOfCriterion(facts, criterion, ids)]]
        : [],
    )
    const labels = Object.fromEntries(complaints.map(({ field }) => [field, field.split('.')[0] ?? field]))
    const page = reviewPage({
      municipality: file.municipality,
      language,
      mayChange: true,
      review: { id: stored.id, date: stored.date, isOpen: stored.status === 'open' },
      members: members.map((member) => {
        const invited = round.people.find(({ id }) => id === member.id)
        const open = { label: t.reviews.notAnswered, tone: undefined }
        return { ...member, state: invited ? standingBadge(invited.standing, language) : open }
      }),
      fields: { ...storedFields(stored), ...typed },
      derived: Object.fromEntries(derived),
      others: Object.fromEntries(changed.map((criterion) => [criterion, storedFields(stored)])),
      complaints: wordComplaints(complaints, labels, t),
    })
    return reply.page(page, complaints.length > 0 ? 422 : 200)
  }
}

const valueIn = (fields: ReviewFields, name: string) => (fields[name] || null) as CriterionValue | null

/** Where the value follows from the members' answers the page has no field for it, and it stays as it is. */
function judgementIn(fields: ReviewFields, criterion: Criterion, stored: Review): Judgement {
  const before = stored.criteria.find((each) => each.criterion === criterion)
  const evidence = fields[`${criterion}.evidence`]
  return {
    criterion,
    value: `${criterion}.value` in fields ? valueIn(fields, `${criterion}.value`) : (before?.value ?? null),
    evidence: evidence ? (Number(evidence) as EvidenceLevel) : null,
    notes: fields[`${criterion}.notes`] || null,
    revision: Number(fields[`${criterion}.revision`] ?? 0),
  }
}

/** What a page is drawn with, by field name. */
const storedFields = (review: Review): ReviewFields => ({
  ...Object.fromEntries(
    review.criteria.flatMap(({ criterion, value, evidence, notes }) => [
      [`${criterion}.value`, value ?? ''],
      [`${criterion}.evidence`, evidence === null ? '' : String(evidence)],
      [`${criterion}.notes`, notes ?? ''],
    ]),
  ),
  ...Object.fromEntries(review.answers.map(({ criterion, actor, value }) => [`${criterion}.${actor}`, value])),
  ...marksOf(review),
})

/** What the page must send back so that a change made meanwhile is noticed. */
const marksOf = (review: Review): ReviewFields => ({
  ...Object.fromEntries(review.criteria.map(({ criterion, revision }) => [`${criterion}.revision`, String(revision)])),
  ...Object.fromEntries(review.answers.map(({ criterion, actor, value }) => [`${criterion}.${actor}.was`, value])),
})

function complaintsAbout(fields: ReviewFields, members: { id: string }[]): FieldComplaint[] {
  const isValue = (name: string) => !fields[name] || (criterionValues as readonly string[]).includes(fields[name])
  return criteria.flatMap((criterion): FieldComplaint[] => {
    const values = [
      `${criterion}.value`,
      ...members.flatMap(({ id }) => [`${criterion}.${id}`, `${criterion}.${id}.was`]),
    ]
    const isWrong =
      !values.every(isValue) ||
      !/^[0-3]?$/.test(fields[`${criterion}.evidence`] ?? '') ||
      !/^\d{0,9}$/.test(fields[`${criterion}.revision`] ?? '')
    return [
      ...(isWrong ? [{ field: `${criterion}.value`, reason: 'notAnOption' }] : []),
      ...((fields[`${criterion}.notes`] ?? '').length > textLimits.text
        ? [{ field: `${criterion}.notes`, reason: 'tooLong', limit: textLimits.text }]
        : []),
    ]
  })
}
