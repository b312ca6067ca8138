import type { Answers } from '../../surveys/answer.ts'
import type { Item } from '../../surveys/instrument.ts'
import type { SentPage } from '../../surveys/merge.ts'
import { type CriterionValue, criterionValues, type MemberCriterion, memberCriteria } from '../../surveys/vocabulary.ts'

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

/** The criteria that members answer, with "don't know" and "prefer not to answer" as unknown (model, section 8). */
export function memberValues(answers: Answers): Partial<Record<MemberCriterion, CriterionValue>> {
  const given = (criterion: MemberCriterion): CriterionValue | undefined => {
    const answer = answers[criterion]
    return answer === undefined ? undefined : (criterionValues.find((value) => value === answer) ?? 'unknown')
  }
  return Object.fromEntries(
    memberCriteria.flatMap((criterion) => {
      const value = given(criterion)
      return value ? [[criterion, value]] : []
    }),
  )
}
