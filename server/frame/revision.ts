/**
 * The revision a form was opened with (hidden field "revision"). 0 for anything else: it is no stored row's, so that a
 * form without it changes nothing that somebody has written.
 */
export function revisionOf(body: unknown): number {
  const given = (body as { revision?: unknown } | null | undefined)?.revision
  // An object of another making (JSON) may refuse to become a number at all.
  const revision = typeof given === 'string' || typeof given === 'number' ? Number(given) : 0
  return Number.isSafeInteger(revision) && revision > 0 ? revision : 0
}
