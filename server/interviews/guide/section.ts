import type { FastifyReply } from 'fastify'
import type { Section } from '../../../surveys/instrument.ts'
import { isAsked } from '../../../surveys/progress/asked.ts'
import { stopAfter } from '../../../surveys/progress/path.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { parameters, query, questionnaire, text } from '../../frame/sent.ts'
import { loadEvidenceOn } from '../../ratings/evidence.ts'
import { type OpenedInterview, openInterview } from '../interview.ts'
import { interviewsPath } from '../list-page.ts'
import { guidePath } from '../page.ts'
import { addedSince, searchesIn } from './find.ts'
import { nothingUnsaved, readerOf, sectionIn, sectionPage, type Unsaved } from './questions.ts'
import { isSaved, saveSentPage, unsavedOf } from './sent-page.ts'

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
      const sent = await saveSentPage(writing, section.items, request.body, said)
      const searches = request.body._go === 'find' ? searchesIn(section, opened, request.body) : {}
      if (!isSaved(sent))
        return showUnsaved(context, reply, await openInterview(context, request), section, { sent, searches })
      if (Object.keys(searches).length > 0) {
        const stored = await openInterview(context, request)
        const reader = await readerOf(context, request, stored, section.items)
        return reply.page(sectionPage(stored, section, reader, { ...nothingUnsaved, searches }))
      }
      return reply.redirect(pathAfter(opened, section, request.body._go), 303)
    },
  )
}

/** The section again with everything typed; of a conflict with both versions, and the question which one holds. */
async function showUnsaved(
  context: AppContext,
  reply: FastifyReply,
  opened: OpenedInterview,
  section: Section,
  { sent, searches }: { sent: Awaited<ReturnType<typeof saveSentPage>>; searches: Unsaved['searches'] },
) {
  const reader = await readerOf(context, reply.request, opened, section.items)
  const page = sectionPage(opened, section, reader, { ...unsavedOf(sent, reader), searches })
  return reply.page(page, sent.conflicts.length > 0 ? 409 : 422)
}

function pathAfter(opened: OpenedInterview, section: Section, going: string | undefined) {
  const { place, interview, instrument, saved, given } = opened
  const way = (instrument?.sections ?? []).filter(
    (each) => each.id === section.id || isAsked(each, saved.answers, given),
  )
  const stop = stopAfter(way, section.id, going === 'previous' ? 'back' : 'next')
  return guidePath(`${interviewsPath(place)}/${interview.id}`, stop)
}
