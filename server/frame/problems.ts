/**
 * A broken promise: something a person asked for cannot be had, and there is a friendly page that says so.
 * The kinds are keys of views/text (problems.<kind>). Everything else that is thrown is a bug.
 */
export class Problem extends Error {
  override name = 'Problem'
  constructor(
    readonly kind: ProblemKind,
    readonly status: number,
  ) {
    super(kind)
  }
}

export type ProblemKind =
  | 'notFound'
  | 'notAllowed'
  | 'signInNeeded'
  | 'formExpired'
  | 'tooLarge'
  | 'tooMany'
  | 'badRequest'
  | 'changedMeanwhile'
  | 'closed'
  | 'archived'
  | 'takesNoAnswers'
  | 'linkInvalid'
  | 'internal'

/** Foreign and nonexistent objects answer alike: notFound. */
export const problems = {
  notFound: () => new Problem('notFound', 404),
  notAllowed: () => new Problem('notAllowed', 403),
  signInNeeded: () => new Problem('signInNeeded', 401),
  /** The CSRF token or the origin of a form does not fit the session. */
  formExpired: () => new Problem('formExpired', 403),
  badRequest: () => new Problem('badRequest', 400),
  /** Somebody else changed the same thing in between; nothing was overwritten. */
  changedMeanwhile: () => new Problem('changedMeanwhile', 409),
  /** Completed, locked or submitted: no more changes. */
  closed: () => new Problem('closed', 409),
  /** In the archive: can be read, not changed. */
  archived: () => new Problem('archived', 409),
  /** A questionnaire whose invitation, person or municipality is archived, or whose review is closed. */
  takesNoAnswers: () => new Problem('takesNoAnswers', 409),
  /** An invitation, welcome or setup link that is unknown, expired, revoked or used. */
  linkInvalid: () => new Problem('linkInvalid', 410),
}
