import type { FastifyReply } from 'fastify'
import { type Review, saveReview } from '../../db/groups/reviews.ts'
import { isAnswered, valueOfCriterion } from '../../reports/decision/members.ts'
import { isSubmitted } from '../../surveys/progress/standing.ts'
import { type Criterion, criteria, memberCriteria } from '../../surveys/vocabulary.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { type FieldComplaint, typedTexts } from '../frame/form.ts'
import { spoken } from '../frame/language.ts'
import { problems } from '../frame/problems.ts'
import { questionnaire, text } from '../frame/sent.ts'
import { standingBadge } from '../invitations/badge.ts'
import { loadRound } from '../invitations/round.ts'
import {
  answersIn,
  complaintsAbout,
  judgementIn,
  type ReviewFields,
  revisionsOf,
  storedFields,
  storedWords,
} from './form.ts'
import { reviewPage } from './page.ts'
import { membersOf, type OpenedReview, ofReview, openedReview } from './review.ts'

const judgements = questionnaire({ next: text })

export function judgeReviews(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const

  app.get('/m/:municipality/reviews/:review', { config, schema: { params: ofReview } }, async (request, reply) =>
    showReview(context, reply, await openedReview(context, request.params)),
  )

  app.post(
    '/m/:municipality/reviews/:review',
    { config, schema: { params: ofReview, body: judgements } },
    async (request, reply) => {
      const { municipality, review } = request.params
      const opened = await openedReview(context, request.params)
      const members = await membersOf(context, opened)
      const fields = typedTexts(request.body)
      const complaints = complaintsAbout(fields, members)
      if (complaints.length > 0) return showReview(context, reply, opened, fields, complaints)
      const saved = await saveReview(db.at(municipality), {
        review,
        savedBy: request.session!.account.id,
        now: now(),
        judgements: criteria.map((criterion) => judgementIn(fields, criterion, opened.stored)),
        answers: answersIn(fields, members),
      })
      if (saved.state === 'conflict') {
        // What was typed stays, beside what the others have stored; saving again replaces theirs knowingly.
        const fresh = await openedReview(context, request.params)
        const others = conflictsIn(fresh.stored, saved.criteria, members, reply)
        return showReview(context, reply, fresh, { ...fields, ...revisionsOf(fresh.stored) }, others)
      }
      if (saved.state === 'unknown') throw problems.notFound()
      if (saved.state === 'closed') throw problems.closed()
      const next = request.body.next === 'decision' ? '/decision' : ''
      return reply.redirect(`/m/${municipality}/reviews/${review}${next}?done=saved`, 303)
    },
  )
}

const conflictsIn = (
  stored: Review,
  changed: Criterion[],
  members: { id: string; name: string }[],
  { request }: FastifyReply,
): FieldComplaint[] =>
  changed.map((criterion) => ({
    field: `${criterion}.value`,
    reason: 'changedMeanwhile',
    stored: storedWords(stored, criterion, members, spoken(request.language).t).join('; '),
  }))

async function showReview(
  context: AppContext,
  reply: FastifyReply,
  opened: OpenedReview,
  typed: ReviewFields = {},
  complaints: FieldComplaint[] = [],
) {
  const { language } = reply.request
  const words = spoken(language)
  const { t } = words
  const { stored, file, facts, municipality, review } = opened
  const members = await membersOf(context, opened)
  const round = await loadRound(context, { municipality: municipality.id, review: review.id })
  const current = file.group?.members ?? []
  const answered = memberCriteria.filter((each) => isAnswered(facts, each, current))
  const derived = Object.fromEntries(answered.map((each) => [each, valueOfCriterion(facts, each, current)]))
  const labels = Object.fromEntries(complaints.map(({ field }) => [field, field.split('.')[0] ?? field]))
  return reply.page(
    reviewPage({
      municipality,
      language,
      mayChange: true,
      review,
      members: members.map((member) => {
        const invited = round.people.find(({ id }) => id === member.id)
        const open = { label: t.reviews.notAnswered, tone: undefined }
        return {
          ...member,
          state: invited ? standingBadge(invited.standing, words) : open,
          hasAnswered: invited !== undefined && isSubmitted(invited.standing),
        }
      }),
      fields: { ...storedFields(stored), ...typed },
      derived,
      complaints: wordComplaints(complaints, labels, t),
    }),
  )
}
