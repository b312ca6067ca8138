import { z } from 'zod'
import { dimensions, missingCodes, sectors } from './vocabulary.ts'

/**
 * What an instrument is: versioned data under one schema. Built-in instruments are typed TypeScript data,
 * instruments from files pass through the same schema. Nothing is keyed by position: sections, items, options
 * and steps have ids, and answers refer to them. An instrument in use never changes; a change is a new version.
 */

const id = z.string().regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,59}$/)
const text = z.strictObject({ de: z.string().min(1).max(20_000), en: z.string().min(1).max(20_000) })
/** In a form, options share their group of fields with the missing codes, so these words are taken. */
const reserved: readonly string[] = [...missingCodes, 'missing']
const option = z.strictObject({
  id: id.refine((word) => !reserved.includes(word), 'this word is reserved'),
  label: text,
})

const common = {
  id,
  label: text,
  hint: text.optional(),
  /** Follow-up questions and cautions for the interviewer; never shown to candidates. */
  prompts: z.array(text).optional(),
  /** Must be answered (with a value or a missing code) before the response can be completed. */
  required: z.boolean().optional(),
  /** Where the question comes from, e.g. "H 3.1". */
  source: z.string().optional(),
}

/** Five described steps, lowest first; value = position + 1. */
const anchors = z.tuple([text, text, text, text, text])

const item = z.discriminatedUnion('kind', [
  /** With `rates`: the consultants' anchored judgement of a dimension, stored as a rating with evidence and confidence. */
  z.strictObject({ ...common, kind: z.literal('rating'), anchors, rates: z.enum(dimensions).optional() }),
  z.strictObject({ ...common, kind: z.literal('single'), options: z.array(option).min(2).max(30) }),
  z.strictObject({ ...common, kind: z.literal('multiple'), options: z.array(option).min(2).max(30) }),
  z.strictObject({ ...common, kind: z.literal('short_text') }),
  z.strictObject({ ...common, kind: z.literal('long_text') }),
  z.strictObject({ ...common, kind: z.literal('number'), min: z.number(), max: z.number(), unit: text.optional() }),
  z.strictObject({ ...common, kind: z.literal('date') }),
  z.strictObject({ ...common, kind: z.literal('ranking'), options: z.array(option).min(2).max(12) }),
  /** Name generator: actors of the municipality, by id. */
  z.strictObject({ ...common, kind: z.literal('actors'), sector: z.enum(sectors).optional() }),
  /** Pair relations between two actors: trust 0–4 and rivalry. */
  z.strictObject({ ...common, kind: z.literal('pairs') }),
])

const section = z.strictObject({ id, title: text, intro: text.optional(), items: z.array(item).min(1) })

/**
 * A scale scores a dimension from closed items, as the mean of its items on the 1–5 scale. Items with
 * `reversed: true` count as 6 − value. Below `minimumAnswered` items there is no score.
 */
const scale = z.strictObject({
  dimension: z.enum(dimensions),
  items: z.array(z.strictObject({ item: id, reversed: z.boolean().optional() })).min(1),
  minimumAnswered: z.int().min(1),
})

/** @public the one schema for instruments, built in or from a file. */
export const instrumentSchema = z
  .strictObject({
    format: z.literal('tragwerk-instrument/1'),
    id,
    version: z.int().min(1),
    /** interview: by a consultant, with "not asked"; self_administered: by the person, by invitation link. */
    mode: z.enum(['interview', 'self_administered']),
    purpose: z.enum(['situation', 'readiness', 'self_assessment', 'review']),
    title: text,
    /** What this is for and how to use it. */
    intro: text,
    /** Rough duration in minutes. */
    minutes: z.strictObject({ min: z.int(), max: z.int() }),
    sections: z.array(section).min(1),
    scales: z.array(scale),
  })
  .superRefine((instrument, context) => {
    const items = instrument.sections.flatMap((s) => s.items)
    const doubled = (ids: string[]) => ids.filter((each, at) => ids.indexOf(each) !== at)
    for (const each of doubled(items.map((i) => i.id)))
      context.addIssue({ code: 'custom', message: `item id ${each} is used twice`, path: ['sections'] })
    for (const each of doubled(instrument.sections.map((s) => s.id)))
      context.addIssue({ code: 'custom', message: `section id ${each} is used twice`, path: ['sections'] })
    for (const [at, each] of instrument.scales.entries())
      for (const { item: ref } of each.items)
        if (items.find((i) => i.id === ref)?.kind !== 'rating')
          context.addIssue({
            code: 'custom',
            message: `scale refers to ${ref}, which is no rating item`,
            path: ['scales', at],
          })
  })

export type Instrument = z.infer<typeof instrumentSchema>
export type Section = Instrument['sections'][number]
export type Item = Section['items'][number]
export type ItemKind = Item['kind']
export type Scale = Instrument['scales'][number]

export const itemsOf = (instrument: Instrument): Item[] => instrument.sections.flatMap((section) => section.items)
