import type { Language } from '../../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import { texts } from '../../../views/text/index.ts'
import { wordComplaints } from '../../frame/complain.ts'
import type { FieldComplaint } from '../../frame/form.ts'

/** Complaints in words: those of this room, else those all forms share. */
export function wordHere(
  complaints: FieldComplaint[],
  labels: Record<string, string>,
  language: Language,
): ShownComplaint[] {
  const t = texts[language]
  return complaints.map((each) => {
    const own = t.composition.complaints[each.reason]
    return own === undefined
      ? wordComplaints([each], labels, t)[0]!
      : { field: each.field, label: labels[each.field] ?? each.field, message: own }
  })
}
