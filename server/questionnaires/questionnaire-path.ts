import type { Answers } from '../../surveys/answer.ts'
import type { Instrument, Section } from '../../surveys/instrument.ts'
import { openItems } from '../../surveys/progress.ts'

/** The first section with an open question, else the review. `path` is that of the questionnaire, `/e/<token>`. */
export const whereToGoOn = (path: string, instrument: Instrument, answers: Answers): string =>
  `${path}/${openItems(instrument, answers)[0]?.section.id ?? 'review'}`

/** Where a saved section leads, by the button that was used; whoever came from the review goes back to it. */
export function nextPath(
  path: string,
  instrument: Instrument,
  section: Section,
  go: unknown,
  fromReview: boolean,
): string {
  const at = instrument.sections.indexOf(section)
  if (go === 'stay') return `${path}/${section.id}${fromReview ? '?from=review' : ''}`
  if (go === 'later') return `${path}/later`
  if (fromReview) return `${path}/review`
  if (go === 'back') return at === 0 ? path : `${path}/${instrument.sections[at - 1]?.id}`
  return `${path}/${instrument.sections[at + 1]?.id ?? 'review'}`
}
