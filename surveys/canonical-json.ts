import canonicalize from 'canonicalize'

/**
 * JSON by RFC 8785: sorted keys, one spelling for every number, no white space. The same data gives the same bytes.
 * The package is CommonJS but its types declare an ES default export, hence the cast.
 */
export const canonicalJson = canonicalize as unknown as (value: unknown) => string

/** Whether two data say the same, whatever the order of their keys; undefined says the same as null. */
export const isSameData = (one: unknown, other: unknown): boolean =>
  canonicalJson(one ?? null) === canonicalJson(other ?? null)
