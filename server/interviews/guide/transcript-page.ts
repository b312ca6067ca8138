import type { InterviewPurpose } from '../../../surveys/vocabulary.ts'
import type { Texts } from '../../../views/text/index.ts'
import type { Page } from '../../frame/pages.ts'
import { interviewsPath, interviewTrail, type Place } from '../list-page.ts'

/** What was asked and written down, section by section; `words` is empty where nothing stands. */
export function interviewTranscriptPage(data: {
  t: Texts
  place: Place
  interview: { id: string; person: string; purpose: InterviewPurpose; heldOn: string | null; interviewers: string[] }
  sections: { id: string; title: string; items: { id: string; label: string; words: string[] }[] }[]
}) {
  const { t, place, interview, sections } = data
  const path = `${interviewsPath(place)}/${interview.id}`
  return {
    template: 'interviews/transcript',
    title: t.interviews.after.transcript,
    trail: interviewTrail(place, t, interview),
    path,
    interview,
    sections: sections.map((section) => ({
      ...section,
      href: `${path}/${section.id}`,
      items: section.items.filter(({ words }) => words.length > 0),
      open: section.items.filter(({ words }) => words.length === 0).length,
    })),
  } satisfies Page
}
