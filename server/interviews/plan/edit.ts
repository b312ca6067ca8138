import type { z } from 'zod'
import { changeInterview } from '../../../db/surveys/responses.ts'
import { compareNames } from '../../../surveys/order.ts'
import { formatsFor } from '../../../views/text/formats.ts'
import { namesOf } from '../../accounts/names.ts'
import { conflictsBetween } from '../../frame/conflict.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { type FieldComplaint, readForm, ticked, typedIn } from '../../frame/form.ts'
import { problems } from '../../frame/problems.ts'
import { form, list, revision, revisionOf } from '../../frame/sent.ts'
import { findInterviewThatIs, type Interview, ofInterview } from '../interview.ts'
import { changeRules, complainAboutInterviewers, plannedFields, showPlan } from './form.ts'

const sent = form(changeRules, { interviewers: list, revision })

/** Changes who, when and where, until the interview is completed; with whom and what for stays. */
export function editInterviews(app: App, { db }: AppContext): void {
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/interviews/:interview/edit'

  app.get(path, { config, schema: { params: ofInterview } }, async (request, reply) => {
    const existing = await findInterviewThatIs(db, request.params, 'planned', 'running')
    return showPlan(db.at(existing.municipality), reply, { existing, values: plannedFields(existing) })
  })

  app.post(path, { config, schema: { params: ofInterview, body: sent } }, async (request, reply) => {
    const existing = await findInterviewThatIs(db, request.params, 'planned', 'running')
    const here = db.at(existing.municipality)
    const opened = { ...existing, revision: revisionOf(request.body) }
    const { actor, purpose } = existing
    const typed = typedIn(changeRules, request.body)
    const values = { ...typed, actor, purpose, interviewers: ticked(request.body.interviewers) }
    const { data, complaints = [] } = readForm(changeRules, request.body)
    if (data) complaints.push(...(await complainAboutInterviewers(here, data.interviewers, existing.interviewers)))
    const isHeld = existing.status === 'running'
    if (data && !data.date && (isHeld || data.time)) complaints.push({ field: 'date', reason: 'required' })
    if (!data || complaints.length > 0) return showPlan(here, reply, { existing: opened, values }, complaints)

    if (opened.revision === existing.revision) {
      const day = data.date ?? null
      const changed = await changeInterview(here, existing.id, {
        revision: opened.revision,
        ...(isHeld ? { heldOn: day } : { plannedFor: day, plannedAt: data.time ?? null }),
        place: data.place ?? null,
        remark: data.remark ?? null,
        interviewers: data.interviewers,
      })
      if (changed.state !== 'saved') throw problems.changedMeanwhile()
    } else {
      const conflicts = conflictsWith(existing, data, await namesOf(db))
      if (conflicts.length > 0) return showPlan(here, reply, { existing, values }, conflicts)
    }
    return reply.redirect(`/m/${existing.municipality}/interviews/${existing.id}?done=saved`, 303)

    function conflictsWith(
      interview: Interview,
      { date = '', time = '', place = '', remark = '', interviewers }: z.infer<typeof changeRules>,
      nameOf: (id: string) => string,
    ): FieldComplaint[] {
      const f = formatsFor(request.language)
      const stored = plannedFields(interview)
      const who = (ids: string[]) => ids.toSorted().join()
      return conflictsBetween(
        { date, time, place, remark, interviewers: who(interviewers) },
        {
          date: stored.date,
          time: stored.time,
          place: stored.place,
          remark: stored.remark,
          interviewers: who(stored.interviewers),
        },
        {
          date: { [stored.date]: stored.date && f.date(stored.date) },
          interviewers: {
            [who(stored.interviewers)]: f.list(stored.interviewers.map(nameOf).toSorted(compareNames)),
          },
        },
      )
    }
  })
}
