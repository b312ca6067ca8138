import { actorFlags } from '../../../surveys/vocabulary.ts'
import { candidateMatrix, candidatesOf } from '../../aggregate/candidate-matrix.ts'
import { type CandidateProfile, candidateProfile } from '../../aggregate/candidate-profile.ts'
import type { Actor } from '../../case/case-file.ts'
import { chartCandidateMatrix, splitMatrix } from '../../charts/candidate-matrix.ts'
import { chartDimensionProfile } from '../../charts/dimension-profile.ts'
import type { Block, Fact } from '../blocks.ts'
import type { Ground, Section } from './ground.ts'

/** With more candidates than this, only those in the recommendation or an alternative have a page of their own. */
const mostProfiles = 30

const shownOf = ({ file, recommendation }: Ground): Actor[] => {
  const all = candidatesOf(file)
  if (all.length <= mostProfiles) return all
  const named = new Set(
    [
      recommendation.group,
      ...recommendation.alternatives.map(({ group }) => group),
      ...recommendation.diverse.map(({ group }) => group),
    ].flat(),
  )
  const shown = all.filter(({ id }) => named.has(id))
  return shown.length > 0 ? shown : all.slice(0, mostProfiles)
}

function factsOf({ words, labels, recommendation, isFeasible }: Ground, actor: Actor): Fact[] {
  const { profiles: said } = words
  const flags = actorFlags.flatMap((flag) => (actor.attributes?.[flag] ? [labels.flag[flag]] : []))
  const court = actor.attributes?.court
  const isIn = recommendation.group.includes(actor.id)
  const fact = (term: string, description: string | undefined): Fact[] => (description ? [{ term, description }] : [])
  return [
    ...fact(said.organisation, actor.organisation),
    ...fact(said.function, actor.function),
    ...fact(said.sector, labels.sector[actor.sector]),
    ...fact(said.attributes, [...flags, ...(court ? [labels.court[court]] : [])].join(', ')),
    ...fact(said.milieus, (actor.milieus ?? []).join('; ')),
    ...fact(said.recommendation, isFeasible ? (isIn ? said.recommended : said.notRecommended) : said.noGroup),
  ]
}

function quotesOf({ words, labels }: Ground, profile: CandidateProfile): Block[] {
  const { profiles: said } = words
  const items = profile.dimensions.flatMap(({ dimension, raters }) =>
    raters.flatMap(({ evidence, value }) =>
      evidence ? [said.quote(labels.dimension[dimension], value === undefined ? '' : said.step(value), evidence)] : [],
    ),
  )
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: said.evidence },
    { kind: 'list', items },
  ]
}

/** All candidates at a glance, then one by one: facts, rating beside self-assessment, evidence. */
export const profiles: Section = (ground) => {
  const { file, words, language, today, evidence } = ground
  const { profiles: said } = words
  const matrix = candidateMatrix(file)
  const shown = shownOf(ground)
  return [
    { kind: 'heading', level: 1, text: said.heading },
    { kind: 'paragraph', text: said.intro },
    ...(shown.length < matrix.rows.length
      ? [{ kind: 'paragraph', text: said.partial(shown.length, matrix.rows.length) } satisfies Block]
      : []),
    ...splitMatrix(matrix).map(
      (part): Block => ({
        kind: 'chart',
        chart: chartCandidateMatrix(part, today, language),
      }),
    ),
    ...shown.flatMap((actor): Block[] => {
      const profile = candidateProfile(file, actor.id)
      const hasData = profile.n > 0 || profile.self !== null
      return [
        { kind: 'heading', level: 2, text: actor.name },
        { kind: 'facts', items: factsOf(ground, actor) },
        ...(hasData
          ? [
              {
                kind: 'chart',
                chart: chartDimensionProfile(profile, language),
                evidence: evidence(['H 3.1'], [`ratings.${actor.id}`, `selfAssessments.${actor.id}`]),
              } satisfies Block,
            ]
          : [{ kind: 'paragraph', text: said.noData } satisfies Block]),
        ...quotesOf(ground, profile),
      ]
    }),
  ]
}
