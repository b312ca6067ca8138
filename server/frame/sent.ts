import { z } from 'zod'

/** The pieces of contracts (see contracts.ts): what our own pages send. */

/** One text under a name; absent where a page sends none, such as a group of radios without a choice. */
export const text = z.string().optional()

/** A name that may stand several times, such as a group of checkboxes. One alone arrives as a plain text. */
export const list = z.union([z.string(), z.array(z.string())]).optional()

/** A file (SentFile) on a route that takes one; whatever else is sent under its name is none. */
export const file = z.unknown().optional()

/** The revision a form was opened with (hidden field "revision"). */
export const revision = z
  .string()
  .regex(/^\d{1,15}$/)
  .optional()

/** 0 when none was sent: it is no stored row's, so that a form without it changes nothing that somebody has written. */
export const revisionOf = ({ revision = '0' }: { revision?: string | undefined }): number => Number(revision)

/** The parts of an address that name something. */
export const parameters = <Name extends string>(...names: Name[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, z.string()])) as Record<Name, z.ZodString>)

/** What a page may be asked with; `done` confirms what was done just before (see pages.ts), `undo` what can be undone. */
export const query = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...shape, done: text, undo: text })

/** The same for links that are sent to people: mail programs and messengers add names of their own. */
export const looseQuery = <Shape extends z.ZodRawShape>(shape: Shape) => z.looseObject(shape)

/** A form without fields. */
export const button = z.strictObject({})

/** A form: one text for each field that `rules` read, and whatever else stands in `more`. */
export const form = <Rules extends z.ZodRawShape, More extends z.ZodRawShape>(
  rules: z.ZodObject<Rules>,
  more = {} as More,
) =>
  z.strictObject({
    ...(Object.fromEntries(Object.keys(rules.shape).map((name) => [name, text])) as Record<keyof Rules, typeof text>),
    ...more,
  })

/** A questionnaire: beside the fields of the page, names that its items give ("K1", "_holds.K1", "reason.size"). */
export const questionnaire = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .object(shape)
    .catchall(list)
    .meta({ propertyNames: { type: 'string', pattern: '^_?[A-Za-z][\\w.:-]*$' } })
