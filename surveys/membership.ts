import { type ActorStatus, actorStatuses } from './vocabulary.ts'

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

/** Who takes part in the review of a day: whoever had not left before. Whoever joined since is asked as well. */
export const membersAt = (
  { members }: { members: { actor: string; leftOn: string | null }[] },
  day: string,
): string[] => members.filter(({ leftOn }) => leftOn === null || leftOn >= day).map(({ actor }) => actor)

interface GroupWithStays {
  endedOn: string | null
  members: { actor: string; joinedOn: string | null; leftOn: string | null }[]
}

/**
 * Who has to be heard at a review before it is whole: whoever is in the group, or stayed to its end. Once the review is
 * closed, nobody who joined after its day is waited for.
 */
export const membersToHear = (
  { endedOn, members }: GroupWithStays,
  { date, status }: { date: string; status: 'open' | 'closed' },
): string[] =>
  members
    .filter(({ leftOn }) => leftOn === null || leftOn === endedOn)
    .filter(({ joinedOn }) => status === 'open' || joinedOn === null || joinedOn <= date)
    .map(({ actor }) => actor)

interface GroupOfPeople {
  /** "YYYY-MM-DD"; null while it works. */
  endedOn: string | null
  members: { actor: string; leftOn: string | null }[]
}

/** Whether somebody is in the group that works now, and whether they ever were in one. */
export function membershipIn(groups: GroupOfPeople[], actor: string): { isInGroup: boolean; wasInGroup: boolean } {
  const own = groups.filter(({ members }) => members.some((each) => each.actor === actor))
  const isInGroup = own.some((group) => group.endedOn === null && presentMembers(group).includes(actor))
  return { isInGroup, wasInGroup: own.length > 0 }
}

/** Membership comes from the group alone, so people are given these by hand; whatever somebody is they may stay. */
const byHand: ActorStatus[] = ['contact', 'candidate', 'declined', 'withdrawn']

/** What a person may be made by hand; `current` is undefined for somebody new. */
export function statusesFor(current: ActorStatus | undefined, isInGroup: boolean): ActorStatus[] {
  if (current && isInGroup) return [current]
  return actorStatuses.filter((status) => byHand.includes(status) || status === current)
}

/** Where somebody may go next from where they stand, outside the group. */
export const nextStatuses: Record<ActorStatus, Exclude<ActorStatus, 'member'>[]> = {
  contact: ['candidate', 'declined'],
  candidate: ['contact', 'declined', 'withdrawn'],
  declined: ['candidate', 'contact'],
  withdrawn: ['candidate', 'contact'],
  member: ['former'],
  former: ['candidate', 'contact'],
}
