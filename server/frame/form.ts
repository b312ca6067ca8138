import { z } from 'zod'
import { cleanLine, cleanText, textLimits } from '../../surveys/text.ts'
import { isFarOff, parseDate, parseTime } from '../../surveys/typed.ts'

/** What is wrong with a field, as a key of views/text (complaints.<reason>) with its limit. */
export interface FieldComplaint {
  field: string
  reason:
    | 'required'
    | 'tooLong'
    | 'tooShort'
    | 'notANumber'
    | 'outOfRange'
    | 'notAnOption'
    | 'notADate'
    | 'notATime'
    | 'notAnEmail'
    | 'invalid'
    | (string & {})
  limit?: number
  /** Set for a conflict: what is stored by now, in words. */
  stored?: string
}

export type FormResult<T> = { data: T; complaints?: undefined } | { data?: undefined; complaints: FieldComplaint[] }

/** A name, a label, a place: one line. */
export const lineField = z.string().transform(cleanLine).pipe(z.string().min(1).max(textLimits.line))
/** What is wrong with a day, however it is written. */
export function complaintAboutDay(typed: string): 'notADate' | 'dayFarOff' | undefined {
  const day = parseDate(typed)
  if (day === undefined) return 'notADate'
  return isFarOff(day) ? 'dayFarOff' : undefined
}
/** A calendar day, however it is written. */
export const dayField = z.string().transform((typed, context) => {
  const complaint = complaintAboutDay(typed)
  if (complaint) context.addIssue({ code: 'custom', message: complaint })
  return parseDate(typed) ?? z.NEVER
})
/** A time of day, however it is written. */
export const timeField = z.string().transform((typed, context) => {
  const time = parseTime(typed)
  if (time === undefined) context.addIssue({ code: 'custom', message: 'notATime' })
  return time ?? z.NEVER
})
export const remarkField = z.string().max(textLimits.remark)
/** Reasons and notes, in paragraphs. */
export const textField = z.string().max(textLimits.text)

/** The fields of a sent form; whatever else was sent has none. */
const sentFields = (body: unknown): Record<string, unknown> =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : {}

/** The fields of a form, each text cleaned, also within lists. */
function tidyFields(body: unknown): Record<string, unknown> {
  const tidy = (value: unknown): unknown => (typeof value === 'string' ? cleanText(value) : value)
  return Object.fromEntries(
    Object.entries(sentFields(body)).map(([key, value]) => [key, Array.isArray(value) ? value.map(tidy) : tidy(value)]),
  )
}

/** The fields that hold one text, tidied: what was typed, for showing a form again. */
export const typedTexts = (body: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tidyFields(body)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )

/** What was typed into the fields that `rules` read, tidied; '' for what was not sent. For showing the form again. */
export function typedIn<Shape extends z.ZodRawShape>(
  rules: z.ZodObject<Shape>,
  body: unknown,
): Record<keyof Shape, string> {
  const texts = typedTexts(body)
  const typed = Object.keys(rules.shape).map((field) => [field, texts[field] ?? ''])
  return Object.fromEntries(typed) as Record<keyof Shape, string>
}

/** What was ticked in a group of checkboxes. */
export const ticked = (sent: string | string[] | undefined): string[] => [sent ?? []].flat()

/** Reads an ordinary staff form; empty text counts as absent. Questionnaires are read by surveys/answers instead. */
export function readForm<T>(schema: z.ZodType<T>, body: unknown): FormResult<T> {
  const fields = Object.fromEntries(Object.entries(tidyFields(body)).filter(([, value]) => value !== ''))
  // The input tells what is missing from what is wrong.
  const read = schema.safeParse(fields, { reportInput: true })
  if (read.success) return { data: read.data }
  const complaints = read.error.issues.map((issue) => ({ field: String(issue.path[0] ?? ''), ...reasonOf(issue) }))
  // One a field: a name repeated thousands of times must not come back as thousands of lines.
  return {
    complaints: complaints.filter(({ field }, at) => at === complaints.findIndex((each) => each.field === field)),
  }
}

function reasonOf(issue: z.core.$ZodIssue): Pick<FieldComplaint, 'reason' | 'limit'> {
  if (issue.code === 'custom') return { reason: issue.message }
  if ((issue.code === 'invalid_type' || issue.code === 'invalid_union') && issue.input === undefined)
    return { reason: 'required' }
  if (issue.code === 'invalid_type') return { reason: issue.expected === 'number' ? 'notANumber' : 'invalid' }
  if (issue.code === 'too_big')
    return { reason: issue.origin === 'string' ? 'tooLong' : 'outOfRange', limit: Number(issue.maximum) }
  if (issue.code === 'too_small')
    return { reason: issue.origin === 'string' ? 'tooShort' : 'outOfRange', limit: Number(issue.minimum) }
  if (issue.code === 'invalid_format')
    return { reason: issue.format === 'email' ? 'notAnEmail' : issue.format === 'date' ? 'notADate' : 'invalid' }
  // What can only be one thing is a box to be ticked.
  if (issue.code === 'invalid_value') return { reason: issue.values.length === 1 ? 'notConfirmed' : 'notAnOption' }
  return { reason: 'invalid' }
}
