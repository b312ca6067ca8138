import type { ResponseStatus } from '../vocabulary.ts'

/** Handed in or completed, perhaps locked since: answers are closed, and results count it. */
export const finishedStatuses = ['completed', 'locked'] as const satisfies ResponseStatus[]

export const isFinished = ({ status }: { status: ResponseStatus }): boolean =>
  finishedStatuses.some((each) => each === status)
