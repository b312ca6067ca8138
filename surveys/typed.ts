import { z } from 'zod'
import type { Language } from './vocabulary.ts'

/** How people type numbers and dates, and what we make of it. */

const decimal = /^-?\d{1,15}([.,]\d{1,6})?$/
/** "1.500" is one and a half to some and fifteen hundred to others: we ask again instead of guessing. */
const ambiguous = /^-?[1-9]\d{0,2}[.,]\d{3}$/

/** A number with decimal comma or point, without thousands separators; undefined when it is none or ambiguous. */
export function parseNumber(typed: string): number | undefined {
  const text = typed.trim()
  if (!decimal.test(text) || ambiguous.test(text)) return undefined
  return Number(text.replace(',', '.')) + 0 // no negative zero
}

/** The inverse of `parseNumber`: a trailing zero keeps three decimals from looking like thousands. */
export const typedNumber = (value: number): string => (ambiguous.test(`${value}`) ? `${value}0` : `${value}`)

/** A typed or stored number as the reader's language writes it; anything else as it is. */
export function writtenIn(language: Language, typed: string): string {
  if (parseNumber(typed) === undefined) return typed
  return language === 'de' ? typed.replace('.', ',') : typed.replace(',', '.')
}

const german = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/

/** A real calendar day, typed as 2026-03-02 or 2.3.2026, as "YYYY-MM-DD"; undefined when it is none. */
export function parseDate(typed: string): string | undefined {
  const iso = typed
    .trim()
    .replace(german, (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
  return z.iso.date().safeParse(iso).success ? iso : undefined
}

/**
 * Whether a day is out of everybody's reach: a year like 0026 or 2126 is a slip of the finger, and a date that nobody
 * meant ends in reports.
 */
export const isFarOff = (day: string): boolean => day < '2000-01-01' || day > '2099-12-31'

/** A time of day as people type it ("14:30", "9.05", "14 Uhr", "14"), as "HH:MM"; undefined: none. */
export function parseTime(typed: string): string | undefined {
  const [, hours = '', minutes = '00'] =
    /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?(?:\s*(?:Uhr|h))?$/i.exec(typed.trim()) ?? []
  return hours === '' ? undefined : `${hours.padStart(2, '0')}:${minutes}`
}
