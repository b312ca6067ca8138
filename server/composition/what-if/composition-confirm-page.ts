import type { Language } from '../../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import { texts } from '../../../views/text/index.ts'
import type { Page } from '../../frame/pages.ts'
import { compositionFrame } from '../composition-frame.ts'
import type { ShownChange } from './composition-changes.ts'

/** What reaches further than this page: making an assumption the rule (`adopt`), or removing it (`removal`). */
export function compositionConfirmPage(data: {
  deed: 'adopt' | 'removal'
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
  } satisfies Page
}
