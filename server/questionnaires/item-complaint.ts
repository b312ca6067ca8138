import type { Complaint } from '../../surveys/complaint.ts'
import type { Texts } from '../../views/text/index.ts'

/** What is wrong with an answer, as a sentence. */
export function itemComplaint({ reason, limit = 0, min = 0, max = 0 }: Complaint, t: Texts): string {
  const words = t.item.complaints
  if (reason === 'too_long') return words.too_long(limit)
  if (reason === 'out_of_range') return words.out_of_range(min, max)
  return words[reason]
}

/** The first message of each item. */
export const itemMessages = (complaints: Complaint[], t: Texts): Record<string, string> =>
  Object.fromEntries(complaints.toReversed().map((complaint) => [complaint.item, itemComplaint(complaint, t)]))
