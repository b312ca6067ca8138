import type { Language } from '../../surveys/vocabulary.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** Every text of the pages, by language. English has the same shape as German (checked by the compiler). */
export type Texts = typeof de
export const texts: Record<Language, Texts> = { de, en }
