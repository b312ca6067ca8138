/**
 * The places are German and so are their days: a calendar day is text, "YYYY-MM-DD", and means the day it was in
 * Germany, wherever the server and the reader are. In UTC the same evening is already over at one or two o'clock.
 */
export const germanTime = 'Europe/Berlin'

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: germanTime })
const offset = new Intl.DateTimeFormat('en', { timeZone: germanTime, timeZoneName: 'longOffset' })

/** The calendar day in Germany at this moment. */
export const dayOf = (moment: Date): string => day.format(moment)

/** The calendar day so many days later, or earlier where the number is negative. */
export function daysAfter(from: string, days: number): string {
  const noon = new Date(`${from}T12:00:00Z`)
  noon.setUTCDate(noon.getUTCDate() + days)
  return dayOf(noon)
}

/** The same day so many months later, or the last of a month that is shorter: nine months after 31 May is 28 February. */
export function monthsAfter(from: string, months: number): string {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay), 12)))
}

/** The last second of the day it is in Germany at that moment, or so many days later. */
export function endOfGermanDay(at: Date, days = 0): Date {
  const last = daysAfter(dayOf(at), days)
  const atOffset = (moment: Date) => {
    const name = offset.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    return new Date(`${last}T23:59:59${name.replace('GMT', '') || 'Z'}`)
  }
  // Clocks change within a day, so the offset that counts is the one at its end.
  return atOffset(atOffset(new Date(`${last}T12:00:00Z`)))
}
