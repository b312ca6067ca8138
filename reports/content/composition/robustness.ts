import { sectors } from '../../../surveys/vocabulary.ts'
import { chartStabilityBands, type StabilityRow } from '../../charts/stability-bands.ts'
import { isNeverPossible } from '../../composition/clarify.ts'
import { countRatings } from '../../composition/outset.ts'
import type { Remark } from '../../composition/words/remark.ts'
import type { Block } from '../blocks.ts'
import { sourcesOf } from '../statement.ts'
import type { Ground, Section } from './ground.ts'
import { paragraphs } from './statements.ts'

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
  const { words, toClarify } = ground
  const { obstacles, questions: asked } = toClarify
  if (obstacles.length + asked.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.robustness.askHeading },
    ...(obstacles.length > 0
      ? [
          { kind: 'paragraph', text: words.robustness.obstaclesIntro } as const,
          ...listOf(ground, obstacles, { ordered: true }),
        ]
      : []),
    ...(asked.length > 0
      ? [{ kind: 'paragraph', text: words.robustness.askIntro } as const, ...listOf(ground, asked, { ordered: true })]
      : []),
  ]
}

/** Nothing without sentences. */
const listOf = ({ language, evidence }: Ground, remarks: Remark[], { ordered = false } = {}): Block[] =>
  remarks.length === 0
    ? []
    : [
        {
          kind: 'list',
          ordered,
          items: remarks.map((each) => each[language]),
          evidence: evidence(
            remarks.flatMap(sourcesOf),
            remarks.flatMap(({ data }) => data),
          ),
        },
      ]

/** What becomes of the group when people say no. */
function refusals(ground: Ground): Block[] {
  const said = paragraphs(ground, ground.remarks(['refusal']))
  return said.length > 0 ? [{ kind: 'heading', level: 2, text: ground.words.robustness.refusalsHeading }, ...said] : []
}

/** How firm the recommendation is, in words first; then the bands, then what to ask first. */
export const robustness: Section = (ground) => {
  const { words, file, recommendation, language, today, remarks } = ground
  const { draws, infeasible } = recommendation.robustness
  if (isNeverPossible(recommendation)) return []
  const said = words.robustness
  const heading: Block = { kind: 'heading', level: 1, text: said.heading }
  const sure = paragraphs(ground, remarks(['confidence']))
  const varied = paragraphs(ground, remarks(['robustness']))
  const refused = refusals(ground)
  if (draws === 0)
    return [heading, ...sure, { kind: 'paragraph', text: said.noDraws }, ...varied, ...refused, ...questions(ground)]
  const rows = bands(ground)
  const missing = countRatings(file, recommendation).unrated
  const parts = Array.from({ length: Math.ceil(rows.length / mostRows) }, (_, at) =>
    rows.slice(at * mostRows, (at + 1) * mostRows),
  )
  return [
    heading,
    ...sure,
    { kind: 'paragraph', text: said.intro(draws) },
    ...varied,
    ...listOf(ground, remarks(['band'])),
    ...parts.map(
      (part): Block => ({
        kind: 'chart',
        chart: chartStabilityBands({ rows: part, draws, infeasible: infeasible ?? 0, missing, date: today }, language),
      }),
    ),
    ...refused,
    ...questions(ground),
  ]
}
