const zone = 'Europe/Berlin'
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
const offset = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })

/** The calendar day in Germany at this moment, "YYYY-MM-DD". */
export const dayOf = (moment: Date): string => day.format(moment)

/** The last second of the day it is in Germany at that moment, wherever the server stands. */
export function endOfGermanDay(at: Date): Date {
  const atOffset = (moment: Date) => {
    const name = offset.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    return new Date(`${dayOf(at)}T23:59:59${name.replace('GMT', '') || 'Z'}`)
  }
  // Clocks change within a day, so the offset that counts is the one at its end.
  return atOffset(atOffset(at))
}
