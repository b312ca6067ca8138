import { readAnswers } from '../../../surveys/answers.ts'
import type { Item } from '../../../surveys/instrument.ts'
import { mergeAnswers } from '../../../surveys/merge.ts'
import { modeOf } from '../../../surveys/progress/item-mode.ts'
import { problems } from '../../frame/problems.ts'
import { itemMessages } from '../../questionnaires/item-complaint.ts'
import { readSentPage } from '../../questionnaires/questionnaire.ts'
import type { EvidenceOnPerson } from '../../ratings/evidence.ts'
import { storedFor } from '../interview.ts'
import { nothingUnsaved, type Reader, type Unsaved } from './questions.ts'
import { type Given, givenIn, saveEntries, type Writing } from './saving.ts'

type Sent = Awaited<ReturnType<typeof saveSentPage>>

/**
 * Saves what was changed on a page of questions and nowhere else; the rest is left for the person to decide or correct.
 * @throws Problem closed where nothing on the page can be written
 */
export async function saveSentPage(
  writing: Writing,
  all: readonly Item[],
  fields: Record<string, string | string[] | undefined>,
  said: EvidenceOnPerson,
) {
  const items = all.filter((item) => modeOf(item, writing.interview.status, writing.own, writing.saved) === 'write')
  if (items.length === 0) throw problems.closed()
  const actors = writing.actors.map(({ id }) => id)
  const reading = readAnswers(items, fields, { actors, mode: 'interview', complete: true })
  const { drawn, chosen } = readSentPage(items, fields)
  const stored = Object.fromEntries(
    items.flatMap((item): [string, Given][] => {
      const { given } = storedFor(item, writing)
      return given === null ? [] : [[item.id, given]]
    }),
  )
  const merged = mergeAnswers<Given>({ answers: givenIn(items, reading, writing, said), drawn, chosen }, stored)
  const saved = await saveEntries(
    writing,
    items
      .filter((item) => Object.hasOwn(merged.changes, item.id))
      .map((item) => ({
        item,
        given: merged.changes[item.id] ?? null,
        revision: storedFor(item, writing).revision,
      })),
  )
  return {
    typed: reading.typed,
    complaints: reading.complaints,
    drawn,
    conflicts: [...merged.conflicts, ...Object.keys(saved.conflicts)],
  }
}

export const isSaved = ({ complaints, conflicts }: Sent): boolean => complaints.length === 0 && conflicts.length === 0

/** What of a sent page could not be saved, as the page shows it again; of a conflict with the question which one holds. */
export function unsavedOf({ typed, drawn, complaints, conflicts }: Sent, { t }: Reader): Unsaved {
  const asked = Object.fromEntries(conflicts.map((item) => [item, t.interviews.conflict.complaint]))
  return { ...nothingUnsaved, typed, drawn, conflicts, messages: { ...itemMessages(complaints, t), ...asked } }
}
