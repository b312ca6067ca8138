import { z } from 'zod'
import { fieldList } from '../form.ts'
import { toldApart } from '../people/apart.ts'
import { sectors } from '../vocabulary.ts'
import { type Choice, choicesOf, listIn, orNull } from './choices.ts'
import { common } from './common.ts'
import type { Telling } from './kind.ts'
import { valueKind } from './value-kind.ts'

/**
 * Name generator: actors of the municipality, by id. Only the chosen are drawn, and who was searched for: whoever is
 * interviewed may look on and never sees whom we know.
 */
const schema = z.strictObject({ ...common, kind: z.literal('actors'), sector: z.enum(sectors).optional() })

interface ActorsView {
  kind: 'actors'
  options: Choice[]
}

/** Fields: `<id>` repeated. Answer: actor ids in the order in which they were sent. */
export const actors = valueKind<typeof schema, ActorsView>({
  schema,
  isTicked: true,
  fieldsOf: (item, value) => ({ [item.id]: listIn(value) }),
  read(item, form, context) {
    const named = [...new Set(form.many(item.id))]
    if (named.some((each) => !context.actors.includes(each))) form.complain('unknown_actor', item.id)
    return orNull(named)
  },
  counted: () => [],
  words: (_, value, telling) => listIn(value).map((each) => nameOf(each, telling)),
  view(item, fields, telling) {
    const { offered = [] } = telling
    const asked = telling.actors.filter(({ sector }) => item.sector === undefined || sector === item.sector)
    const shown = [...fieldList(fields, item.id), ...offered]
    const labels = asked
      .filter(({ id }) => shown.includes(id))
      .map(({ id }) => ({ value: id, label: nameOf(id, telling) }))
    return { kind: item.kind, options: choicesOf(labels, fields, item.id) }
  },
})

/** The name of an actor, told from namesakes, or the id where there is none (any more). */
export function nameOf(id: string, { actors }: Pick<Telling, 'actors'>): string {
  const actor = actors.find((each) => each.id === id)
  return actor ? toldApart(actor, actors) : id
}
