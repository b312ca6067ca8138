import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { isDuplicate } from '../../db/database.ts'
import { listDecisions } from '../../db/groups/decisions.ts'
import { listGroups } from '../../db/groups/groups.ts'
import { listReviews, openReview } from '../../db/groups/reviews.ts'
import { newId } from '../../db/ids.ts'
import { namedApart } from '../../reports/case/named-apart.ts'
import { dayOf } from '../../surveys/day.ts'
import { texts } from '../../views/text/index.ts'
import { namesOf } from '../accounts/names.ts'
import { loadCase } from '../case/load-case.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { dayField, type FieldComplaint, readForm, typedIn } from '../frame/form.ts'
import { form } from '../frame/sent.ts'
import { ofMunicipality } from '../municipalities/municipality.ts'
import { toldDecisions } from './decisions.ts'
import { groupPage } from './page.ts'
import { runningGroup } from './running.ts'

const reviewRules = z.object({ date: dayField })

/** The group itself, and the beginning of a review. */
export function showGroups(app: App, context: AppContext): void {
  const { db, now } = context
  const params = ofMunicipality

  app.get('/m/:municipality/group', { config: { policy: 'team' }, schema: { params } }, async (request, reply) =>
    showGroup(context, reply, request.params.municipality, { date: dayOf(now()) }),
  )

  app.post(
    '/m/:municipality/group/reviews',
    { config: { policy: 'consultant', creates: true }, schema: { params, body: form(reviewRules) } },
    async (request, reply) => {
      const { municipality } = request.params
      const group = await runningGroup(context, municipality)
      const typed = typedIn(reviewRules, request.body)
      const { data, complaints } = readForm(reviewRules, request.body)
      if (complaints) return showGroup(context, reply, municipality, typed, complaints)
      const id = newId('r')
      try {
        await openReview(db.at(municipality), {
          id,
          group: group.id,
          date: data.date,
          createdBy: request.session!.account.id,
          now: now(),
        })
      } catch (error) {
        if (!isDuplicate(error)) throw error
        return showGroup(context, reply, municipality, typed, [{ field: 'date', reason: 'reviewThatDay' }])
      }
      return reply.redirect(`/m/${municipality}/reviews/${id}`, 303)
    },
  )
}

async function showGroup(
  context: AppContext,
  reply: FastifyReply,
  municipality: string,
  { date }: { date: string },
  complaints: FieldComplaint[] = [],
) {
  const { language, session } = reply.request
  const here = context.db.at(municipality)
  const t = texts[language]
  const [group] = await listGroups(here)
  const today = dayOf(context.now())
  const decisions = (await listDecisions(here)).filter(({ subject }) => subject !== 'founding')
  const decided = new Set(decisions.map(({ review }) => review))
  const page = groupPage(
    {
      file: namedApart(await loadCase(context, municipality)),
      group,
      decisions: toldDecisions(decisions, t, await namesOf(context.db)),
      reviews: (await listReviews(here)).map(({ id, date, status }) => ({
        id,
        date,
        status: decided.has(id) ? 'decided' : status,
      })),
      mayChange: session!.account.role === 'consultant',
      today,
      wishes: { date: date || today },
      complaints: wordComplaints(complaints, t.group.fields, t),
    },
    language,
  )
  return reply.page(page)
}
