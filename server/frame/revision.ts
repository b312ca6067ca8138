/**
 * The revision a form was opened with (hidden field "revision", digits by contract). 0 when none was sent: it is no
 * stored row's, so that a form without it changes nothing that somebody has written.
 */
export const revisionOf = ({ revision = '0' }: { revision?: string | undefined }): number => Number(revision)
