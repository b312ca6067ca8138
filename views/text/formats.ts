import { germanTime } from '../../surveys/day.ts'
import type { Language } from '../../surveys/vocabulary.ts'

const locales = { de: 'de-DE', en: 'en-GB' } as const

/** Times are shown as they were in Germany. */
const timeZone = germanTime

const makeFormats = (language: Language) => {
  const locale = locales[language]
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone })
  const shortDate = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone })
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone })
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  /** "2026-03-02" counts as that day, wherever the server stands. */
  const asDate = (value: Date | string) =>
    typeof value === 'string' && value.length === 10 ? new Date(`${value}T12:00:00Z`) : new Date(value)
  return {
    date: (value: Date | string) => date.format(asDate(value)),
    shortDate: (value: Date | string) => shortDate.format(asDate(value)),
    time: (value: Date | string) => time.format(asDate(value)),
    dateTime: (value: Date | string) => `${shortDate.format(asDate(value))}, ${time.format(asDate(value))}`,
    integer: (value: number) => integer.format(value),
    /** At most one decimal, as in “3,4”. */
    decimal: (value: number) => decimal.format(value),
    percent: (share: number) => percent.format(share),
    list: (words: string[]) => list.format(words),
  }
}

const formats = { de: makeFormats('de'), en: makeFormats('en') }

export type Formats = ReturnType<typeof makeFormats>
export const formatsFor = (language: Language): Formats => formats[language]
