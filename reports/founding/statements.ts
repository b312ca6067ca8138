import type { FoundingCriterion, FoundingFinding, FoundingOption } from '../../surveys/vocabulary.ts'
import { foundingFindings } from '../../surveys/vocabulary.ts'
import type { FoundingRecord } from '../case/case-file.ts'
import type { Statement } from '../content/statement.ts'
import { criteriaOf } from './findings.ts'
import type { Founding, KnownCriteria } from './founding.ts'
import { evidenceNeeded } from './weigh.ts'
import { german } from './words.de.ts'
import { english } from './words.en.ts'
import type { FoundingWords } from './words.ts'

/** Where each finding comes from: need H 2.2, what an alliance does H 2.1, members H 3.1, facilitation H 4.3. */
export const findingPassages: Record<FoundingFinding, string[]> = {
  need: ['H 2.2'],
  publicNeed: ['H 2.1'],
  groupFeasible: ['H 3', 'H 3.1', 'H 4.3'],
  allianceFeasible: ['H 2.1', 'H 3'],
}

/** What a chosen option asks for next: one-on-one talks H 3.1, joining an alliance H 2.1. The rest is our advice. */
const nextPassages: Record<FoundingOption, string[]> = { group: ['H 3.1'], alliance: ['H 2.1'], both: [], not_yet: [] }

/**
 * The recommendation in sentences, each with its source and the data it rests on, in this order: option, the four
 * findings, basis, what the other forms lack, what to do next, whether it can be decided.
 */
export function sayFounding(
  record: FoundingRecord,
  founding: Omit<Founding, 'format' | 'statements'>,
  known: KnownCriteria,
): Statement[] {
  const { option, findings, basis, missing, ready, clarify } = founding
  const places = (list: readonly FoundingCriterion[]) =>
    list.map((criterion) => `founding.${record.date}.criteria.${criterion}`)
  const state = (
    handbook: string[],
    data: readonly FoundingCriterion[],
    write: (words: FoundingWords) => string,
  ): Statement => ({
    de: write(german),
    en: write(english),
    handbook,
    ...(handbook.length === 0 && { model: true }),
    data: places(data),
  })
  const inWords = (list: FoundingCriterion[]) => list.map((criterion) => ({ criterion, ...known[criterion] }))
  const weak = basis.filter((each) => !clarify.includes(each) && known[each].evidence < evidenceNeeded(each, known))
  const rest = (['group', 'alliance'] as const).filter((form) => missing[form].length > 0)
  return [
    state(optionPassages[option], basis, (w) => w.option[option]),
    ...foundingFindings.map((each) =>
      state(findingPassages[each], criteriaOf[each], (w) => w.finding[each][findings[each]]),
    ),
    state([], basis, (w) => w.basis(inWords(basis))),
    ...rest.map((form) => state([], missing[form], (w) => w.missing[form](inWords(missing[form])))),
    state(nextPassages[option], basis, (w) => w.next[option]),
    state([], ready ? basis : [...clarify, ...weak], (w) => (ready ? w.ready : w.notReady(clarify, weak))),
  ]
}

/** That the two forms do different things and complement each other stands in H 2.2. */
const optionPassages: Record<FoundingOption, string[]> = {
  group: ['H 2.2', 'H 3'],
  alliance: ['H 2.1', 'H 3'],
  both: ['H 2.1', 'H 2.2', 'H 3'],
  not_yet: ['H 2', 'H 3'],
}
