import type { Language } from '../../surveys/vocabulary.ts'

const locales = { de: 'de-DE', en: 'en-GB' } as const

/** A number with at most one decimal and a true minus, in the language's notation: −3.5 → "−3,5" in German. */
export const formatNumber = (value: number, language: Language) =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value).replace('-', '−')

/** A share 0–1 as whole percent, with a non-breaking space in German: "93 %". */
export const formatShare = (share: number, language: Language) =>
  new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** A day from an ISO date or time, as in "9. März 2026", with non-breaking spaces. Times count in German local time. */
export function formatDate(iso: string, language: Language) {
  const isDay = iso.length === 10
  const format = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeZone: isDay ? 'UTC' : 'Europe/Berlin',
  })
  return format.format(new Date(iso)).replaceAll(' ', '\u00a0')
}

/** "A, B und C". */
export const formatList = (words: readonly string[], language: Language) =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words)

/** Sorts people's names as readers of the language expect. */
export const collatorFor = (language: Language) => new Intl.Collator(locales[language])
