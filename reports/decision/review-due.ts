/** After how many months a group looks back for the first time (H 3.2). */
export const monthsToReview = 9

/** The day on which a group founded on `foundedOn` is due for its review; both "YYYY-MM-DD". 31 May gives 28 February. */
export function reviewDueOn(foundedOn: string): string {
  const [year = 0, month = 0, day = 0] = foundedOn.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + monthsToReview, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + monthsToReview, Math.min(day, lastDay))).toISOString().slice(0, 10)
}
