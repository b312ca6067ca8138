import { apart } from '../../surveys/people/apart.ts'
import type { Criterion, Language } from '../../surveys/vocabulary.ts'
import type { CaseFile, Review } from '../case/case-file.ts'
import type { Statement } from '../content/statement.ts'
import type { Decision, Irreversible } from './decision.ts'
import { evidenceNeeded, type Known, wantedFor } from './options.ts'
import { german } from './words.de.ts'
import { english } from './words.en.ts'
import type { CriterionState, DecisionWords } from './words.ts'

/** Where a criterion comes from: functions H 2.2, charter H 3.2, scenarios H 3.3, transparency H 4.1, the end H 4.4. */
const criterionPassages: Record<Criterion, string[]> = {
  K1: ['H 4.4'],
  K2: ['H 4.4'],
  K3: ['H 4.1', 'H 4.4'],
  K4: ['H 3.2', 'H 4.4'],
  K5: ['H 3.3', 'H 4.4'],
  K6: ['H 4.4'],
  K7: ['H 2.2'],
  K8: ['H 2.2', 'H 3'],
  K9: ['H 3'],
}

/** What H 4.4 says of the end; going on and adjusting follow from our model. */
const endPassages: Record<Decision['option'], string[]> = {
  continue: [],
  adjust: [],
  transfer: ['H 4.4'],
  dissolve: ['H 4.4'],
}

/** What an option asks for next: looking at the charter again H 3.2, the change of character H 4.4. The rest is advice. */
const nextPassages: Record<Decision['option'], string[]> = {
  continue: ['H 3.2'],
  adjust: ['H 3.2', 'H 4.3'],
  transfer: ['H 4.4'],
  dissolve: ['H 4.4'],
}

const words: Record<Language, DecisionWords> = { de: german, en: english }

/** What stands in the way of an irreversible option, criterion by criterion, in words. */
export const barriersTo = (
  option: Irreversible,
  { missing }: Pick<Decision, 'missing'>,
  known: Known,
  language: Language,
): string[] =>
  missing[option].map((criterion) =>
    words[language].barrier({ criterion, ...known[criterion] }, wantedFor(option, criterion)!),
  )

/** The decision in sentences, each with its sources and the data it rests on. */
export function sayDecision(file: CaseFile, review: Review, decision: Decision, known: Known): Statement[] {
  const { option, alternative, basis, ready, clarify, missing, dissent, heard } = decision
  const names = new Map(apart(file.actors).map(({ id, name }) => [id, name]))
  const place = (criterion: Criterion) => `reviews.${review.date}.criteria.${criterion}`
  const places = (list: Criterion[]) => list.map(place)
  const cite = (list: Criterion[]) => [...new Set(list.flatMap((each) => criterionPassages[each]))].sort()
  const state = (handbook: string[], data: string[], write: (words: DecisionWords) => string): Statement => ({
    de: write(german),
    en: write(english),
    handbook,
    model: true,
    data,
  })
  const statesOf = (list: Criterion[]): CriterionState[] =>
    list.map((criterion) => ({ criterion, ...known[criterion] }))
  const members = ['group', `reviews.${review.date}`]

  const statements = [
    state([...new Set([...endPassages[option], ...cite(basis)])].sort(), places(basis), (w) =>
      option === 'adjust' ? w.adjust(statesOf(basis)) : w.option[option],
    ),
    state(cite(basis), places(basis), (w) => w.basis(statesOf(basis))),
    state(nextPassages[option], places(basis), (w) => w.next[option]),
  ]
  if (alternative) statements.push(state(['H 4.4'], places(['K1', 'K2', 'K7']), (w) => w.alternative))
  if (option === 'dissolve' && basis.includes('K3'))
    statements.push(state(['H 4.4'], places(['K3']), (w) => w.firmConcerns))
  if (heard.answered + heard.declined + heard.open > 0) statements.push(state([], members, (w) => w.heard(heard)))
  statements.push(
    state([], places(basis), (w) => (ready ? w.ready : w.notReady(statesOf(basis), evidenceNeeded(option), heard))),
  )
  for (const each of clarify)
    statements.push(state(cite(each.criteria), places(each.criteria), (w) => w.clarify(each.option, each.criteria)))
  for (const irreversible of ['transfer', 'dissolve'] as const) {
    const open = missing[irreversible]
    if (open.length > 0 && !clarify.some((each) => each.option === irreversible))
      statements.push(
        state(cite(open), places(open), (w) =>
          w.missing(
            irreversible,
            statesOf(open).map((each) => w.barrier(each, wantedFor(irreversible, each.criterion)!)),
          ),
        ),
      )
  }
  for (const { criterion, actor, value } of dissent)
    statements.push(
      state([], [`${place(criterion)}.answers.${actor}`], (w) =>
        w.dissent(names.get(actor) ?? actor, criterion, value),
      ),
    )
  return statements
}

/** Whether a sentence is one member's dissenting voice: pages and reports show these once, together. */
export const isVoice = ({ data }: Statement): boolean => data.some((each) => /\.criteria\.K\d\.answers\./.test(each))
