import type { z } from 'zod'
import { newId } from '../../../db/ids.ts'
import { findActor } from '../../../db/places/actors.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { planInterview } from '../../../db/surveys/responses.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { instrumentFor } from '../../../surveys/instruments/index.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { readForm, ticked, typedIn } from '../../frame/form.ts'
import { found } from '../../frame/found.ts'
import { form, list, parameters, query, text } from '../../frame/sent.ts'
import { complainAboutInterviewers, planRules, showPlan } from './form.ts'

const ofMunicipality = parameters('municipality')
const asked = query({ actor: text, purpose: text })
const sent = form(planRules, { interviewers: list })

export function planInterviews(app: App, { db, now }: AppContext): void {
  const config = { policy: 'consultant' } as const

  app.get(
    '/m/:municipality/interviews/new',
    { config, schema: { params: ofMunicipality, querystring: asked } },
    async (request, reply) => {
      const values = { ...typedIn(planRules, request.query), interviewers: [request.session!.account.id] }
      return showPlan(db.at(request.params.municipality), reply, { existing: undefined, values })
    },
  )

  app.post(
    '/m/:municipality/interviews/new',
    { config: { ...config, creates: true }, schema: { params: ofMunicipality, body: sent } },
    async (request, reply) => {
      const { municipality } = request.params
      const here = db.at(municipality)
      const { data, complaints = [] } = readForm(planRules, request.body)
      if (data) complaints.push(...(await complainAboutInterviewers(here, data.interviewers)))
      if (data && !(await findActor(here, data.actor))) complaints.push({ field: 'actor', reason: 'notAnOption' })
      if (data?.time && !data.date) complaints.push({ field: 'date', reason: 'required' })
      const values = { ...typedIn(planRules, request.body), interviewers: ticked(request.body.interviewers) }
      if (!data || complaints.length > 0) return showPlan(here, reply, { existing: undefined, values }, complaints)
      const { id } = await planned(data)
      return reply.redirect(`/m/${municipality}/interviews/${id}?done=planned`, 303)

      async function planned({ actor, purpose, date, time, place, remark, interviewers }: z.infer<typeof planRules>) {
        const guide = instrumentFor(purpose)
        const instrument = instrumentHash(guide)
        await keepInstrument(db, instrument, guide)
        const interview = await planInterview(here, {
          id: newId('i'),
          actor,
          instrument,
          purpose,
          plannedFor: date ?? null,
          plannedAt: time ?? null,
          place: place ?? null,
          remark: remark ?? null,
          interviewers,
          now: now(),
        })
        return found(interview)
      }
    },
  )
}
