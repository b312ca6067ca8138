import { dataQuality } from '../../aggregate/data-quality.ts'
import type { Block } from '../blocks.ts'
import { formatNumber, formatShare } from '../format.ts'
import type { Section } from './ground.ts'

/** How far the data carry: n, raters, agreement, what and who is missing. */
export const quality: Section = (ground) => {
  const { file, words, labels, language, namesOf, nameOf } = ground
  const { quality: said } = words
  const found = dataQuality(file)
  const { n: pairs, exact = 0, adjacent = 0, kappa } = found.agreement
  const names = (actors: { id: string }[]) =>
    actors.length === 0 ? said.nobody : namesOf(actors.map(({ id }) => id)).join(', ')
  const apart = found.disagreements.map(({ actor, dimension }) => `${nameOf(actor)}: ${labels.dimension[dimension]}`)
  return [
    { kind: 'heading', level: 1, text: said.heading },
    {
      kind: 'facts',
      items: [
        { term: said.terms.ratings, description: said.ratings(found.n, found.missing, found.candidates) },
        {
          term: said.terms.raters,
          description: said.raters(found.raters.length, found.ratersPerCandidate.min, found.ratersPerCandidate.max),
        },
        {
          term: said.terms.agreement,
          description:
            pairs === 0
              ? said.agreementNone
              : said.agreement(
                  pairs,
                  formatShare(exact, language),
                  formatShare(adjacent, language),
                  kappa === undefined ? null : formatNumber(kappa, language),
                ),
        },
        ...(apart.length > 0 ? [{ term: said.terms.disagreements, description: said.disagreements(apart) }] : []),
        {
          term: said.terms.missing,
          description: said.missing(
            found.missingCodes.not_asked,
            found.missingCodes.refused,
            found.missingCodes.unknown,
          ),
        },
        { term: said.terms.self, description: names(found.withoutSelfAssessment) },
        { term: said.terms.interviews, description: names(found.withoutReadinessInterview) },
        {
          term: said.terms.situation,
          description: said.situation(found.situationInterviews.finished, found.situationInterviews.open),
        },
      ],
    },
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
