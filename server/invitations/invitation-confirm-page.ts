import type { Language } from '../../surveys/vocabulary.ts'
import type { Crumb, ShownComplaint } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'

/** What is hard or impossible to undo: revoking a link (`revoke`), deleting somebody's answers (`erase`). */
export function invitationConfirmPage(
  data: {
    deed: 'revoke' | 'erase'
    trail: Crumb[]
    name: string
    action: string
    backHref: string
    /** What the deed is about: id of the invitation or of the response. */
    target: string
    complaints: ShownComplaint[]
  },
  language: Language,
) {
  const t = texts[language].invitations
  const { title, what, confirm, button } = t[data.deed]
  return {
    ...data,
    template: 'invitations/confirm',
    title: title(data.name),
    paragraphs: data.deed === 'erase' ? [what, t.erase.frozen] : [what],
    confirm,
    button,
  } satisfies Page
}
