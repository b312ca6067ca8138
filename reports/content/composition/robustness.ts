import { sectors } from '../../../surveys/vocabulary.ts'
import { chartStabilityBands, type StabilityRow } from '../../charts/stability-bands.ts'
import type { Block } from '../blocks.ts'
import type { Ground, Section } from './ground.ts'

/** Persons with a band, sector by sector: an order of meaning, no ranking of people. */
function bands({ recommendation, actorOf, nameOf }: Ground): StabilityRow[] {
  return sectors.flatMap((sector) =>
    recommendation.actors.flatMap(({ id, eligible, stability, band }) =>
      eligible && stability !== null && band !== null && actorOf(id).sector === sector
        ? [{ name: nameOf(id), stability, band }]
        : [],
    ),
  )
}

/** A chart must fit a page. */
const mostRows = 20

function questions(ground: Ground): Block[] {
  const { words, recommendation, nameOf, labels, evidence } = ground
  if (recommendation.ask.length === 0) return []
  return [
    { kind: 'paragraph', text: words.robustness.askIntro },
    {
      kind: 'list',
      ordered: true,
      items: recommendation.ask.map(({ actor, dimension, gain }) =>
        words.robustness.ask(nameOf(actor), labels.dimension[dimension], gain),
      ),
      evidence: evidence(
        ['H 3.1'],
        recommendation.ask.map(({ actor, dimension }) => `ratings.${actor}.${dimension}`),
      ),
    },
  ]
}

/** How firm the recommendation is, in words first; then the bands, then what to ask first. */
export const robustness: Section = (ground) => {
  const { words, recommendation, isFeasible, namesOf, language, evidence } = ground
  const { draws, groups, infeasible } = recommendation.robustness
  const said = words.robustness
  const heading: Block = { kind: 'heading', level: 1, text: said.heading }
  if (draws === 0) return [heading, { kind: 'paragraph', text: said.noDraws }, ...questions(ground)]
  const rows = bands(ground)
  const namesIn = (band: StabilityRow['band']) => rows.filter((row) => row.band === band).map(({ name }) => name)
  const isSame = (group: readonly string[]) => group.join() === recommendation.group.join()
  const own = groups.find(({ group }) => isSame(group))
  const [first] = groups
  const sentences = [
    ...(namesIn('core').length > 0 ? [said.core(namesIn('core'))] : []),
    ...(namesIn('swing').length > 0 ? [said.swing(namesIn('swing'))] : []),
    ...(isFeasible && own ? [said.sameGroup(own.share)] : []),
    ...(first && isFeasible && !isSame(first.group) ? [said.otherGroup(namesOf(first.group), first.share)] : []),
    ...(infeasible > 0 ? [said.infeasible(infeasible)] : []),
  ]
  const missing = recommendation.actors.reduce((sum, { eligible, unrated }) => sum + (eligible ? unrated.length : 0), 0)
  const parts = Array.from({ length: Math.ceil(rows.length / mostRows) }, (_, at) =>
    rows.slice(at * mostRows, (at + 1) * mostRows),
  )
  return [
    heading,
    { kind: 'paragraph', text: said.intro(draws) },
    { kind: 'list', items: sentences, evidence: evidence(['H 3'], ['robustness', 'ratings']) },
    // Without a group in any situation there are no bands to show.
    ...(infeasible === 1 ? [] : parts).map(
      (part): Block => ({
        kind: 'chart',
        chart: chartStabilityBands({ rows: part, draws, missing }, language),
      }),
    ),
    ...questions(ground),
  ]
}
