import { chartStabilityBands } from '../../../reports/charts/stability-bands.ts'
import { countRatings } from '../../../reports/composition/outset.ts'
import { type PeopleInput, sentencesOf } from './people.ts'

/**
 * What other ratings, or other constants of ours, would change: who is nearly always in, who now and then.
 * @param date The day it was computed.
 */
export function stabilityOf(input: PeopleInput, date: string) {
  const { words, language, file, result } = input
  const { t, f, people, explained } = words
  const { draws, infeasible } = result.robustness
  const sentences = sentencesOf(input, ['band', 'robustness'])
  const passages = explained('run', 'constants_run')
  if (draws === 0) return { lead: t.stability.none, passages, sentences, chart: undefined }
  const banded = result.actors.flatMap(({ id, eligible, stability, band }) =>
    eligible && stability !== null ? [{ id, stability, band: band ?? 'out' }] : [],
  )
  const byId = new Map(banded.map((each) => [each.id, each]))
  return {
    lead: t.stability.lead(f.integer(draws)),
    passages,
    sentences,
    chart: chartStabilityBands(
      {
        rows: people([...byId.keys()]).map(({ id, name }) => {
          const { stability, band } = byId.get(id)!
          return { name, stability, band }
        }),
        draws,
        infeasible: infeasible ?? 0,
        missing: countRatings(file, result).unrated,
        date,
      },
      language,
    ),
  }
}
