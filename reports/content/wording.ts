import type { Language } from '../../surveys/vocabulary.ts'
import { german } from './wording.de.ts'
import { english } from './wording.en.ts'

export type Wording = typeof german

export const wordingFor = (language: Language): Wording => (language === 'de' ? german : english)
