import { chartReviewCriteria } from '../../charts/review-criteria.ts'
import { answeredBy } from '../../decision/members.ts'
import { isVoice } from '../../decision/statements.ts'
import type { Block } from '../blocks.ts'
import { formatDate } from '../format.ts'
import { sourcesOf } from '../statement.ts'
import { wordingFor } from '../wording.ts'
import type { Section } from './ground.ts'

/** The first page: what is recommended, whether it can be decided, on what it rests. */
export const summary: Section = ({
  decision,
  review,
  recorded,
  options,
  words,
  labels,
  criterionInWords,
  evidence,
}) => {
  const { summary: said } = words
  const { language } = options
  const last = recorded.at(-1)
  return [
    { kind: 'heading', level: 1, text: said.heading },
    {
      kind: 'callout',
      tone: decision.ready ? 'info' : 'warning',
      title: said.recommend[decision.option],
      text: [
        decision.ready ? said.ready : said.notReady,
        ...(decision.alternative ? [said.alternative(labels.option[decision.alternative])] : []),
        said.decide,
      ],
    },
    {
      kind: 'facts',
      items: [
        { term: said.terms.option, description: labels.option[decision.option] },
        { term: said.terms.ready, description: wordingFor(language)[decision.ready ? 'yes' : 'no'] },
        { term: said.terms.strength, description: labels.evidenceStrength[decision.strength] },
        { term: said.terms.basis, description: decision.basis.map(criterionInWords).join('; ') || '–' },
        {
          term: said.terms.decided,
          description: last ? `${labels.option[last.option]}, ${formatDate(last.date, language)}` : said.undecided,
        },
      ],
      evidence: evidence(
        ['H 4.4', 'model'],
        decision.basis.map((criterion) => `reviews.${review.date}.${criterion}`),
      ),
    },
  ]
}

/** The engine's sentences but for voices, which stand by themselves; each with what it rests on. And what the consultants noted on the deciding criteria. */
export const reasons: Section = ({ decision, review, options, words, evidence }) => {
  const notes = decision.basis.flatMap((criterion) => {
    const note = review.criteria[criterion]?.notes
    return note ? [`${criterion}: ${note}`] : []
  })
  return [
    { kind: 'heading', level: 1, text: words.basis.heading },
    ...decision.statements
      .filter((each) => !isVoice(each))
      .map(
        (statement): Block => ({
          kind: 'paragraph',
          text: statement[options.language],
          evidence: evidence(sourcesOf(statement), statement.data),
        }),
      ),
    ...(notes.length > 0
      ? [
          { kind: 'heading', level: 2, text: words.basis.notes } satisfies Block,
          { kind: 'list', items: notes } satisfies Block,
        ]
      : []),
  ]
}

/** K1–K9 with answer and evidence. */
export const criteriaTable: Section = ({ file, review, words, options, counted }) => {
  const chart = chartReviewCriteria(
    { criteria: counted, date: review.date, members: answeredBy(review, file.group?.members ?? []) },
    options.language,
  )
  return [
    { kind: 'heading', level: 1, text: words.criteria.heading },
    { kind: 'chart', chart },
  ]
}
