import type { Answer, Answers } from '../../surveys/answer.ts'
import { fieldsOf, typedFieldsOf } from '../../surveys/fields.ts'
import type { FormFields } from '../../surveys/form.ts'
import type { Instrument, Item, Section } from '../../surveys/instrument.ts'
import { fingerprint } from '../../surveys/merge.ts'
import { itemWords } from '../../surveys/words.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { itemView } from '../questionnaires/item-view.ts'
import { candidateFrame, type Visit } from './candidate-page.ts'

/** A page that could not be saved whole: what was typed, what is wrong, what was answered elsewhere meanwhile. */
export interface Unsaved {
  /** Typed fields of the items that were not saved. */
  typed: FormFields
  /** Fingerprints of what the sent page had shown, by item. */
  drawn: Record<string, string | undefined>
  /** Messages by item. */
  messages: Record<string, string>
  /** The answers of this page to items that were answered differently elsewhere. */
  conflicts: Record<string, Answer | null>
}

const nothingUnsaved: Unsaved = { typed: {}, drawn: {}, messages: {}, conflicts: {} }

/** One section of the questionnaire; items that were not saved show what was typed. */
export function candidateSectionPage(
  visit: Visit,
  instrument: Instrument,
  section: Section,
  stored: Answers,
  { fromReview = false, unsaved = nothingUnsaved }: { fromReview?: boolean; unsaved?: Unsaved } = {},
) {
  const { language } = visit
  const t = texts[language]
  const at = instrument.sections.indexOf(section)
  const step = t.candidate.section.step(at + 1, instrument.sections.length)
  const words = (item: Item, answer: Answer | null | undefined) => {
    const lines = itemWords(item, answer, { language, t, actors: [] })
    return lines.length > 0 ? lines : [t.candidate.conflict.empty]
  }
  const items = section.items.map((item) => {
    const isUnsaved = Object.hasOwn(unsaved.messages, item.id)
    const fields = isUnsaved ? typedFieldsOf(item, unsaved.typed) : fieldsOf(item, stored[item.id])
    const hasConflict = Object.hasOwn(unsaved.conflicts, item.id)
    return {
      id: item.id,
      drawn: (isUnsaved && unsaved.drawn[item.id]) || fingerprint(isUnsaved ? null : stored[item.id]),
      view: itemView(item, {
        language,
        t,
        mode: 'self_administered',
        actors: [],
        fields,
        complaints: unsaved.messages,
      }),
      conflict: hasConflict
        ? {
            beside: fingerprint(stored[item.id]),
            complaint: unsaved.messages[item.id] ?? t.candidate.conflict.complaint,
            sides: [
              { side: 'stored', label: t.candidate.conflict.stored, lines: words(item, stored[item.id]) },
              { side: 'sent', label: t.candidate.conflict.sent, lines: words(item, unsaved.conflicts[item.id]) },
            ],
            fields: Object.entries(fields).flatMap(([name, value]) =>
              [value].flat().map((each) => ({ name, value: each })),
            ),
          }
        : undefined,
    }
  })
  const complaints: ShownComplaint[] = section.items.flatMap((item) => {
    const message = unsaved.messages[item.id]
    return message ? [{ field: item.id, label: item.label[language].replace(/[.?]$/, ''), message }] : []
  })
  return {
    template: 'self-assessments/section',
    ...candidateFrame(visit, section.title[language], step),
    ...(complaints.length > 0 && { tabTitle: `${t.common.error} ${t.candidate.tab(step)}` }),
    step,
    progress: { value: at + 1, max: instrument.sections.length },
    intro: section.intro?.[language],
    action: `${visit.path}/${section.id}`,
    fromReview,
    items,
    complaints,
    languageForm: 'questionnaire',
  } satisfies Page
}
