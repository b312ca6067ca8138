import { z } from 'zod'
import { id, inOtherWords, text } from './kinds/common.ts'
import { type Item, itemSchema } from './kinds/kinds.ts'
import { dimensions, purposes } from './vocabulary.ts'

export type { Item } from './kinds/kinds.ts'

/**
 * What an instrument is: versioned data under one schema. Built-in instruments are typed TypeScript data,
 * instruments from files pass through the same schema. Nothing is keyed by position: sections, items, options
 * and steps have ids, and answers refer to them. An instrument in use never changes; a change is a new version.
 */

const section = z.strictObject({
  id,
  title: text,
  /** For whoever asks, or answers alone; never read out. */
  intro: text.optional(),
  /** What the interviewer reads to the person before the first question. */
  readAloud: text.optional(),
  bySector: inOtherWords({ intro: text.optional(), readAloud: text.optional() }),
  /** A module: asked only when the interviewer opens it. All other sections are the core. */
  onDemand: z.boolean().optional(),
  /** What it takes beside reading aloud and asking, such as reading the notes back. */
  minutes: z.number().min(0).max(30).optional(),
  items: z.array(itemSchema).min(1),
})

/**
 * A scale scores a dimension from closed items, as the mean of its items on the 1–5 scale. Items with
 * `reversed: true` count as 6 − value. Below `minimumAnswered` items there is no score.
 */
const scale = z.strictObject({
  dimension: z.enum(dimensions),
  items: z.array(z.strictObject({ item: id, reversed: z.boolean().optional() })).min(1),
  minimumAnswered: z.int().min(1),
})

type Complain = (message: string, path: (string | number)[]) => void
type Parts = { format: string; sections: z.infer<typeof section>[] }

/** Nothing is asked that nobody needs, and nothing is declared twice. */
function complainAboutServes({ format, sections }: Parts, complain: Complain) {
  const mustServe = format === 'tragwerk-instrument/2'
  for (const [at, { items }] of sections.entries())
    for (const [n, { id, serves }] of items.entries()) {
      const path = ['sections', at, 'items', n, 'serves']
      if (mustServe && !serves) complain(`item ${id} serves nothing`, path)
      if (!mustServe && serves) complain(`item ${id} says what it serves, which format 1 does not know`, path)
      if (serves && new Set(serves).size < serves.length) complain(`item ${id} serves the same twice`, path)
    }
}

/** Format 1 knows one guide for everybody, to be asked from beginning to end. */
function complainAboutNewer({ format, sections }: Parts, complain: Complain) {
  if (format !== 'tragwerk-instrument/1') return
  for (const [at, { items, readAloud, onDemand, ...section }] of sections.entries()) {
    const isNewer = [section, ...items].some(({ bySector, minutes }) => bySector !== undefined || minutes !== undefined)
    if (isNewer || readAloud !== undefined || onDemand !== undefined)
      complain(`section ${section.id} says what format 1 does not know`, ['sections', at])
  }
}

/** @public the one schema for instruments, built in or from a file. */
export const instrumentSchema = z
  .strictObject({
    /**
     * 2: every item says what it serves, and a guide can have modules, timings and other words for a sector. 1: as
     * stored before there was a word for it; begun interviews end on it.
     */
    format: z.enum(['tragwerk-instrument/1', 'tragwerk-instrument/2']),
    id,
    version: z.int().min(1),
    /** interview: by a consultant, with "not asked"; self_administered: by the person, by invitation link. */
    mode: z.enum(['interview', 'self_administered']),
    purpose: z.enum(purposes),
    title: text,
    /** What this is for and how to use it. */
    intro: text,
    /** Rough duration in minutes. */
    minutes: z.strictObject({ min: z.int(), max: z.int() }),
    sections: z.array(section).min(1),
    scales: z.array(scale),
  })
  .superRefine((instrument, context) => {
    const complain: Complain = (message, path) => context.addIssue({ code: 'custom', message, path })
    complainAboutServes(instrument, complain)
    complainAboutNewer(instrument, complain)
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
export type Scale = Instrument['scales'][number]

export const itemsOf = (instrument: Instrument): Item[] => instrument.sections.flatMap((section) => section.items)
