import type { Proposals } from '../../reports/founding/proposal.ts'
import type { FoundingAnswer, FoundingAnswers } from '../../surveys/founding.ts'
import { textLimits } from '../../surveys/text.ts'
import {
  type CriterionValue,
  criterionValues,
  type EvidenceLevel,
  type FoundingCriterion,
  foundingCriteria,
} from '../../surveys/vocabulary.ts'
import type { Texts } from '../../views/text/index.ts'
import type { FieldComplaint } from '../frame/form.ts'

/** What is typed or stored, by field name: B1.value, B1.evidence, B1.notes. */
export type FoundingFields = Record<string, string>

/** What a page is drawn with: the answers so far; where there is none, what is proposed. */
export const fieldsFrom = (answers: FoundingAnswers, proposals: Proposals): FoundingFields =>
  Object.fromEntries(
    foundingCriteria.flatMap((each) => {
      const { value = proposals[each]?.value ?? '', evidence, notes = '' } = answers[each] ?? {}
      return [
        [`${each}.value`, value],
        [`${each}.evidence`, evidence === undefined ? '' : String(evidence)],
        [`${each}.notes`, notes],
      ]
    }),
  )

/** The answers of a form without complaints; what was left open is left out. */
export const answersIn = (fields: FoundingFields): FoundingAnswers =>
  Object.fromEntries(
    foundingCriteria.flatMap((each): [FoundingCriterion, FoundingAnswer][] => {
      const value = fields[`${each}.value`] as CriterionValue | ''
      const evidence = fields[`${each}.evidence`]
      const notes = fields[`${each}.notes`]
      const answer: FoundingAnswer = {
        ...(value && { value }),
        ...(evidence && { evidence: Number(evidence) as EvidenceLevel }),
        ...(notes && { notes }),
      }
      return Object.keys(answer).length > 0 ? [[each, answer]] : []
    }),
  )

/** Every mistake at once; whoever departs from what is proposed says why. */
export const complaintsAbout = (fields: FoundingFields, proposals: Proposals): FieldComplaint[] =>
  foundingCriteria.flatMap((each): FieldComplaint[] => {
    const value = fields[`${each}.value`] ?? ''
    const notes = fields[`${each}.notes`] ?? ''
    const isKnown = value === '' || (criterionValues as readonly string[]).includes(value)
    if (!isKnown || !/^[0-3]?$/.test(fields[`${each}.evidence`] ?? ''))
      return [{ field: `${each}.value`, reason: 'notAnOption' }]
    if (notes.length > textLimits.text) return [{ field: `${each}.notes`, reason: 'tooLong', limit: textLimits.text }]
    const proposed = proposals[each]
    const departs = proposed !== undefined && proposed.value !== 'unknown' && value !== proposed.value
    return departs && notes === '' ? [{ field: `${each}.notes`, reason: 'departureWithoutReason' }] : []
  })

/** What is stored about a criterion, for reading. */
export const storedWords = (answers: FoundingAnswers, criterion: FoundingCriterion, { terms }: Texts): string => {
  const { value, evidence, notes } = answers[criterion] ?? {}
  return [value && terms.criterionValue[value], evidence !== undefined && terms.evidence[evidence], notes]
    .filter((each) => typeof each === 'string' && each !== '')
    .join('; ')
}
