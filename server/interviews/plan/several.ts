import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Here } from '../../../db/database.ts'
import { newId } from '../../../db/ids.ts'
import { type Actor, listActors } from '../../../db/places/actors.ts'
import { listImported } from '../../../db/places/imported.ts'
import { keepInstrument } from '../../../db/surveys/instruments.ts'
import { listResponses, planInterviews } from '../../../db/surveys/responses.ts'
import { instrumentHash } from '../../../surveys/instruments/hash.ts'
import { instrumentFor } from '../../../surveys/instruments/index.ts'
import { isWilling } from '../../../surveys/membership.ts'
import { apart } from '../../../surveys/people/apart.ts'
import { type InterviewPurpose, interviewPurposes } from '../../../surveys/vocabulary.ts'
import { texts } from '../../../views/text/index.ts'
import { wordComplaints } from '../../frame/complain.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { type FieldComplaint, readForm, ticked, typedIn } from '../../frame/form.ts'
import { form, list, parameters, query, text } from '../../frame/sent.ts'
import { findPlace } from '../interview.ts'
import { changeRules, complainAboutInterviewers, consultantsOf } from './form.ts'
import { planSeveralPage, type SeveralPlan } from './several-page.ts'

/** As with invitations: no place has as many to ask. */
const most = 100

const ofMunicipality = parameters('municipality')
const severalRules = changeRules
  .pick({ date: true, interviewers: true, place: true })
  .extend({ purpose: z.enum(interviewPurposes) })
/** `list`: whoever was taken over with it is chosen; `all=yes`: everybody. */
const asked = query({ purpose: text, list: text, all: text })
const sent = form(severalRules, { interviewers: list, people: list })

/** Plans one talk each with several persons who have none of the kind yet; time and place of each can be changed later. */
export function planSeveralInterviews(app: App, { db, now }: AppContext): void {
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/interviews/several'

  app.get(path, { config, schema: { params: ofMunicipality, querystring: asked } }, async (request, reply) => {
    const here = db.at(request.params.municipality)
    const { purpose: wanted, list, all } = request.query
    const purpose = interviewPurposes.find((each) => each === wanted) ?? (await likeliest(here))
    const listed = list ? (await listImported(here, list)).map(({ id }) => id) : []
    const people = await withoutTalk(here, purpose)
    const chosen = people.map(({ id }) => id).filter((id) => all === 'yes' || listed.includes(id))
    const interviewers = [request.session!.account.id]
    return show(here, reply, people, { purpose, date: '', place: '', interviewers, people: chosen })
  })

  app.post(
    path,
    { config: { ...config, creates: true }, schema: { params: ofMunicipality, body: sent } },
    async (request, reply) => {
      const here = db.at(request.params.municipality)
      const { data, complaints = [] } = readForm(severalRules, request.body)
      const purpose = interviewPurposes.find((each) => each === request.body.purpose) ?? (await likeliest(here))
      const offered = await withoutTalk(here, purpose)
      const chosen = ticked(request.body.people)
      const people = offered.map(({ id }) => id).filter((id) => chosen.includes(id))
      const wrong = [...complaintsAbout(people), ...complaints]
      if (data) wrong.push(...(await complainAboutInterviewers(here, data.interviewers)))
      if (!data || wrong.length > 0) {
        const { date, place } = typedIn(severalRules, request.body)
        const values = { purpose, date, place, interviewers: ticked(request.body.interviewers), people }
        return show(here, reply, offered, values, wrong)
      }
      const guide = instrumentFor(purpose)
      const instrument = instrumentHash(guide)
      await keepInstrument(db, instrument, guide)
      const plan = {
        instrument,
        purpose,
        plannedFor: data.date ?? null,
        place: data.place ?? null,
        interviewers: data.interviewers,
        now: now(),
      }
      await planInterviews(
        here,
        people.map((actor) => ({ ...plan, id: newId('i'), actor })),
      )
      const done = people.length === 1 ? 'planned' : 'plannedSeveral'
      return reply.redirect(`/m/${here.municipality}/interviews?purpose=${purpose}&done=${done}`, 303)
    },
  )
}

function complaintsAbout(people: string[]): FieldComplaint[] {
  if (people.length === 0) return [{ field: 'people', reason: 'nobodyChosen' }]
  return people.length > most ? [{ field: 'people', reason: 'tooManyAtOnce', limit: most }] : []
}

/** Who can be asked and has no talk of that kind yet, planned or held; namesakes told apart. */
async function withoutTalk(here: Here, purpose: InterviewPurpose): Promise<Actor[]> {
  const talks = new Set((await listResponses(here, { purpose })).map(({ actor }) => actor))
  return apart(await listActors(here)).filter((actor) => isToBeAsked(actor) && !talks.has(actor.id))
}

const isToBeAsked = (actor: Actor): boolean => isWilling(actor) && actor.status !== 'former'

/** With candidates one talks about taking part; before there are any, about the situation. */
async function likeliest(here: Here): Promise<InterviewPurpose> {
  return (await listActors(here)).some(({ status }) => status === 'candidate') ? 'readiness' : 'situation'
}

async function show(
  here: Here,
  reply: FastifyReply,
  people: Actor[],
  values: SeveralPlan,
  complaints: FieldComplaint[] = [],
) {
  const t = texts[reply.request.language]
  return reply.page(
    planSeveralPage({
      t,
      place: await findPlace(here),
      people,
      consultants: await consultantsOf(here),
      values,
      complaints: wordComplaints(complaints, { ...t.interviews.fields, people: t.interviews.several.people }, t),
    }),
  )
}
