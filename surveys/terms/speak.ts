import type { Bilingual, Language } from '../vocabulary.ts'

/** One term for each value of a vocabulary whose values are steps. */
export type OneEach<Values extends readonly unknown[]> = { [At in keyof Values]: Bilingual }

/** Terms in one language: the same shape, with a text where there were two. */
export type Spoken<Terms> = Terms extends Bilingual ? string : { [Key in keyof Terms]: Spoken<Terms[Key]> }

const isBilingual = (term: object): term is Bilingual => 'de' in term

export function speak<Terms extends object>(terms: Terms, language: Language): Spoken<Terms> {
  const spoken = isBilingual(terms)
    ? terms[language]
    : Array.isArray(terms)
      ? terms.map((each) => speak(each, language))
      : Object.fromEntries(Object.entries(terms).map(([key, each]) => [key, speak(each, language)]))
  return spoken as Spoken<Terms>
}
