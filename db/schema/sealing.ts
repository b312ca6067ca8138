/**
 * The one place through which sensitive values (names, organisations, free text, answers, evidence, ties, reports)
 * pass on their way to and from the disk. Today they are written as JSON text; encryption at rest goes here.
 * Invariant: SQL never searches, compares or sorts what has been through here.
 */
export const seal = (value: unknown): string => JSON.stringify(value)

export const unseal = <T>(stored: string): T => JSON.parse(stored) as T
