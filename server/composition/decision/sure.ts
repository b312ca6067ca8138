import { isOfEarlierModel } from '../../../reports/case/outdated.ts'
import { recommendationWords } from '../../../reports/composition/words/remark.ts'
import { explain } from '../../../reports/composition/words/statements.ts'
import type { Language } from '../../../surveys/vocabulary.ts'
import type { Notice, SurePartial } from '../../../views/composition/partials.ts'
import { surenessOf } from '../recommendation/panel.ts'
import type { StoredComposition } from '../stored.ts'
import type { CompositionWords } from '../words.ts'

/** How sure the recommendation is, for those who decide on it; undefined where nobody said, and without a group. */
export function sureOf(stored: StoredComposition, words: CompositionWords, language: Language): SurePartial['sure'] {
  const { case: file, result, municipality, id } = stored
  const [entry] = surenessOf({ file, result, remarks: explain(file, result), words, language })
  if (!entry) return undefined
  const { question, badge, text } = entry
  return { question, badge, text, href: `/m/${municipality}/composition/${id}#stability` }
}

/** Of an earlier model's result nobody knows how sure it is. */
export const notTested = ({ result }: StoredComposition, language: Language): Notice[] =>
  isOfEarlierModel(result) ? [{ tone: 'info', ...recommendationWords[language].earlierModel }] : []
