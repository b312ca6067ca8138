import type { Item } from '../../surveys/instrument.ts'
import type { Language, MissingCode, Sector } from '../../surveys/vocabulary.ts'
import type { Texts } from '../../views/text/index.ts'

/** One question as views/items/item.eta draws it. Field names are those of surveys/answers. */
export interface ItemView {
  id: string
  kind: Item['kind']
  label: string
  hint: string | undefined
  prompts: string[]
  source: string | undefined
  /** Choices of rating (value 1–5), single, multiple, ranking and actors. */
  options: { value: string; label: string; isChosen: boolean; rank: string }[]
  /** weiß nicht / möchte nicht antworten / nicht gefragt */
  missing: { value: MissingCode; label: string; isChosen: boolean }[]
  /** Current text of short_text, long_text, number, date. */
  value: string
  range: { min: number; max: number; unit: string | undefined } | undefined
  /** Rows of a pair relation; always one empty row to go on. */
  pairs: { n: number; a: string; b: string; trust: string; rivalry: string }[]
  actors: { id: string; name: string }[]
  /** For ratings of a dimension: evidence quote and confidence. */
  rates: { evidence: string; confidence: string } | undefined
  complaint: string | undefined
}

export interface ItemContext {
  language: Language
  t: Texts
  mode: 'interview' | 'self_administered'
  actors: { id: string; name: string; sector?: Sector }[]
  /** Field values, stored or typed, by field name (surveys fieldsOf / typed). */
  fields: Record<string, unknown>
  /** Messages by item id. */
  complaints: Record<string, string>
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

export function itemView(item: Item, context: ItemContext): ItemView {
  const { language, t, mode, fields } = context
  const own = fields[item.id]
  const chosen = [own ?? []].flat().map(String)
  const isInGroup = item.kind === 'rating' || item.kind === 'single'
  const missing = text(isInGroup ? own : fields[`${item.id}.missing`])
  const codes: MissingCode[] = mode === 'interview' ? ['unknown', 'refused', 'not_asked'] : ['unknown', 'refused']
  const choices =
    item.kind === 'rating'
      ? item.anchors.map((label, at) => ({ value: String(at + 1), label: label[language] }))
      : item.kind === 'single' || item.kind === 'multiple' || item.kind === 'ranking'
        ? item.options.map((option) => ({ value: option.id, label: option.label[language] }))
        : item.kind === 'actors'
          ? context.actors
              .filter(({ sector }) => item.sector === undefined || sector === item.sector)
              .map((actor) => ({ value: actor.id, label: actor.name }))
          : []
  return {
    id: item.id,
    kind: item.kind,
    label: item.label[language],
    hint: item.hint?.[language],
    prompts: (mode === 'interview' ? (item.prompts ?? []) : []).map((prompt) => prompt[language]),
    source: mode === 'interview' ? item.source : undefined,
    options: choices.map((choice) => ({
      ...choice,
      isChosen: chosen.includes(choice.value),
      rank: text(fields[`${item.id}.${choice.value}`]),
    })),
    missing: codes.map((value) => ({ value, label: t.terms.missing[value], isChosen: missing === value })),
    value: text(own),
    range: item.kind === 'number' ? { min: item.min, max: item.max, unit: item.unit?.[language] } : undefined,
    pairs: item.kind === 'pairs' ? pairRows(item.id, fields) : [],
    actors: item.kind === 'pairs' ? context.actors : [],
    rates:
      item.kind === 'rating' && item.rates
        ? { evidence: text(fields[`${item.id}.evidence`]), confidence: text(fields[`${item.id}.confidence`]) }
        : undefined,
    complaint: context.complaints[item.id],
  }
}

function pairRows(id: string, fields: Record<string, unknown>) {
  const numbers = Object.keys(fields).flatMap((name) =>
    name.startsWith(`${id}.`) && name.endsWith('.a') ? [Number(name.slice(id.length + 1, -2))] : [],
  )
  const last = Math.max(-1, ...numbers.filter(Number.isInteger))
  return Array.from({ length: last + 3 }, (_, n) => ({
    n,
    a: text(fields[`${id}.${n}.a`]),
    b: text(fields[`${id}.${n}.b`]),
    trust: text(fields[`${id}.${n}.trust`]),
    rivalry: text(fields[`${id}.${n}.rivalry`]),
  }))
}
