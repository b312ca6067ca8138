import { ratedBy } from '../fields.ts'
import type { Section } from '../instrument.ts'
import { termsIn } from '../terms/index.ts'
import type { Language } from '../vocabulary.ts'

/**
 * How a section is called on pages. A section whose ratings judge one dimension bears that dimension's name, so that
 * it is called the same in the guide, in charts and in reports, whatever an older version of the instrument says.
 */
export function sectionTitle({ title, items }: Section, language: Language): string {
  const judged = new Set(items.flatMap((item) => ratedBy(item) ?? []))
  const [dimension] = judged
  return dimension && judged.size === 1 ? termsIn(language).dimension[dimension] : title[language]
}
