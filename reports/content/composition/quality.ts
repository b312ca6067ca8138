import { type DataQuality, dataQuality } from '../../aggregate/data-quality.ts'
import { sentencesOnAgreement, sentencesOnScales } from '../agreement/sentences.ts'
import type { Block, Fact } from '../blocks.ts'
import type { Ground, Section } from './ground.ts'

/** How far the data carry: n, raters, agreement, what and who is missing. */
export const quality: Section = (ground) => {
  const { file, words, labels } = ground
  const { quality: said } = words
  const found = dataQuality(file)
  return [
    { kind: 'heading', level: 1, text: said.heading },
    { kind: 'facts', items: facts(ground, found) },
    ...(found.unrated.length > 0
      ? [
          {
            kind: 'table',
            caption: said.unrated,
            columns: [{ label: said.person }, { label: said.dimensions, share: 3 }],
            rows: found.unrated.map(({ actor, dimensions }) => [
              actor.name,
              dimensions.map((each) => labels.dimension[each]).join(', '),
            ]),
          } satisfies Block,
        ]
      : []),
  ]
}

function facts({ words, labels, namesOf, nameOf, language }: Ground, found: DataQuality): Fact[] {
  const { quality: said } = words
  const { terms } = said
  const names = (actors: { id: string }[]) =>
    actors.length === 0 ? said.nobody : namesOf(actors.map(({ id }) => id)).join(', ')
  const apart = found.disagreements.map(({ actor, dimension }) => `${nameOf(actor)}: ${labels.dimension[dimension]}`)
  const [shares = '', ...beyondChance] = sentencesOnAgreement(found, language)
  const scales = sentencesOnScales(found, language)
  const { not_asked, refused, unknown } = found.missingCodes
  const { finished, open } = found.situationInterviews
  const { min, max } = found.ratersPerCandidate
  return [
    { term: terms.ratings, description: said.ratings(found.n, found.missing, found.candidates) },
    { term: terms.raters, description: said.raters(found.raters.length, min, max) },
    { term: terms.agreement, description: shares },
    ...(beyondChance.length > 0 ? [{ term: terms.beyondChance, description: beyondChance.join(' ') }] : []),
    ...(scales.length > 0 ? [{ term: terms.scales, description: scales.join(' ') }] : []),
    ...(apart.length > 0 ? [{ term: terms.disagreements, description: said.disagreements(apart) }] : []),
    { term: terms.missing, description: said.missing(not_asked, refused, unknown) },
    { term: terms.self, description: names(found.withoutSelfAssessment) },
    { term: terms.interviews, description: names(found.withoutReadinessInterview) },
    { term: terms.situation, description: said.situation(finished, open) },
  ]
}
