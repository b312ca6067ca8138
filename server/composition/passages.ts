import type { Passage } from '../../views/composition/partials.ts'
import type { Texts } from '../../views/text/index.ts'

/** Where the legend explains a passage: "H 3.1" → "passage-3-1". */
const idOf = (passage: string): string => passage.replace('H ', 'passage-').replace('.', '-')

const short = (passage: string): string => passage.replace(' ', '\u00a0')

/** Passages of the handbook ("H 3.1") as pointers to the legend at the foot of the page. */
export const pointTo = (passages: readonly string[], { composition: t }: Texts): Passage[] =>
  passages.map((passage) => ({
    id: idOf(passage),
    label: short(passage),
    spoken: t.passageLabel(passage),
    meaning: t.basis.passage[passage] ?? '',
  }))

/** All passages that are pointed to, explained. */
export const legendOf = ({ composition: t }: Texts) =>
  Object.entries(t.basis.passage).map(([passage, label]) => ({ id: idOf(passage), passage: short(passage), label }))
