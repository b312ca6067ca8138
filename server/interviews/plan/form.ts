import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { accountsWithAccess } from '../../../db/accounts/accounts.ts'
import type { Here } from '../../../db/database.ts'
import { listActors } from '../../../db/places/actors.ts'
import { apart, peopleToChoose } from '../../../surveys/people/apart.ts'
import { interviewPurposes } from '../../../surveys/vocabulary.ts'
import { texts } from '../../../views/text/index.ts'
import { wordComplaints } from '../../frame/complain.ts'
import { dayField, type FieldComplaint, lineField, remarkField, timeField } from '../../frame/form.ts'
import { findPlace, type Interview } from '../interview.ts'
import { type InterviewPlan, interviewPlanPage } from './page.ts'

/** Who, when and where; for an interview that exists. */
export const changeRules = z.object({
  date: dayField.optional(),
  time: timeField.optional(),
  interviewers: z.union([z.string(), z.array(z.string())]).transform((given) => [...new Set([given].flat())]),
  place: lineField.optional(),
  remark: remarkField.optional(),
})

export const planRules = changeRules.extend({ actor: z.string(), purpose: z.enum(interviewPurposes) })

/** The day of an interview: planned before it begins, held from then on. */
export const plannedFields = (interview: Interview): InterviewPlan => ({
  actor: interview.actor,
  purpose: interview.purpose,
  date: (interview.status === 'planned' ? interview.plannedFor : interview.heldOn) ?? '',
  time: interview.plannedAt ?? '',
  interviewers: interview.interviewers,
  place: interview.place ?? '',
  remark: interview.remark ?? '',
})

/** One or two consultants who may see the municipality; whoever was chosen before may stay. */
export async function complainAboutInterviewers(
  here: Here,
  chosen: string[],
  before: string[] = [],
): Promise<FieldComplaint[]> {
  const known = (await consultantsOf(here)).map(({ id }) => id)
  const isStrange = chosen.some((id) => !known.includes(id) && !before.includes(id))
  if (isStrange) return [{ field: 'interviewers', reason: 'notAnOption' }]
  return chosen.length > 2 ? [{ field: 'interviewers', reason: 'tooManyInterviewers' }] : []
}

export async function consultantsOf(here: Here) {
  const accounts = await accountsWithAccess(here)
  return accounts.filter(({ role, disabledAt }) => role === 'consultant' && disabledAt === null)
}

export async function showPlan(
  here: Here,
  reply: FastifyReply,
  { existing, values }: { existing: Interview | undefined; values: InterviewPlan },
  complaints: FieldComplaint[] = [],
) {
  const t = texts[reply.request.language]
  const people = await listActors(here)
  return reply.page(
    interviewPlanPage({
      t,
      existing: existing && {
        id: existing.id,
        purpose: existing.purpose,
        revision: existing.revision,
        person: apart(people).find(({ id }) => id === existing.actor)?.name ?? '',
        isHeld: existing.status === 'running',
      },
      values,
      place: await findPlace(here),
      people: peopleToChoose(people),
      consultants: await consultantsOf(here),
      complaints: wordComplaints(complaints, t.interviews.fields, t),
    }),
  )
}
