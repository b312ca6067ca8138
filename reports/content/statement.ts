import type { Bilingual } from '../../surveys/vocabulary.ts'

/** A sentence with the passages and data it rests on, such as "H 3.1" and "ratings.a07.police_sharing". */
export interface Statement extends Bilingual {
  handbook: string[]
  data: string[]
}
