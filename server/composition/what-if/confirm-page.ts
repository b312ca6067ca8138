import type { Language } from '../../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import { texts } from '../../../views/text/index.ts'
import { messagesByField } from '../../frame/complain.ts'
import type { Page } from '../../frame/pages.ts'
import type { ShownChange } from '../changes.ts'
import { compositionFrame } from '../frame.ts'

/** Making an assumption the rule of the municipality, or removing it. */
export type Deed = 'adopt' | 'removal'

/** The last look before what reaches further than a scenario's own page. */
export function confirmPage(data: {
  deed: Deed
  municipality: { id: string; name: string }
  scenario: { id: string; name: string }
  changes: ShownChange[]
  /** Revision of the municipality whose settings are to be changed. */
  revision: number
  complaints: ShownComplaint[]
  language: Language
}) {
  const t = texts[data.language].composition
  const frame = compositionFrame(data.municipality, undefined, data.language)
  const path = `${frame.base}/what-if/${data.scenario.id}`
  const words = t[data.deed]
  return {
    template: 'composition/confirm',
    ...frame,
    trail: [
      ...frame.trail,
      { label: t.whatIf.title, href: `${frame.base}/what-if` },
      { label: data.scenario.name, href: path },
    ],
    title: data.deed === 'adopt' ? t.adopt.title : t.removal.title(data.scenario.name),
    what: words.what,
    confirm: words.confirm,
    button: words.button,
    changes: data.changes,
    revision: data.revision,
    action: `${path}/${data.deed === 'adopt' ? 'adoption' : 'removal'}`,
    backHref: path,
    complaints: data.complaints,
    complaint: messagesByField(data.complaints).confirmed,
  } satisfies Page
}
