import type { ActorStatus } from './vocabulary.ts'

/** Who is considered for the group, who may join it, and who is in it (H 2.2, 3.1). */

/** Never more than a single-digit number of members (H 3.1). */
export const mostMembers = 9

/** Candidates, and who has become a member since. */
export const consideredStatuses = ['candidate', 'member'] as const satisfies ActorStatus[]

/** Whoever said no is made a member only after a new conversation has made them a candidate again. */
export const unwillingStatuses = ['declined', 'withdrawn'] as const satisfies ActorStatus[]

interface Standing {
  status: ActorStatus
}

export const isConsidered = ({ status }: Standing): boolean => consideredStatuses.some((each) => each === status)

export const isWilling = ({ status }: Standing): boolean => !unwillingStatuses.some((each) => each === status)

/** Of all who are or were in a group those who have not left: ids of actors. */
export const presentMembers = ({ members }: { members: { actor: string; leftOn: string | null }[] }): string[] =>
  members.filter(({ leftOn }) => leftOn === null).map(({ actor }) => actor)
