import type { Complaint, ComplaintReason } from './complaint.ts'
import { cleanLine, cleanText, textLimits } from './text.ts'

/** Form fields with their values, stored or typed. Which fields an item has, its kind says (surveys/kinds). */
export type FormFields = Record<string, string | string[]>

/** The part of a form that belongs to one item. */
export interface ItemForm {
  names: string[]
  /** The one value of a field, "" when it is empty or absent. */
  one(field: string): string
  /** All values of a repeated field that are not empty. */
  many(field: string): string[]
  /** One line or a text as it is kept (text.ts); null when nothing is left of it. */
  line(field: string): string | null
  text(field: string): string | null
  complain(reason: ComplaintReason, field: string, bounds?: Pick<Complaint, 'limit' | 'min' | 'max'>): void
}

/** A form of one item; whatever is wrong with its fields is added to `complaints`. */
export function formOf(item: { id: string }, fields: ReadonlyMap<string, unknown>, complaints: Complaint[]): ItemForm {
  const complain: ItemForm['complain'] = (reason, field, bounds) =>
    complaints.push({ item: item.id, field, reason, ...bounds })
  const many = (field: string) => {
    const strings = stringsOf(fields.get(field))
    if (!strings) complain('not_an_option', field)
    return (strings ?? []).filter((each) => each !== '')
  }
  const one = (field: string) => {
    const [first = '', ...more] = many(field)
    if (more.length > 0) complain('not_an_option', field)
    return first
  }
  const within = (limit: number, field: string, cleaned: string) => {
    if (cleaned.length > limit) complain('too_long', field, { limit })
    return cleaned === '' ? null : cleaned
  }
  const line = (field: string) => within(textLimits.line, field, cleanLine(one(field)))
  const text = (field: string) => within(textLimits.text, field, cleanText(one(field)))
  return { names: [...fields.keys()], one, many, line, text, complain }
}

/** Fields by the item id that their names begin with; Maps, so that no name can reach a prototype. */
export function groupByItem(fields: Record<string, unknown>): Map<string, [string, unknown][]> {
  const groups = new Map<string, [string, unknown][]>()
  for (const [name, value] of Object.entries(fields ?? {})) {
    const dot = name.indexOf('.')
    const id = dot < 0 ? name : name.slice(0, dot)
    const group = groups.get(id)
    if (group) group.push([name, value])
    else groups.set(id, [[name, value]])
  }
  return groups
}

/** What a form or our own JSON can send: nothing, a string or number, or a list of these; else undefined. */
export function stringsOf(value: unknown): string[] | undefined {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  return list.every((each) => typeof each === 'string' || typeof each === 'number') ? list.map(String) : undefined
}

/** The one value of a field, "" where there is none. */
export function fieldText(fields: FormFields, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  return typeof value === 'string' ? value : ''
}

/** All values of a field. */
export const fieldList = (fields: FormFields, name: string): string[] =>
  Object.hasOwn(fields, name) ? [fields[name] ?? []].flat() : []
