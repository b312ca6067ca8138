import type { Language } from '../../surveys/vocabulary.ts'
import { german } from './words.de.ts'
import { english } from './words.en.ts'

export const wordsFor = (language: Language) => (language === 'de' ? german : english)
