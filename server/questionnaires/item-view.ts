import { type FormFields, fieldText } from '../../surveys/form.ts'
import type { Telling } from '../../surveys/kinds/kind.ts'
import { type Item, kindOf } from '../../surveys/kinds/kinds.ts'
import type { MissingCode } from '../../surveys/vocabulary.ts'
import type { ItemView } from '../../views/items/item-view.ts'
import type { Texts } from '../../views/text/index.ts'

export interface ItemContext extends Telling {
  t: Texts
  mode: 'interview' | 'self_administered'
  /** Field values, stored or typed, by field name (surveys/fields). */
  fields: FormFields
  /** Messages by item id. */
  complaints: Record<string, string>
  /** What was searched for, and how many were found; absent where nobody can search. */
  find?: { query: string; words: string }
}

/** A question as its template draws it: what its kind shows, in the frame that every question has. */
export function itemView(item: Item, context: ItemContext): ItemView {
  const { language, mode } = context
  const own = kindOf(item).view(item, context.fields, context)
  const element = `f-${item.id}`
  const hint = item.hint?.[language]
  const complaint = Object.hasOwn(context.complaints, item.id) ? context.complaints[item.id] : undefined
  const isControl = 'value' in own
  const hasUnit = 'unit' in own && own.unit !== undefined
  const ids = [hint && `${element}-hint`, complaint && `${element}-error`, hasUnit && `${element}-unit`]
  const described = ids.filter(Boolean).join(' ') || undefined
  return {
    ...own,
    id: item.id,
    element,
    label: item.label[language],
    hint,
    prompts: mode === 'interview' ? (item.prompts ?? []).map((prompt) => prompt[language]) : [],
    source: mode === 'interview' ? item.source : undefined,
    missing: missingView(item, context),
    complaint,
    find:
      context.find && (item.kind === 'actors' || item.kind === 'pairs')
        ? { name: `_find.${item.id}`, ...context.find }
        : undefined,
    describedBy: { group: isControl ? undefined : described, control: isControl ? described : undefined },
  }
}

/** Codes of a field of their own are preceded by the choice that takes them back. */
function missingView(item: Item, { t, mode, fields }: ItemContext): ItemView['missing'] {
  const isApart = kindOf(item).codes === 'apart'
  const name = isApart ? `${item.id}.missing` : item.id
  const codes: MissingCode[] = mode === 'interview' ? ['unknown', 'refused', 'not_asked'] : ['unknown', 'refused']
  const chosen = codes.find((code) => code === fieldText(fields, name))
  const choices = codes.map((value) => ({ value, label: t.terms.missing[value], isChosen: value === chosen }))
  const answered = { value: '', label: t.item.answered[mode], isChosen: chosen === undefined }
  return {
    name,
    choices: isApart ? [answered, ...choices] : choices,
    isFolded: mode === 'interview',
    isUsed: chosen !== undefined,
  }
}
