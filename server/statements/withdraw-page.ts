import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'
import { interviewsPath, interviewTrail, type Place } from '../interviews/list-page.ts'
import type { Said } from './said.ts'

/** Taking a statement back for whoever said it, with the reason; it cannot be undone. */
export function withdrawPage(data: {
  t: Texts
  place: Place
  interview: { id: string; person: string }
  said: Said
  reason: string
  complaints: ShownComplaint[]
}) {
  const { t, place, interview, said, reason, complaints } = data
  const path = `${interviewsPath(place)}/${interview.id}/statements`
  return {
    template: 'statements/withdraw',
    title: t.statements.withdraw.title,
    lead: t.statements.withdraw.lead(interview.person),
    trail: [...interviewTrail(place, t, interview), { label: t.statements.title, href: path }],
    action: `${path}/${encodeURIComponent(said.id)}/withdraw`,
    back: path,
    question: said.question,
    text: said.note.text,
    revision: said.row?.revision ?? 0,
    reason,
    complaint: messagesByField(complaints).reason,
    complaints,
  } satisfies Page
}
