import type { Decision } from '../../db/groups/decisions.ts'
import type { Texts } from '../../views/text/index.ts'
import type { DecisionView } from './page.ts'

/** Recorded decisions as pages tell them. */
export const toldDecisions = (decisions: Decision[], t: Texts, nameOf: (account: string) => string): DecisionView[] =>
  decisions.map(({ option, reason, decidedOn, decidedBy }) => ({
    option: { ...t.terms.option, ...t.terms.foundingOption, adopt: t.group.adopted }[option],
    reason,
    decidedOn,
    by: nameOf(decidedBy),
  }))
