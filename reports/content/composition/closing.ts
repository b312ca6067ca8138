import type { Section } from './ground.ts'
import { missingFunctions } from './summary.ts'

/** What such a group cannot do, and what the model does not know (H 4.1, 4.2). */
export const limits: Section = ({ words, evidence }) => [
  { kind: 'heading', level: 1, text: words.limits.heading },
  {
    kind: 'list',
    items: words.limits.items,
    evidence: evidence(['H 4.1', 'H 4.2', '§§ 152, 160, 163 StPO', 'model'], []),
  },
]

/** From the paper to the first meeting. */
export const nextSteps: Section = (ground) => {
  const { words, recommendation, isFeasible, basis, evidence } = ground
  const { items } = words.next
  const isOpen = recommendation.ask.length > 0 || recommendation.actors.some(({ provisional }) => provisional)
  const isIncomplete = !isFeasible || missingFunctions(ground).length > 0
  return [
    { kind: 'heading', level: 1, text: words.next.heading },
    {
      kind: 'list',
      ordered: true,
      items: [
        ...(isOpen ? [items.clarify] : []),
        ...(isIncomplete ? [items.search] : []),
        items.decide,
        items.invite,
        basis.settings.externalFacilitation ? items.facilitate : items.facilitateOwn,
        items.charter,
        items.scenarios,
        items.review,
      ],
      evidence: evidence(['H 2.2', 'H 3.2', 'H 3.3', 'H 4.3'], []),
    },
  ]
}
