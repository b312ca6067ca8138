import { itemsOf } from '../../../surveys/instrument.ts'
import { isAsked } from '../../../surveys/progress/asked.ts'
import { sectionTitle } from '../../../surveys/progress/section-title.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { found } from '../../frame/found.ts'
import { problems } from '../../frame/problems.ts'
import { ofInterview, openInterview } from '../interview.ts'
import { readerOf, storedWords } from './questions.ts'
import { interviewTranscriptPage } from './transcript-page.ts'

/** All that was written down in an interview on one page, as its sections show it one by one. */
export function showTranscripts(app: App, context: AppContext): void {
  const route = { config: { policy: 'consultant', isForArchived: true }, schema: { params: ofInterview } } as const

  app.get('/m/:municipality/interviews/:interview/transcript', route, async (request, reply) => {
    const { language } = request
    const opened = await openInterview(context, request)
    const { interview, saved, given } = opened
    if (interview.status === 'planned') throw problems.closed()
    const guide = found(opened.instrument)
    const reader = await readerOf(context, request, opened, itemsOf(guide))
    return reply.page(
      interviewTranscriptPage({
        t: reader.t,
        place: opened.place,
        interview: {
          ...interview,
          person: opened.person.name,
          interviewers: interview.interviewers.map(reader.nameOf),
        },
        sections: guide.sections
          .filter((section) => isAsked(section, saved.answers, given))
          .map((section) => ({
            id: section.id,
            title: sectionTitle(section, language),
            items: section.items.map((item) => ({
              id: item.id,
              label: item.label[language],
              words: storedWords(item, opened, reader),
            })),
          })),
      }),
    )
  })
}
