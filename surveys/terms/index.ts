import type { Bilingual, Language } from '../vocabulary.ts'
import * as answers from './answers.ts'
import * as model from './model.ts'
import * as people from './people.ts'
import * as places from './places.ts'
import * as reviews from './reviews.ts'
import { type Spoken, speak } from './speak.ts'

/**
 * The glossary: every term of the field, once, in both languages (a test finds a label that is written down again).
 * Each vocabulary has a record of its own, so that a new value does not compile before it has its words.
 */
export const glossary = { ...people, ...answers, ...reviews, ...model, ...places }

/** Terms that stand inside sentences as often as they head a row: written small, wherever the language allows it. */
const capitalised = {
  dimension: people.dimension,
  groupFunction: people.groupFunction,
  purpose: answers.purpose,
  purposes: answers.purposes,
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function termsOf(language: Language) {
  const head = <Terms extends Record<string, Bilingual>>(terms: Terms) =>
    Object.fromEntries(Object.entries(terms).map(([key, term]) => [key, capital(term[language])])) as Spoken<Terms>
  return {
    ...speak(glossary, language),
    dimension: head(capitalised.dimension),
    groupFunction: head(capitalised.groupFunction),
    purpose: head(capitalised.purpose),
    purposes: head(capitalised.purposes),
    /** The same inside a sentence. */
    inText: speak(capitalised, language),
  }
}

export type Terms = ReturnType<typeof termsOf>
const terms: Record<Language, Terms> = { de: termsOf('de'), en: termsOf('en') }

/** The glossary in one language, as pages, charts and reports show it. */
export const termsIn = (language: Language): Terms => terms[language]
