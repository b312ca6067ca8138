/**
 * The revision a form was opened with (hidden field "revision"). 0 for anything else: it is no stored row's, so that a
 * form without it changes nothing that somebody has written.
 */
export function revisionOf(body: unknown): number {
  const revision = Number((body as { revision?: unknown } | undefined)?.revision)
  return Number.isSafeInteger(revision) && revision > 0 ? revision : 0
}
