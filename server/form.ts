import type { z } from 'zod'

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
    | 'notAnEmail'
    | 'invalid'
    | (string & {})
  limit?: number
}

export type FormResult<T> = { data: T; complaints?: undefined } | { data?: undefined; complaints: FieldComplaint[] }

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** Form text as people mean it: no control characters (PostgreSQL refuses NUL), line feeds only, NFC, trimmed. */
export function tidyFields(body: unknown): Record<string, unknown> {
  const tidy = (value: unknown): unknown =>
    typeof value === 'string' ? value.replace(/\r\n?/g, '\n').replace(control, '').normalize('NFC').trim() : value
  return Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, unknown>).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(tidy) : tidy(value),
    ]),
  )
}

/** Reads an ordinary staff form; empty text counts as absent. Questionnaires are read by surveys/answers instead. */
export function readForm<T>(schema: z.ZodType<T>, body: unknown): FormResult<T> {
  const fields = Object.fromEntries(Object.entries(tidyFields(body)).filter(([, value]) => value !== ''))
  const read = schema.safeParse(fields)
  if (read.success) return { data: read.data }
  return { complaints: read.error.issues.map((issue) => ({ field: String(issue.path[0] ?? ''), ...reasonOf(issue) })) }
}

function reasonOf(issue: z.core.$ZodIssue): Pick<FieldComplaint, 'reason' | 'limit'> {
  if (issue.code === 'custom') return { reason: issue.message }
  if (issue.code === 'invalid_type')
    return { reason: issue.input === undefined ? 'required' : issue.expected === 'number' ? 'notANumber' : 'invalid' }
  if (issue.code === 'too_big')
    return { reason: issue.origin === 'string' ? 'tooLong' : 'outOfRange', limit: Number(issue.maximum) }
  if (issue.code === 'too_small')
    return { reason: issue.origin === 'string' ? 'tooShort' : 'outOfRange', limit: Number(issue.minimum) }
  if (issue.code === 'invalid_format')
    return { reason: issue.format === 'email' ? 'notAnEmail' : issue.format === 'date' ? 'notADate' : 'invalid' }
  return { reason: issue.code === 'invalid_value' ? 'notAnOption' : 'invalid' }
}
