import type { Actor } from '../../reports/case/case-file.ts'
import { apart } from '../../surveys/people/apart.ts'
import { inHandbookOrder } from '../../surveys/people/order.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { type GroupPlace, groupTrail } from './page.ts'

/** Somebody leaves: a page of its own, because it changes who is told what. */
export const memberLeavesPage = (
  data: GroupPlace & { actor: { id: string; name: string }; values: { date: string }; complaints: ShownComplaint[] },
) => {
  const { municipality, language, actor } = data
  return {
    template: 'group/leave',
    title: texts[language].group.leaveTitle(actor.name),
    trail: groupTrail(data, { label: '', href: `/m/${municipality.id}/group` }),
    action: `/m/${municipality.id}/group/members/${actor.id}/leave`,
    back: `/m/${municipality.id}/group`,
    ...data,
  } satisfies Page
}

/** Somebody joins later. */
export const memberJoinsPage = (
  data: GroupPlace & {
    candidates: Actor[]
    size: number
    values: { actor: string; date: string }
    complaints: ShownComplaint[]
  },
) => {
  const { municipality, language, candidates } = data
  return {
    ...data,
    template: 'group/join',
    title: texts[language].group.joinTitle,
    trail: groupTrail(data, { label: '', href: `/m/${municipality.id}/group` }),
    action: `/m/${municipality.id}/group/members`,
    back: `/m/${municipality.id}/group`,
    candidates: inHandbookOrder(apart(candidates)).map((actor) => ({
      value: actor.id,
      label: `${actor.name} – ${texts[language].terms.sector[actor.sector]}`,
    })),
    scripts: ['choose'],
  } satisfies Page
}
