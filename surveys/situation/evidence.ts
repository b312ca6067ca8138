import type { Served } from '../serves.ts'
import { type PlaceIndicator, placeIndicators } from '../vocabulary.ts'

/** The sections of the report whose statements can be evidence of the indicators that begin so. */
const sections: [string, Served[]][] = [
  ['B', ['need']],
  ['M', ['resources', 'conditions', 'reservations', 'expectations', 'existing']],
  ['escalation', ['conflicts']],
]

/** The indicators of the place that what is said in answer to an item can be evidence of. */
export function indicatorsServed(serves: readonly Served[]): PlaceIndicator[] {
  const named = placeIndicators.filter((each) => serves.includes(each))
  const broad = sections.filter(([, all]) => serves.some((each) => all.includes(each))).map(([start]) => start)
  // Where a question names indicators itself, it is evidence of these of their kind and of no others.
  return placeIndicators.filter(
    (each) =>
      named.includes(each) ||
      broad.some((start) => each.startsWith(start) && !named.some((other) => other.startsWith(start))),
  )
}
