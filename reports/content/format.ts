import { germanTime } from '../../surveys/day.ts'
import type { Language } from '../../surveys/vocabulary.ts'

/** Made once per language: making an Intl format takes longer than using it a hundred times. */
const formatsIn = (locale: 'de-DE' | 'en-GB') => ({
  number: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
  share: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
  day: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  time: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: germanTime }),
  list: new Intl.ListFormat(locale, { type: 'conjunction' }),
  collator: new Intl.Collator(locale),
})
const locales = { de: 'de-DE', en: 'en-GB' } as const
const formats = { de: formatsIn(locales.de), en: formatsIn(locales.en) }

/** A number with at most one decimal and a true minus, in the language's notation: −3.5 → "−3,5" in German. */
export const formatNumber = (value: number, language: Language) =>
  formats[language].number.format(value).replace('-', '−')

/** A number with exactly so many decimals and a true minus: 0.8 with two → "0,80" in German. */
export const formatDecimals = (value: number, decimals: number, language: Language) =>
  new Intl.NumberFormat(locales[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(value)
    .replace('-', '−')

/** A share 0–1 as whole percent, with a non-breaking space in German: "93 %". */
export const formatShare = (share: number, language: Language) => formats[language].share.format(share)

/** A day from an ISO date or time, as in "9. März 2026", with non-breaking spaces. Times count in German local time. */
export const formatDate = (iso: string, language: Language) =>
  formats[language][iso.length === 10 ? 'day' : 'time'].format(new Date(iso)).replaceAll(' ', '\u00a0')

/** "A, B und C". */
export const formatList = (words: readonly string[], language: Language) => formats[language].list.format(words)

/** Sorts people's names as readers of the language expect. */
export const collatorFor = (language: Language) => formats[language].collator
