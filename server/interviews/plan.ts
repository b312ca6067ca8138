import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { accountsWithAccess } from '../../db/accounts/accounts.ts'
import { newId } from '../../db/ids.ts'
import { findActor, listActors } from '../../db/places/actors.ts'
import { keepInstrument } from '../../db/surveys/instruments.ts'
import * as responses from '../../db/surveys/responses.ts'
import { instrumentHash } from '../../surveys/instrument-hash.ts'
import { findInstrument } from '../../surveys/instruments/index.ts'
import { parseDate } from '../../surveys/typed.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import { type FieldComplaint, lineField, readForm, remarkField, tidyFields } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { findInterview, findPlace, type Interview, type InterviewParams } from './interview.ts'
import { type InterviewPurpose, interviewPurposes } from './interview-list-page.ts'
import { type InterviewPlan, interviewConfirmPage, interviewPlanPage } from './interview-plan-page.ts'

const instruments: Record<InterviewPurpose, string> = {
  situation: 'situation-analysis',
  readiness: 'readiness-interview',
}

const date = z.string().transform((typed, context) => {
  const day = parseDate(typed)
  if (day === undefined) context.addIssue({ code: 'custom', message: 'notADate' })
  return day ?? z.NEVER
})

const when = z.object({
  date: date.optional(),
  interviewers: z.union([z.string(), z.array(z.string())]).transform((given) => [...new Set([given].flat())]),
  place: lineField.optional(),
  remark: remarkField.optional(),
})

const plan = when.extend({ actor: z.string(), purpose: z.enum(interviewPurposes) })

type Params = { Params: InterviewParams }

/** Planning an interview, changing who, when and where, cancelling, opening again. */
export async function interviewPlans(app: FastifyInstance, { db, now }: AppContext): Promise<void> {
  const policy = { config: { policy: 'consultant' } } as const

  app.get<{ Params: { municipality: string }; Querystring: { actor?: unknown; purpose?: unknown } }>(
    '/m/:municipality/interviews/new',
    policy,
    async (request, reply) => {
      const { actor, purpose } = request.query
      const values = { ...typedPlan({ actor, purpose }), interviewers: [request.session!.account.id] }
      return showPlan(request, reply, request.params.municipality, undefined, values, [])
    },
  )

  app.post<{ Params: { municipality: string } }>('/m/:municipality/interviews/new', policy, async (request, reply) => {
    const { municipality } = request.params
    const here = db.at(municipality)
    const { data, complaints = [] } = readForm(plan, request.body)
    if (data) complaints.push(...(await judgeInterviewers(municipality, data.interviewers)))
    if (data && !(await findActor(here, data.actor))) complaints.push({ field: 'actor', reason: 'notAnOption' })
    if (!data || complaints.length > 0)
      return showPlan(request, reply, municipality, undefined, typedPlan(request.body), complaints)

    const instrument = findInstrument(instruments[data.purpose])!
    const hash = instrumentHash(instrument)
    await keepInstrument(db, hash, instrument)
    const planned = await responses.planInterview(here, {
      id: newId('i'),
      actor: data.actor,
      instrument: hash,
      purpose: data.purpose,
      plannedFor: data.date ?? null,
      place: data.place ?? null,
      remark: data.remark ?? null,
      interviewers: data.interviewers,
      now: now(),
    })
    if (!planned) throw problems.notFound()
    return reply.redirect(`/m/${municipality}/interviews/${planned.id}?done=planned`, 303)
  })

  app.get<Params>('/m/:municipality/interviews/:interview/edit', policy, async (request, reply) => {
    const interview = await findChangeable(request.params)
    const { actor, purpose, plannedFor, heldOn, interviewers, place, remark } = interview
    const day = interview.status === 'planned' ? plannedFor : heldOn
    const values = { actor, purpose, date: day ?? '', interviewers, place: place ?? '', remark: remark ?? '' }
    return showPlan(request, reply, interview.municipality, interview, values, [])
  })

  app.post<Params>('/m/:municipality/interviews/:interview/edit', policy, async (request, reply) => {
    const interview = await findChangeable(request.params)
    const { municipality, id } = interview
    const here = db.at(municipality)
    const { data, complaints = [] } = readForm(when, request.body)
    const isHeld = interview.status === 'running'
    if (data) complaints.push(...(await judgeInterviewers(municipality, data.interviewers, interview.interviewers)))
    if (data && isHeld && !data.date) complaints.push({ field: 'date', reason: 'required' })
    if (!data || complaints.length > 0)
      return showPlan(request, reply, municipality, interview, typedPlan(request.body), complaints)

    if (String(interview.revision) !== tidyFields(request.body).revision) throw problems.changedMeanwhile()
    const day = data.date ?? null
    const changed = await responses.rescheduleInterview(here, id, {
      ...(isHeld ? { heldOn: day } : { plannedFor: day }),
      place: data.place ?? null,
      remark: data.remark ?? null,
    })
    if (changed.state !== 'saved') throw problems.changedMeanwhile()
    await responses.setInterviewers(here, id, data.interviewers)
    return reply.redirect(`/m/${municipality}/interviews/${id}?done=saved`, 303)
  })

  for (const deed of ['cancel', 'reopen'] as const) {
    app.get<Params>(`/m/:municipality/interviews/:interview/${deed}`, policy, async (request, reply) =>
      showConfirmation(request, reply, await findFor(deed, request.params), deed, []),
    )

    app.post<Params>(`/m/:municipality/interviews/:interview/${deed}`, policy, async (request, reply) => {
      const interview = await findFor(deed, request.params)
      const { municipality, id } = interview
      const here = db.at(municipality)
      const t = texts[request.language].interviews
      if (tidyFields(request.body).confirmed !== 'yes') {
        const complaint = { field: 'confirmed', label: t.fields.confirmed, message: t.confirmMissing }
        return showConfirmation(request, reply, interview, deed, [complaint])
      }
      if (deed === 'cancel') {
        if (!(await responses.cancelPlanned(here, id))) throw problems.changedMeanwhile()
        return reply.redirect(`/m/${municipality}/interviews?done=cancelled`, 303)
      }
      const { state } = await responses.reopenResponse(here, id)
      if (state !== 'saved') throw problems.changedMeanwhile()
      return reply.redirect(`/m/${municipality}/interviews/${id}?done=reopened`, 303)
    })
  }

  async function findChangeable(params: InterviewParams): Promise<Interview> {
    const interview = await findInterview(db, params)
    if (interview.status !== 'planned' && interview.status !== 'running') throw problems.closed()
    return interview
  }

  async function findFor(deed: 'cancel' | 'reopen', params: InterviewParams): Promise<Interview> {
    const interview = await findInterview(db, params)
    if (interview.status !== (deed === 'cancel' ? 'planned' : 'completed')) throw problems.closed()
    return interview
  }

  /** One or two consultants who may see the municipality; whoever was chosen before may stay. */
  async function judgeInterviewers(municipality: string, chosen: string[], before: string[] = []) {
    const known = (await consultantsOf(municipality)).map(({ id }) => id)
    const complaints: FieldComplaint[] = []
    if (chosen.some((id) => !known.includes(id) && !before.includes(id)))
      complaints.push({ field: 'interviewers', reason: 'notAnOption' })
    if (chosen.length > 2) complaints.push({ field: 'interviewers', reason: 'tooManyInterviewers' })
    return complaints
  }

  async function consultantsOf(municipality: string) {
    const accounts = await accountsWithAccess(db.at(municipality))
    return accounts.filter(({ role, disabledAt }) => role === 'consultant' && disabledAt === null)
  }

  async function showPlan(
    request: FastifyRequest,
    reply: FastifyReply,
    municipality: string,
    interview: Interview | undefined,
    values: InterviewPlan,
    complaints: FieldComplaint[],
  ) {
    const here = db.at(municipality)
    const t = texts[request.language]
    const people = await listActors(here)
    const existing = interview && {
      id: interview.id,
      purpose: interview.purpose,
      revision: interview.revision,
      person: people.find(({ id }) => id === interview.actor)?.name ?? '',
      isHeld: interview.status === 'running',
    }
    const worded = {
      ...t,
      complaints: { ...t.complaints, tooManyInterviewers: () => t.interviews.tooManyInterviewers },
    }
    const page = interviewPlanPage({
      t,
      existing,
      values,
      place: await findPlace(here),
      people: people.map(({ id, name, organisation }) => ({ id, name, organisation: organisation ?? '' })),
      consultants: await consultantsOf(municipality),
      complaints: wordComplaints(complaints, t.interviews.fields, worded),
    })
    return reply.page(page, complaints.length > 0 ? 422 : 200)
  }

  async function showConfirmation(
    request: FastifyRequest,
    reply: FastifyReply,
    { municipality, id, actor }: Interview,
    deed: 'cancel' | 'reopen',
    complaints: ShownComplaint[],
  ) {
    const here = db.at(municipality)
    const person = (await findActor(here, actor))?.name ?? ''
    const place = await findPlace(here)
    const t = texts[request.language]
    const page = interviewConfirmPage({ t, place, interview: { id, person }, deed, complaints })
    return reply.page(page, complaints.length > 0 ? 422 : 200)
  }
}

/** What was typed, for showing the form again. */
function typedPlan(body: unknown): InterviewPlan {
  const fields = tidyFields(body)
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  return {
    actor: text('actor'),
    purpose: text('purpose'),
    date: text('date'),
    place: text('place'),
    remark: text('remark'),
    interviewers: [fields.interviewers ?? []].flat().filter((id) => typeof id === 'string'),
  }
}
