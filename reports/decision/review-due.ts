import { monthsAfter } from '../../surveys/day.ts'

/** After how many months a group looks back for the first time (H 3.2). */
const monthsToReview = 9

/** The day on which a group founded on `foundedOn` is due for its review; both "YYYY-MM-DD". */
export const reviewDueOn = (foundedOn: string): string => monthsAfter(foundedOn, monthsToReview)
