import type { Answer, AnswerValue, PairRelation, RatingGiven } from './answer.ts'
import type { Complaint } from './complaint.ts'
import { type FormFields, isFieldOf, pairParts, pairRows, type RatingsGiven, ratedBy, steps } from './fields.ts'
import { formOf, groupByItem, type ItemForm, stringsOf } from './form.ts'
import { type Instrument, type Item, itemsOf } from './instrument.ts'
import { cleanText, parseDate, parseNumber } from './typed.ts'
import { confidences, type MissingCode, missingCodes, rivalries } from './vocabulary.ts'

/** Most characters (UTF-16 units, as `maxlength` counts them) of a text. */
export const textLimits = { short_text: 200, long_text: 20_000 } as const

const trusts = ['0', '1', '2', '3', '4']

export interface ReadingContext {
  /** Ids of the actors that exist in the municipality. */
  actors: readonly string[]
  /** "Not asked" is an interviewer's code: nobody can say it of themselves. */
  mode: Instrument['mode']
  /** The whole form was sent: radios and checkboxes without a field are unticked, not absent. */
  complete?: boolean
}

export interface Reading {
  /** By item id: the answer, or null when it was removed. Items not sent or complained about are not here. */
  answers: Record<string, Answer | null>
  /** By dimension, from rating items with `rates`; null when the rating was removed. */
  ratings: RatingsGiven
  complaints: Complaint[]
  /** What was typed into fields of these items, for showing the form again; nothing is lost. */
  typed: FormFields
}

/**
 * The only place where answers are validated. Takes the fields of a form or of an auto-save (the same names,
 * see fields.ts) and gives answers and complaints; it never throws. The item is the unit: an item of which any
 * field was sent is read whole, an item of which none was sent is left alone. Unknown fields are ignored.
 */
export function readAnswers(
  asked: Instrument | readonly Item[],
  fields: Record<string, unknown>,
  context: ReadingContext,
): Reading {
  const sent = groupByItem(fields)
  const answers: [string, Answer | null][] = []
  const ratings: RatingsGiven = {}
  const complaints: Complaint[] = []
  const typed: [string, string | string[]][] = []
  for (const item of 'sections' in asked ? itemsOf(asked) : asked) {
    const own = (sent.get(item.id) ?? []).filter(([name]) => isFieldOf(item, name))
    for (const [name, value] of own) {
      const strings = stringsOf(value)
      if (strings) typed.push([name, Array.isArray(value) ? strings : (strings[0] ?? '')])
    }
    if (own.length === 0 && !(context.complete && isTicked(item))) continue
    const found: Complaint[] = []
    const form = formOf(item, new Map(own), found)
    const dimension = ratedBy(item)
    if (dimension) {
      const rating = readRating(item, form, context)
      if (found.length === 0) ratings[dimension] = rating
    } else {
      const answer = readAnswer(item, form, context)
      if (found.length === 0) answers.push([item.id, answer])
    }
    complaints.push(...found)
  }
  return { answers: Object.fromEntries(answers), ratings, complaints, typed: Object.fromEntries(typed) }
}

const isTicked = (item: Item): boolean => ['rating', 'single', 'multiple', 'actors'].includes(item.kind)

const isCode = (value: string): value is MissingCode => missingCodes.some((code) => code === value)

function readCode(
  code: string,
  field: string,
  form: ItemForm,
  context: ReadingContext,
): { missing: MissingCode } | null {
  if (!isCode(code)) form.complain('not_an_option', field)
  else if (code === 'not_asked' && context.mode !== 'interview') form.complain('not_asked_here', field)
  else return { missing: code }
  return null
}

/** One of a group of radios that holds both the options and the missing codes. */
function readChoice(
  item: Item,
  options: readonly string[],
  form: ItemForm,
  context: ReadingContext,
): string | { missing: MissingCode } | null {
  const [choice, ...more] = form.many(item.id)
  if (choice === undefined) return null
  if (more.length > 0) {
    form.complain([choice, ...more].some(isCode) ? 'value_and_missing' : 'not_an_option', item.id)
    return null
  }
  return options.includes(choice) ? choice : readCode(choice, item.id, form, context)
}

function readAnswer(item: Item, form: ItemForm, context: ReadingContext): Answer | null {
  if (item.kind === 'single') return readChoice(item, idsOf(item.options), form, context)
  if (item.kind === 'rating') {
    const choice = readChoice(item, steps, form, context)
    return typeof choice === 'string' ? Number(choice) : choice
  }
  const value = readValue(item, form, context)
  const field = `${item.id}.missing`
  const code = form.one(field)
  if (code === '') return value
  if (value !== null) form.complain('value_and_missing', field)
  return readCode(code, field, form, context)
}

function readRating(item: Item, form: ItemForm, context: ReadingContext): RatingGiven | null {
  const choice = readChoice(item, steps, form, context)
  const evidence = readText(`${item.id}.evidence`, textLimits.long_text, form)
  const certainty = form.one(`${item.id}.confidence`)
  const confidence = confidences.find((each) => each === certainty)
  if (certainty !== '' && !confidence) form.complain('not_an_option', `${item.id}.confidence`)
  if (choice === null && evidence === null && !confidence) return null
  return {
    ...(typeof choice === 'string' ? { value: Number(choice) } : choice),
    ...(confidence && { confidence }),
    ...(evidence !== null && { evidence }),
  }
}

function readValue(
  item: Exclude<Item, { kind: 'rating' | 'single' }>,
  form: ItemForm,
  context: ReadingContext,
): AnswerValue | null {
  switch (item.kind) {
    case 'multiple': {
      const options = idsOf(item.options)
      const ticked = form.many(item.id)
      if (ticked.some((each) => !options.includes(each))) form.complain('not_an_option', item.id)
      return orNull(options.filter((each) => ticked.includes(each)))
    }
    case 'actors': {
      const named = [...new Set(form.many(item.id))]
      if (named.some((each) => !context.actors.includes(each))) form.complain('unknown_actor', item.id)
      return orNull(named)
    }
    case 'short_text':
    case 'long_text':
      return readText(item.id, textLimits[item.kind], form)
    case 'number': {
      const typed = form.one(item.id).trim()
      const value = parseNumber(typed)
      if (typed === '') return null
      if (value === undefined) form.complain('not_a_number', item.id)
      else if (value < item.min || value > item.max)
        form.complain('out_of_range', item.id, { min: item.min, max: item.max })
      return value ?? null
    }
    case 'date': {
      const typed = form.one(item.id).trim()
      const value = parseDate(typed)
      if (typed !== '' && value === undefined) form.complain('not_a_date', item.id)
      return value ?? null
    }
    case 'ranking':
      return orNull(readRanking(item, form))
    case 'pairs':
      return orNull(readPairs(item, form, context))
  }
}

function readText(field: string, limit: number, form: ItemForm): string | null {
  const text = cleanText(form.one(field))
  if (text.length > limit) form.complain('too_long', field, { limit })
  return text === '' ? null : text
}

/** Option ids, best first. Only the order counts, so ranks may leave gaps while somebody is still thinking. */
function readRanking(item: Extract<Item, { kind: 'ranking' }>, form: ItemForm): string[] {
  const max = item.options.length
  const byRank = new Map<number, string>()
  for (const option of idsOf(item.options)) {
    const field = `${item.id}.${option}`
    const typed = form.one(field).trim()
    const rank = /^\d{1,2}$/.test(typed) ? Number(typed) : 0
    if (typed === '') continue
    if (rank < 1 || rank > max) form.complain('rank_out_of_range', field, { min: 1, max })
    else if (byRank.has(rank)) form.complain('rank_twice', field)
    else byRank.set(rank, option)
  }
  return [...byRank].sort(([a], [b]) => a - b).map(([, option]) => option)
}

function readPairs(item: Item, form: ItemForm, context: ReadingContext): PairRelation[] {
  const seen = new Set<string>()
  return pairRows(item, form.names).flatMap((n) => {
    const field = (part: string) => `${item.id}.${n}.${part}`
    const row = pairParts.map((part) => form.one(field(part)))
    const [a = '', b = '', trust = '', rival = ''] = row
    if (row.every((each) => each === '')) return []
    for (const [at, part] of pairParts.entries()) if (row[at] === '') form.complain('incomplete_pair', field(part))
    for (const [part, actor] of [
      ['a', a],
      ['b', b],
    ] as const)
      if (actor && !context.actors.includes(actor)) form.complain('unknown_actor', field(part))
    if (trust && !trusts.includes(trust)) form.complain('not_an_option', field('trust'))
    const rivalry = rivalries.find((each) => each === rival)
    if (rival && !rivalry) form.complain('not_an_option', field('rivalry'))
    if (!a || !b) return []
    if (a === b) form.complain('same_actor', field('b'))
    const pair = JSON.stringify([a, b].sort())
    if (seen.has(pair)) form.complain('pair_twice', field('b'))
    seen.add(pair)
    return rivalry ? [{ a, b, trust: Number(trust), rivalry }] : []
  })
}

const idsOf = (options: { id: string }[]): string[] => options.map((option) => option.id)

/** Nothing chosen is no answer. */
const orNull = <T>(list: T[]): T[] | null => (list.length > 0 ? list : null)
