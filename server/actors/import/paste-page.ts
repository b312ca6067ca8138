import { columnKinds } from '../../../surveys/people-list/columns.ts'
import { listLimits } from '../../../surveys/people-list/table.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import type { Texts } from '../../../views/text/index.ts'
import { messagesByField } from '../../frame/complain.ts'
import type { Page } from '../../frame/pages.ts'
import { actorsPath, actorTrail, type Place } from '../list-page.ts'

/** Where a list is pasted or sent, with an example of the columns that are understood. */
export function pastePage({
  t,
  place,
  typed,
  complaints,
}: {
  t: Texts
  place: Place
  typed: string
  complaints: ShownComplaint[]
}) {
  const { peopleList: words } = t
  return {
    template: 'actors/import/paste',
    title: words.title,
    lead: words.lead,
    trail: actorTrail(place, t),
    action: `${actorsPath(place)}/import`,
    back: actorsPath(place),
    limits: words.limits(listLimits.rows, listLimits.columns),
    example: {
      caption: words.exampleCaption,
      columns: words.example.columns.map((label) => ({ label })),
      rows: words.example.rows,
    },
    kinds: columnKinds.map((kind) => ({ label: words.columns[kind], words: words.columnHints[kind] })),
    typed,
    complaints,
    wrong: messagesByField(complaints),
  } satisfies Page
}
