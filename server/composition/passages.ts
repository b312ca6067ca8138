import { sourceWords } from '../../reports/content/evidence.ts'
import { type Language, type ModelWord, modelWords } from '../../surveys/vocabulary.ts'
import type { Passage } from '../../views/composition/partials.ts'
import type { Texts } from '../../views/text/index.ts'

/** Where the legend explains a source: "H 3.1" → "passage-h-3-1". */
const idOf = (source: string): string => `passage-${source.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`

/** Passages of the handbook ("H 3.1"), laws and our own rules as pointers to the legend at the foot of the page. */
export const pointTo = (sources: readonly string[], { composition: t }: Texts, language: Language): Passage[] =>
  sources.map((source) => ({
    id: idOf(source),
    label: sourceWords(language)(source),
    spoken: source.startsWith('H ') ? t.passageLabel(source) : sourceWords(language)(source),
    meaning: t.basis.passage[source] ?? '',
  }))

/** Words of our model as pointers to where they are explained. */
export const explaining = (words: readonly ModelWord[], { composition: t, terms }: Texts): Passage[] =>
  words.map((each) => ({
    id: idOfWord(each),
    label: terms.modelWord[each],
    spoken: t.wordLabel(terms.modelWord[each]),
    meaning: terms.modelMeaning[each],
  }))

const idOfWord = (word: ModelWord): string => `word-${word}`

/** All words of our model, explained. */
export const glossaryOf = ({ terms }: Texts) =>
  modelWords.map((each) => ({ id: idOfWord(each), word: terms.modelWord[each], meaning: terms.modelMeaning[each] }))

/** All sources that are pointed to, explained. */
export const legendOf = ({ composition: t }: Texts, language: Language) =>
  Object.entries(t.basis.passage).map(([source, label]) => ({
    id: idOf(source),
    passage: sourceWords(language)(source),
    label,
  }))
