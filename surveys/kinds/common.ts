import { z } from 'zod'
import { served } from '../serves.ts'
import { textLimits } from '../text.ts'
import { missingCodes, sectors } from '../vocabulary.ts'

/** The parts of a schema that items of several kinds share. */

export const id = z.string().regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,59}$/)
const words = z.string().min(1).max(textLimits.text)
export const text = z.strictObject({ de: words, en: words })

/** Other words for people of one sector; what is left out is worded as for everybody (surveys/wording.ts). */
export const inOtherWords = <Words extends z.ZodRawShape>(words: Words) =>
  z.partialRecord(z.enum(sectors), z.strictObject(words)).optional()

/** What can be worded otherwise for a sector, whatever the kind of item. */
export const wording = { label: text.optional(), hint: text.optional(), prompts: z.array(text).optional() }

/** What every item has, whatever its kind. */
export const common = {
  id,
  label: text,
  hint: text.optional(),
  /** Follow-up questions and cautions for the interviewer; never shown to candidates. */
  prompts: z.array(text).optional(),
  bySector: inOtherWords(wording),
  /** What it takes of the interview, with its follow-ups; 0 for what is filled in afterwards. */
  minutes: z.number().min(0).max(30).optional(),
  /** Must be answered (with a value or a missing code) before the response can be completed. */
  required: z.boolean().optional(),
  /** Where the question comes from, e.g. "H 3.1". */
  source: z.string().optional(),
  /** What the answers are for, first where they are read. Format 2 demands it, format 1 has no word for it. */
  serves: z.array(z.enum(served)).min(1).optional(),
}

/** In a form, options share their group of fields with the missing codes, so these words are taken. */
const reserved: readonly string[] = [...missingCodes, 'missing']
const option = z.strictObject({
  id: id.refine((word) => !reserved.includes(word), 'this word is reserved'),
  label: text,
})

export const options = (most: number) => z.array(option).min(2).max(most)
export type Option = z.infer<typeof option>
