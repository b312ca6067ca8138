import { chartStabilityBands } from '../../../reports/charts/stability-bands.ts'
import { countRatings } from '../../../reports/composition/outset.ts'
import { type PeopleInput, sentencesOf } from './people.ts'

/**
 * What other ratings, or other constants of ours, would change: who is nearly always in, who now and then.
 * @param date The day it was computed.
 */
export function stabilityOf(input: PeopleInput, date: string) {
  const { words, language, file, result } = input
  const { t, f, people, names, explained } = words
  const { draws, infeasible } = result.robustness
  const varied = sentencesOf(input, ['robustness'])
  const passages = explained('run', 'constants_run')
  if (draws === 0) return { lead: t.stability.none, passages, sentences: varied, chart: undefined }
  const banded = result.actors.flatMap(({ id, eligible, stability, band }) =>
    eligible && stability !== null ? [{ id, stability, band: band ?? 'out' }] : [],
  )
  const byId = new Map(banded.map((each) => [each.id, each]))
  const inBand = (band: 'core' | 'swing') => banded.filter((each) => each.band === band).map(({ id }) => id)
  const [core, swing] = [inBand('core'), inBand('swing')]
  const isAlwaysOne = infeasible === 0
  const inWords = (text: string) => ({ text, passages: [] })
  return {
    lead: t.stability.lead(f.integer(draws)),
    passages,
    sentences: [
      ...(core.length > 0 ? [inWords(t.stability.core(names(core), isAlwaysOne))] : []),
      ...(swing.length > 0 ? [inWords(t.stability.swing(names(swing)))] : []),
      ...varied,
    ],
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
