import type { Criterion } from '../../surveys/vocabulary.ts'
import type { CaseFile, Review } from '../case/case-file.ts'
import type { Statement } from '../content/statement.ts'
import type { Decision } from './decision.ts'
import { evidenceNeeded, type Known } from './options.ts'
import { german } from './words.de.ts'
import { english } from './words.en.ts'
import type { DecisionWords } from './words.ts'

/** Where a criterion comes from: functions H 2.2, charter H 3.2, scenarios H 3.3, transparency H 4.1, the end H 4.4. */
const passages: Record<Criterion, string[]> = {
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

/** The decision in sentences, each with the passages and the data it rests on. */
export function sayDecision(file: CaseFile, review: Review, decision: Decision, known: Known): Statement[] {
  const { option, alternative, basis, ready, clarify, missing, dissent, strength } = decision
  const names = new Map(file.actors.map(({ id, name }) => [id, name]))
  const place = (criterion: Criterion) => `reviews.${review.date}.criteria.${criterion}`
  const places = (list: Criterion[]) => list.map(place)
  const cite = (list: Criterion[]) => [...new Set(['H 4.4', ...list.flatMap((each) => passages[each])])].sort()
  const state = (handbook: string[], data: string[], write: (words: DecisionWords) => string): Statement => ({
    de: write(german),
    en: write(english),
    handbook,
    data,
  })
  const evidenceOf = (list: Criterion[]) =>
    list.map((criterion) => ({ criterion, value: known[criterion].value, evidence: known[criterion].evidence }))

  const statements = [
    state(cite(basis), places(basis), (w) => w.option[option]),
    state(cite(basis), places(basis), (w) => w.basis(evidenceOf(basis), strength)),
    state(optionPassages[option], places(basis), (w) => w.next[option]),
  ]
  if (alternative) statements.push(state(['H 4.4'], places(['K1', 'K2', 'K7']), (w) => w.alternative))
  if (option === 'dissolve' && basis.includes('K3'))
    statements.push(state(cite(['K3']), places(['K3']), (w) => w.firmConcerns))
  statements.push(
    state(['H 4.4'], places(basis), (w) => (ready ? w.ready : w.notReady(evidenceOf(basis), evidenceNeeded(option)))),
  )
  for (const each of clarify)
    statements.push(state(cite(each.criteria), places(each.criteria), (w) => w.clarify(each.option, each.criteria)))
  for (const irreversible of ['transfer', 'dissolve'] as const) {
    const open = missing[irreversible]
    if (open.length > 0 && !clarify.some((each) => each.option === irreversible))
      statements.push(state(cite(open), places(open), (w) => w.missing(irreversible, evidenceOf(open))))
  }
  for (const { criterion, actor, value } of dissent)
    statements.push(
      state(cite([criterion]), [`${place(criterion)}.answers.${actor}`], (w) =>
        w.dissent(names.get(actor) ?? actor, criterion, value),
      ),
    )
  return statements
}

const optionPassages: Record<Decision['option'], string[]> = {
  continue: ['H 3.2'],
  adjust: ['H 3.1', 'H 3.2', 'H 4.3'],
  transfer: ['H 2.1', 'H 4.4'],
  dissolve: ['H 4.4'],
}
