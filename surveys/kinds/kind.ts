import type { z } from 'zod'
import type { AnswerValue, Given } from '../answer.ts'
import type { FormFields, ItemForm } from '../form.ts'
import type { Evidence } from '../statements/evidence.ts'
import type { Language, Sector } from '../vocabulary.ts'
import type { common } from './common.ts'

export interface ReadingContext {
  /** Ids of the actors that exist in the municipality. */
  actors: readonly string[]
  /** "Not asked" is an interviewer's code: nobody can say it of themselves. */
  mode: 'interview' | 'self_administered'
  /** The whole form was sent: radios and checkboxes without a field are unticked, not absent. */
  complete?: boolean
}

/** With what an item is shown and told: a language, its texts, and the actors of the municipality. */
export interface Telling {
  language: Language
  t: KindTexts
  actors: readonly {
    id: string
    name: string
    sector?: Sector
    /** By which namesakes are told apart. */
    function?: string | null
    organisation?: string | null
  }[]
  /** Ids of actors who may be shown for choosing although they were not chosen: found by their name, or spoken of. */
  offered?: readonly string[]
  /** What was said and released, for a judgement to rest on; of a question that is shown, what can be ticked there. */
  said?: readonly Evidence[]
}

/** The interface's texts that kinds need beside the glossary. */
interface KindTexts {
  item: {
    evidence: string
    certainty: (word: string) => string
    byOther: string
    firstPerson: string
    secondPerson: string
    trust: string
    rivalry: string
    notSaid: string
  }
}

export type ItemSchema = z.ZodType<z.infer<z.ZodObject<typeof common>>>

/** One kind of item: everything that is particular to it, between an instrument, a form and a reader. */
export interface Kind<Schema extends ItemSchema, View> extends KindWays<z.infer<Schema>, View> {
  schema: Schema
}

/**
 * Methods on purpose: a kind only ever gets items of its own (see kindOf). Answers may come from a file and be
 * of any shape; a kind never throws, and shows of an answer what it understands.
 */
export interface KindWays<Item, View> {
  /** Drawn as radios or checkboxes only: in a whole form, one without a field is unticked, not absent. */
  isTicked: boolean
  /** The missing codes are radios of the same group as the options, or have a field `<id>.missing` of their own. */
  codes: 'among' | 'apart'
  /** Fields of which a form has as many as are needed: what follows `<id>.` in their names. */
  repeated?: RegExp
  /** All fields of the item, "" or [] when nothing was given. */
  fieldsOf(item: Item, given: Given | undefined): FormFields
  /** null when the answer was removed; what is wrong is complained about through the form. */
  read(item: Item, form: ItemForm, context: ReadingContext): Given | null
  /**
   * Where answers of several people are counted: every value that is shown with its number, be it 0. Empty: only what
   * was said is. Without it, answers are listed one by one.
   */
  counted?(item: Item): AnswerValue[]
  /** One line per thing said. */
  words(item: Item, given: Given, telling: Telling): string[]
  /** What its partial in views/items/kinds draws. */
  view(item: Item, fields: FormFields, telling: Telling): View
}
