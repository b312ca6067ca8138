import type { Bilingual } from '../../surveys/vocabulary.ts'

/** A sentence with the passages and data it rests on, such as "H 3.1" and "ratings.a07.police_sharing". */
export interface Statement extends Bilingual {
  handbook: string[]
  /** Laws that say so, such as "§§ 152, 160, 163 StPO". */
  law?: string[]
  /** The rule is ours, or part of it: no passage and no law says so. */
  model?: true
  data: string[]
}

/** What a sentence rests on, as evidenceWords reads it: passages, laws, and "model" for a rule of ours. */
export const sourcesOf = ({ handbook, law = [], model }: Omit<Statement, 'de' | 'en' | 'data'>): string[] => [
  ...handbook,
  ...law,
  ...(model ? ['model'] : []),
]
