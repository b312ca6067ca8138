import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { listActors } from '../../db/places/actors.ts'
import { saveNaming } from '../../db/surveys/namings.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import type { FieldComplaint } from '../frame/form.ts'
import { found } from '../frame/found.ts'
import { spoken } from '../frame/language.ts'
import { text } from '../frame/sent.ts'
import { findInterview, findPlace, type InterviewParams, ofInterview } from '../interviews/interview.ts'
import { namedLinesPage } from './lines-page.ts'
import { loadTalks } from './talks.ts'

/** `actor`: who is meant; `nobody`: the line names nobody to be recorded. */
const sent = z.strictObject({ line: z.string(), actor: text, nobody: text })

/** The lines of one interview: who is meant by each. What they say is read here, in the interview, and nowhere else. */
export function attributeLines(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/interviews/:interview/named'

  app.get(path, { config, schema: { params: ofInterview } }, async (request, reply) =>
    showLines(context, reply, request.params),
  )

  app.post(path, { config, schema: { params: ofInterview, body: sent } }, async (request, reply) => {
    const { municipality, interview } = request.params
    const here = db.at(municipality)
    const talk = found((await loadTalks(here)).find((each) => each.interview === interview))
    const line = found(talk.lines.find(({ key }) => key === request.body.line))
    const actor = request.body.nobody === undefined ? request.body.actor : null
    const isKnown = actor === null || (await listActors(here)).some(({ id }) => id === actor)
    if (actor === undefined || !isKnown)
      return showLines(context, reply, request.params, line.key, [{ field: 'actor', reason: 'notAnOption' }])
    await saveNaming(here, { response: interview, line: line.key, actor, now: now() })
    return reply.redirect(`/m/${municipality}/interviews/${interview}/named?done=saved`, 303)
  })
}

async function showLines(
  { db }: AppContext,
  reply: FastifyReply,
  params: InterviewParams,
  at?: string,
  complaints: FieldComplaint[] = [],
) {
  const here = db.at(params.municipality)
  const interview = await findInterview(here, params)
  const talks = await loadTalks(here)
  const talk = found(talks.find((each) => each.interview === interview.id))
  const people = await listActors(here)
  const person = people.find(({ id }) => id === interview.actor)?.name ?? ''
  const { t, f } = spoken(reply.request.language)
  const place = await findPlace(here)
  const shown = wordComplaints(complaints, t.named.fields, t)
  return reply.page(namedLinesPage({ t, f, place, person, talk, talks, people, at, complaints: shown }))
}
