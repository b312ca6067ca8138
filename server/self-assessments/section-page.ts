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
import { candidateFrame, type Visit } from './visit.ts'

/** A page that could not be saved whole: what was typed, what is wrong, what was answered elsewhere meanwhile. */
interface Unsaved {
  /** Typed fields of the items that were not saved. */
  typed: FormFields
  /** Fingerprints of what the sent page had shown, by item. */
  drawn: Record<string, string | undefined>
  /** What is wrong, by item. */
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
  const doubled = Object.keys(unsaved.conflicts).map((item) => [item, t.candidate.conflict.complaint])
  const messages = { ...unsaved.messages, ...Object.fromEntries(doubled) }
  const complaints: ShownComplaint[] = section.items.flatMap((item) => {
    const message = messages[item.id]
    return message ? [{ field: item.id, label: item.label[language].replace(/[.?]$/, ''), message }] : []
  })
  const framed = candidateFrame(visit, section.title[language], step)
  return {
    template: 'self-assessments/section',
    ...framed,
    tabTitle: complaints.length > 0 ? `${t.common.error} ${framed.tabTitle}` : framed.tabTitle,
    scripts: ['unsaved'],
    unsaved: t.candidate.section.unsaved(
      fromReview ? t.candidate.section.saveAndReview : t.candidate.section.saveAndContinue,
    ),
    step,
    progress: { value: at + 1, max: instrument.sections.length },
    intro: section.intro?.[language],
    action: `${visit.path}/${section.id}`,
    fromReview,
    items: section.items.map((item) => question(item, stored[item.id], visit, { ...unsaved, messages })),
    complaints,
    languageForm: 'questionnaire',
  } satisfies Page
}

function question(item: Item, stored: Answer | undefined, { language }: Visit, unsaved: Unsaved) {
  const t = texts[language]
  const isUnsaved = Object.hasOwn(unsaved.messages, item.id)
  const fields = isUnsaved ? typedFieldsOf(item, unsaved.typed) : fieldsOf(item, stored)
  return {
    id: item.id,
    // What was not saved stays compared with what its page had shown.
    drawn: isUnsaved ? (unsaved.drawn[item.id] ?? fingerprint(null)) : fingerprint(stored),
    view: itemView(item, { language, t, mode: 'self_administered', actors: [], fields, complaints: unsaved.messages }),
    conflict: Object.hasOwn(unsaved.conflicts, item.id)
      ? { ...sidesOf(item, stored, unsaved.conflicts[item.id], language), fields: hiddenFields(fields) }
      : undefined,
  }
}

/** Two answers to one question, for the person to choose. */
function sidesOf(item: Item, stored: Answer | undefined, sent: Answer | null | undefined, language: Visit['language']) {
  const t = texts[language]
  const words = t.candidate.conflict
  const lines = (answer: Answer | null | undefined) => {
    const said = itemWords(item, answer, { language, t, actors: [] })
    return said.length > 0 ? said : [words.empty]
  }
  return {
    beside: fingerprint(stored),
    complaint: words.complaint,
    sides: [
      { side: 'stored', label: words.stored, lines: lines(stored) },
      { side: 'sent', label: words.sent, lines: lines(sent) },
    ],
  }
}

/** What was typed is sent along without being shown, each value on its own. */
const hiddenFields = (fields: FormFields) =>
  Object.entries(fields).flatMap(([name, value]) => [...new Set([value].flat())].map((each) => ({ name, value: each })))
