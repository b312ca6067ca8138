import type { Bilingual } from '../vocabulary.ts'

/** German and English side by side, so that nobody changes one and forgets the other. */
export const t = (de: string, en: string): Bilingual => ({ de, en })
