import type { FastifyReply } from 'fastify'
import { readAnswers } from '../../../surveys/answers.ts'
import type { Section } from '../../../surveys/instrument.ts'
import { mergeAnswers } from '../../../surveys/merge.ts'
import { isAsked } from '../../../surveys/progress/asked.ts'
import { modeOf } from '../../../surveys/progress/item-mode.ts'
import { stopAfter } from '../../../surveys/progress/path.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { problems } from '../../frame/problems.ts'
import { parameters, query, questionnaire, text } from '../../frame/sent.ts'
import { itemMessages } from '../../questionnaires/item-complaint.ts'
import { readSentPage } from '../../questionnaires/questionnaire.ts'
import { type EvidenceOnPerson, loadEvidenceOn } from '../../ratings/evidence.ts'
import { type OpenedInterview, openInterview, storedFor } from '../interview.ts'
import { interviewsPath } from '../list-page.ts'
import { guidePath } from '../page.ts'
import { addedSince, searchesIn } from './find.ts'
import { nothingUnsaved, readerOf, sectionIn, sectionPage } from './questions.ts'
import { type Given, givenIn, saveEntries, type Writing } from './saving.ts'

export const ofSection = parameters('municipality', 'interview', 'section')

/** The guide section by section: to be looked at, filled and read; without JavaScript a section is sent as a whole. */
export function holdSections(app: App, context: AppContext): void {
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/interviews/:interview/:section'
  // Whoever was added because they were missing in a question is named on the way back.
  const querystring = query({ actor: text })

  app.get(path, { config, schema: { params: ofSection, querystring } }, async (request, reply) => {
    const opened = await openInterview(context, request)
    const section = sectionIn(opened, request.params.section)
    const searches = addedSince(section, opened, request.query.actor)
    return reply.page(
      sectionPage(opened, section, await readerOf(context, request, opened, section.items), {
        ...nothingUnsaved,
        searches,
      }),
    )
  })

  app.post(
    path,
    { config, schema: { params: ofSection, body: questionnaire({ _go: text }) } },
    async (request, reply) => {
      const opened = await openInterview(context, request)
      const section = sectionIn(opened, request.params.section)
      const writing = { ...opened, here: context.db.at(request.params.municipality), now: context.now() }
      const said = await loadEvidenceOn(context, opened, section.items)
      const sent = await saveSection(writing, section, request.body, said)
      const searches = request.body._go === 'find' ? searchesIn(section, opened, request.body) : {}
      if (sent.complaints.length > 0 || sent.conflicts.length > 0)
        return showUnsaved(context, reply, await openInterview(context, request), section, { ...sent, searches })
      if (Object.keys(searches).length > 0) {
        const stored = await openInterview(context, request)
        const reader = await readerOf(context, request, stored, section.items)
        return reply.page(sectionPage(stored, section, reader, { ...nothingUnsaved, searches }))
      }
      return reply.redirect(pathAfter(opened, section, request.body._go), 303)
    },
  )
}

/** Saves what was changed on the page and nowhere else; the rest is left for the person to decide or correct. */
async function saveSection(
  writing: Writing,
  { items: all }: Section,
  fields: Record<string, string | string[] | undefined>,
  said: EvidenceOnPerson,
) {
  const items = all.filter((item) => modeOf(item, writing.interview.status, writing.own, writing.saved) === 'write')
  if (items.length === 0) throw problems.closed()
  const actors = writing.actors.map(({ id }) => id)
  const reading = readAnswers(items, fields, { actors, mode: 'interview', complete: true })
  const { drawn, chosen } = readSentPage(items, fields)
  const stored = Object.fromEntries(
    items.flatMap((item): [string, Given][] => {
      const { given } = storedFor(item, writing)
      return given === null ? [] : [[item.id, given]]
    }),
  )
  const merged = mergeAnswers<Given>({ answers: givenIn(items, reading, writing, said), drawn, chosen }, stored)
  const saved = await saveEntries(
    writing,
    items
      .filter((item) => Object.hasOwn(merged.changes, item.id))
      .map((item) => ({
        item,
        given: merged.changes[item.id] ?? null,
        revision: storedFor(item, writing).revision,
      })),
  )
  return {
    typed: reading.typed,
    complaints: reading.complaints,
    drawn,
    conflicts: [...merged.conflicts, ...Object.keys(saved.conflicts)],
  }
}

/** The section again with everything typed; of a conflict with both versions, and the question which one holds. */
async function showUnsaved(
  context: AppContext,
  reply: FastifyReply,
  opened: OpenedInterview,
  section: Section,
  sent: Awaited<ReturnType<typeof saveSection>> & Pick<typeof nothingUnsaved, 'searches'>,
) {
  const { typed, drawn, complaints, conflicts, searches } = sent
  const reader = await readerOf(context, reply.request, opened, section.items)
  const question = reader.t.interviews.conflict.complaint
  const asked = Object.fromEntries(conflicts.map((item) => [item, question]))
  const messages = { ...itemMessages(complaints, reader.t), ...asked }
  const page = sectionPage(opened, section, reader, { typed, drawn, conflicts, messages, searches })
  return reply.page(page, conflicts.length > 0 ? 409 : 422)
}

function pathAfter(opened: OpenedInterview, section: Section, going: string | undefined) {
  const { place, interview, instrument, saved, given } = opened
  const way = (instrument?.sections ?? []).filter(
    (each) => each.id === section.id || isAsked(each, saved.answers, given),
  )
  const stop = stopAfter(way, section.id, going === 'previous' ? 'back' : 'next')
  return guidePath(`${interviewsPath(place)}/${interview.id}`, stop)
}
