import type { Bilingual } from '../../surveys/vocabulary.ts'

/** A sentence with the passages and data it rests on, such as "H 3.1" and "ratings.a07.police_sharing". */
export interface Statement extends Bilingual {
  handbook: string[]
  /** The rule is ours: no passage and no law says so. */
  model?: true
  data: string[]
}

/** What a sentence rests on, as evidenceWords reads it: passages, or "model". */
export const sourcesOf = ({ handbook, model }: Statement): string[] => [...handbook, ...(model ? ['model'] : [])]
