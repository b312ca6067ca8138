/**
 * What became of a change that was made from revision `revision`: saved; in conflict with somebody else's change, whose
 * row is returned; or about something that does not exist (here).
 */
export type Changed<T> = { state: 'saved'; row: T } | { state: 'conflict'; row: T } | { state: 'unknown' }
