import { z } from 'zod'
import type { AnswerValue, PairRelation } from '../answer.ts'
import { type FormFields, fieldText, type ItemForm } from '../form.ts'
import { termsIn } from '../terms/index.ts'
import { rivalries, trustSteps } from '../vocabulary.ts'
import { nameOf } from './actors.ts'
import { type Choice, orNull } from './choices.ts'
import { common } from './common.ts'
import type { ReadingContext, Telling } from './kind.ts'
import { valueKind } from './value-kind.ts'

/** Pair relations between two actors: trust 0–4 and rivalry; to be chosen from whom the interview speaks of (see actors.ts). */
const schema = z.strictObject({ ...common, kind: z.literal('pairs') })
type PairsItem = z.infer<typeof schema>

const parts = ['a', 'b', 'trust', 'rivalry'] as const
type Part = (typeof parts)[number]
/** The last row that a form can have. */
const lastRow = 999
const row = /^(0|[1-9]\d{0,2})\.(a|b|trust|rivalry)$/

interface PairsView {
  kind: 'pairs'
  /** As many as are filled in, and two empty ones to go on. */
  rows: { n: number; fields: { name: string; label: string; empty: string; choices: Choice[] }[] }[]
}

/** Fields: `<id>.<n>.a`, `.b`, `.trust`, `.rivalry` with n from 0 to 999. Answer: relations in the order of the rows. */
export const pairs = valueKind<typeof schema, PairsView>({
  schema,
  isTicked: false,
  repeated: row,
  fieldsOf: (item, value) =>
    Object.fromEntries(
      relationsIn(value).flatMap((pair, n) => parts.map((part) => [fieldFor(item, n, part), `${pair[part] ?? ''}`])),
    ),
  read: (item, form, context) => orNull(readPairs(item, form, context)),
  words: (_, value, telling) => relationsIn(value).map((pair) => pairWords(pair, telling)),
  view(item, fields, telling) {
    const filled = rowsIn(item, Object.keys(fields))
    const last = filled.at(-1) ?? -1
    const rows = [...filled, last + 1, last + 2].filter((n) => n <= lastRow)
    return { kind: item.kind, rows: rows.map((n) => ({ n, fields: rowView(item, n, fields, telling) })) }
  },
})

const fieldFor = ({ id }: PairsItem, n: number, part: Part): string => `${id}.${n}.${part}`

const relationsIn = (value: AnswerValue | undefined): PairRelation[] =>
  Array.isArray(value) ? value.filter((each) => typeof each !== 'string') : []

/** Row numbers among field names, in the order of the form. */
function rowsIn({ id }: PairsItem, names: readonly string[]): number[] {
  const numbers = names.flatMap((name) => row.exec(name.slice(id.length + 1))?.[1] ?? [])
  return [...new Set(numbers)].map(Number).sort((a, b) => a - b)
}

function readPairs(item: PairsItem, form: ItemForm, context: ReadingContext): PairRelation[] {
  const seen = new Set<string>()
  return rowsIn(item, form.names).flatMap((n) => {
    const field = (part: Part) => fieldFor(item, n, part)
    const sent = parts.map((part) => form.one(field(part)))
    const [a = '', b = '', trust = '', rival = ''] = sent
    if (sent.every((each) => each === '')) return []
    for (const part of missingIn({ a, b, trust, rival })) form.complain('incomplete_pair', field(part))
    if (a && !context.actors.includes(a)) form.complain('unknown_actor', field('a'))
    if (b && !context.actors.includes(b)) form.complain('unknown_actor', field('b'))
    if (trust && !trustSteps.some((step) => `${step}` === trust)) form.complain('not_an_option', field('trust'))
    const rivalry = rivalries.find((each) => each === rival)
    if (rival && !rivalry) form.complain('not_an_option', field('rivalry'))
    if (!a || !b) return []
    if (a === b) form.complain('same_actor', field('b'))
    const pair = JSON.stringify([a, b].sort())
    if (seen.has(pair)) form.complain('pair_twice', field('b'))
    seen.add(pair)
    return trust || rivalry ? [{ a, b, ...(trust && { trust: Number(trust) }), ...(rivalry && { rivalry }) }] : []
  })
}

/** A row needs two people and one thing said of them, nothing more: nobody has to invent trust to tell of a rivalry. */
function missingIn({ a, b, trust, rival }: { a: string; b: string; trust: string; rival: string }): Part[] {
  return [...(a ? [] : ['a' as const]), ...(b ? [] : ['b' as const]), ...(trust || rival ? [] : ['trust' as const])]
}

function pairWords({ a, b, trust, rivalry }: PairRelation, telling: Telling): string {
  const { item } = telling.t
  const terms = termsIn(telling.language)
  const said = [
    ...(trust === undefined ? [] : [`${item.trust} ${trust} (${terms.trust[trust]})`]),
    ...(rivalry === undefined ? [] : [`${item.rivalry} ${terms.rivalry[rivalry]}`]),
  ]
  return `${nameOf(a, telling)} – ${nameOf(b, telling)}: ${said.join(', ')}`
}

function rowView(item: PairsItem, n: number, fields: FormFields, telling: Telling) {
  const { language, t, actors, offered = [] } = telling
  const terms = termsIn(language)
  const inRows = rowsIn(item, Object.keys(fields)).flatMap((row) =>
    (['a', 'b'] as const).map((part) => fieldText(fields, fieldFor(item, row, part))),
  )
  const people = actors
    .filter(({ id }) => offered.includes(id) || inRows.includes(id))
    .map(({ id }) => ({ value: id, label: nameOf(id, telling) }))
  const select = (part: Part, label: string, options: { value: string; label: string }[], empty = '') => {
    const name = fieldFor(item, n, part)
    const chosen = fieldText(fields, name)
    return { name, label, empty, choices: options.map((each) => ({ ...each, isChosen: each.value === chosen })) }
  }
  return [
    select('a', t.item.firstPerson, people),
    select('b', t.item.secondPerson, people),
    select(
      'trust',
      t.item.trust,
      trustSteps.map((step) => ({ value: `${step}`, label: `${step} – ${terms.trust[step]}` })),
      t.item.notSaid,
    ),
    select(
      'rivalry',
      t.item.rivalry,
      rivalries.map((value) => ({ value, label: terms.rivalry[value] })),
      t.item.notSaid,
    ),
  ]
}
