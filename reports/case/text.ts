import { z } from 'zod'
import { cleanLine, cleanText, onlyLine, onlyText, textLimits } from '../../surveys/text.ts'

/**
 * Text rules of a case file (model, section 1): what acts on the text around it is refused (control and bidi-override
 * characters, lone surrogates), so are names without ink; everything else is brought to the form in which we keep it.
 */

/** Ids are ASCII without spaces, so that they can stand in paths and in requirement ids such as "rivalry.a01|a02". */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/, 'is no valid id')

const forbidden = 'contains a control or bidi-override character'
const line = z.string().max(textLimits.line).regex(onlyLine, forbidden)
const paragraphs = z.string().max(textLimits.text).regex(onlyText, forbidden)
/** Normalising lengthens some letters, so the limit counts once more. */
const keptLine = z.string().max(textLimits.line)

/** The name of a setting, as a key: never changed. */
export const key = line.min(1)

/** One line, may be empty. */
export const shortText = line.transform(cleanLine).pipe(keptLine)

/** A name: one line with something to see. */
export const name = line
  .min(1, { abort: true })
  .refine((given) => cleanLine(given) !== '', 'has nothing that can be seen')
  .transform(cleanLine)
  .pipe(keptLine)

/** Text of several lines. */
export const longText = paragraphs.transform(cleanText).pipe(z.string().max(textLimits.text))
