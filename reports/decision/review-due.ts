import { monthsAfter } from '../../surveys/day.ts'

/** After how many months a group looks back for the first time (H 3.2). */
const monthsToReview = 9

/** The day on which a group founded on `foundedOn` looks back for the first time; both "YYYY-MM-DD". */
export const firstReviewOn = (foundedOn: string): string => monthsAfter(foundedOn, monthsToReview)

/**
 * The day on which the review of a group is due. None when the group has ended, when nobody knows its beginning, and
 * once it was reviewed: further reviews are held whenever people want one.
 */
export const reviewDueOn = (
  { foundedOn, endedOn }: { foundedOn: string | null; endedOn: string | null },
  isReviewed: boolean,
): string | undefined => (foundedOn === null || endedOn !== null || isReviewed ? undefined : firstReviewOn(foundedOn))
