import { z } from 'zod'

/**
 * Text rules of a case file (model, section 1): no control characters, names up to 200 characters, other text up
 * to 20,000. Lone surrogates are refused as well, because they cannot be written as UTF-8.
 */

/** Ids are ASCII without spaces, so that they can stand in paths and in requirement ids such as "rivalry.a01|a02". */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/, 'is no valid id')

const line = /^[^\p{Cc}\p{Cs}]*$/u
const paragraphs = /^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u
const forbidden = 'contains a control character'

/** One line, up to 200 characters, may be empty. */
export const shortText = z.string().max(200).regex(line, forbidden)

/** A name: one line, 1 to 200 characters. */
export const name = shortText.min(1)

/** Text of several lines, up to 20,000 characters. */
export const longText = z.string().max(20_000).regex(paragraphs, forbidden)
