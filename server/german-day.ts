const zone = 'Europe/Berlin'
const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
const offset = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })

/** The last second of the day it is in Germany at that moment, wherever the server stands. */
export function endOfGermanDay(at: Date): Date {
  const atOffset = (moment: Date) => {
    const name = offset.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    return new Date(`${day.format(at)}T23:59:59${name.replace('GMT', '') || 'Z'}`)
  }
  // Clocks change within a day, so the offset that counts is the one at its end.
  return atOffset(atOffset(at))
}
