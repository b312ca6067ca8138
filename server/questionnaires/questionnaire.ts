import type { Item } from '../../surveys/instrument.ts'
import type { SentPage } from '../../surveys/merge.ts'

/**
 * What a sent page says of itself beside its answers: what it had shown (`_drawn.<item>`) and what was chosen
 * between two answers (`_holds.<item>`, `_beside.<item>`). Item ids begin with a letter, so names never clash.
 */
export function readSentPage(
  items: readonly Item[],
  fields: Record<string, unknown>,
): Pick<SentPage, 'drawn' | 'chosen'> {
  const text = (name: string) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    return typeof value === 'string' ? value : undefined
  }
  const drawn: [string, string | undefined][] = []
  const chosen: [string, SentPage['chosen'][string]][] = []
  for (const { id } of items) {
    drawn.push([id, text(`_drawn.${id}`)])
    const holds = text(`_holds.${id}`)
    if (holds === 'stored' || holds === 'sent') chosen.push([id, { holds, beside: text(`_beside.${id}`) ?? '' }])
  }
  return { drawn: Object.fromEntries(drawn), chosen: Object.fromEntries(chosen) }
}
