import { type Answer, isMissing, type RatingGiven } from '../../surveys/answer.ts'
import { ratedBy } from '../../surveys/fields.ts'
import type { Item } from '../../surveys/instrument.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import type { Texts } from '../../views/text/index.ts'

/** What was given to an item, for reading: one line per thing said, none when nothing was. */
export function itemWords(
  item: Item,
  given: Answer | RatingGiven | null | undefined,
  { language, t, actors }: { language: Language; t: Texts; actors: { id: string; name: string }[] },
): string[] {
  if (given === null || given === undefined) return []
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id
  const step = (value: number) =>
    item.kind === 'rating' ? `${value} – ${item.anchors[value - 1]?.[language] ?? ''}` : `${value}`
  const option = (id: string) =>
    (item.kind === 'single' || item.kind === 'multiple' || item.kind === 'ranking'
      ? item.options.find((each) => each.id === id)?.label[language]
      : undefined) ?? id
  if (ratedBy(item)) {
    const { value, missing, confidence, evidence } = given as RatingGiven
    return [
      ...(value === undefined ? [] : [step(value)]),
      ...(missing ? [t.terms.missing[missing]] : []),
      ...(confidence ? [t.item.certainty(t.terms.confidence[confidence])] : []),
      ...(evidence ? [`${t.item.evidence}: ${evidence}`] : []),
    ]
  }
  const answer = given as Answer
  if (isMissing(answer)) return [t.terms.missing[answer.missing]]
  if (typeof answer === 'number') return [step(answer)]
  if (typeof answer === 'string') return [option(answer)]
  return answer.map((each, at) => {
    if (typeof each !== 'string')
      return `${nameOf(each.a)} – ${nameOf(each.b)}: ${t.item.trust} ${each.trust} (${t.terms.trust[each.trust]}), ${t.item.rivalry} ${t.terms.rivalry[each.rivalry]}`
    if (item.kind === 'actors') return nameOf(each)
    return item.kind === 'ranking' ? `${at + 1}. ${option(each)}` : option(each)
  })
}
