import { z } from 'zod'
import { fieldText, type ItemForm } from '../form.ts'
import { type Choice, idsOf, listIn, optionWords, orNull } from './choices.ts'
import { common, options } from './common.ts'
import { valueKind } from './value-kind.ts'

const schema = z.strictObject({ ...common, kind: z.literal('ranking'), options: options(12) })
type RankingItem = z.infer<typeof schema>

interface RankingView {
  kind: 'ranking'
  /** Each option with the ranks to choose from. */
  options: { value: string; label: string; ranks: Choice[] }[]
}

/** Fields: `<id>.<option>` = rank from 1. Answer: option ids, best first; not every option needs a rank. */
export const ranking = valueKind<typeof schema, RankingView>({
  schema,
  isTicked: false,
  fieldsOf(item, value) {
    const ranked = listIn(value)
    return Object.fromEntries(
      idsOf(item.options).map((option) => [fieldFor(item, option), `${ranked.indexOf(option) + 1 || ''}`]),
    )
  },
  read: (item, form) => orNull(readRanking(item, form)),
  words: (item, value, { language }) =>
    listIn(value).map((each, at) => `${at + 1}. ${optionWords(item.options, each, language)}`),
  view: (item, fields, { language }) => ({
    kind: item.kind,
    options: item.options.map(({ id, label }) => {
      const rank = fieldText(fields, fieldFor(item, id))
      const ranks = item.options.map((_, at) => `${at + 1}`)
      return {
        value: id,
        label: label[language],
        ranks: ranks.map((value) => ({ value, label: value, isChosen: value === rank })),
      }
    }),
  }),
})

const fieldFor = ({ id }: RankingItem, option: string): string => `${id}.${option}`

/** Only the order counts, so ranks may leave gaps while somebody is still thinking. */
function readRanking(item: RankingItem, form: ItemForm): string[] {
  const max = item.options.length
  const byRank = new Map<number, string>()
  for (const option of idsOf(item.options)) {
    const field = fieldFor(item, option)
    const typed = form.one(field).trim()
    const rank = /^\d{1,2}$/.test(typed) ? Number(typed) : 0
    if (typed === '') continue
    if (rank < 1 || rank > max) form.complain('rank_out_of_range', field, { min: 1, max })
    else if (byRank.has(rank)) form.complain('rank_twice', field)
    else byRank.set(rank, option)
  }
  return [...byRank].sort(([a], [b]) => a - b).map(([, option]) => option)
}
