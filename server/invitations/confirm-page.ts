import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'
import { invitationsPath, invitationsTrail, type RoundPlace } from './list-page.ts'

/** What is hard or impossible to undo: revoking a link (`revoke`), deleting somebody's answers (`erase`). */
export type Deed = 'revoke' | 'erase'

export function invitationConfirmPage(data: {
  t: Texts
  deed: Deed
  place: RoundPlace
  person: { id: string; name: string }
  /** What the deed is about: id of the invitation or of the response. */
  target: string
  complaints: ShownComplaint[]
}) {
  const { t, deed, place, person, target, complaints } = data
  const { title, what, confirm, button } = t.invitations[deed]
  const back = `${invitationsPath(place)}/${person.id}`
  return {
    template: 'invitations/confirm',
    title: title(person.name),
    trail: invitationsTrail(place, t),
    paragraphs: deed === 'erase' ? [what, t.invitations.erase.frozen] : [what],
    options: [{ value: 'yes', label: confirm }],
    submit: button,
    action: `${back}/${deed}`,
    back,
    target,
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}
