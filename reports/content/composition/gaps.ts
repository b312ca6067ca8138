import { functionCoverage } from '../../aggregate/function-coverage.ts'
import { chartFunctionCoverage } from '../../charts/function-coverage.ts'
import type { Block } from '../blocks.ts'
import type { Section } from './ground.ts'
import { paragraphs } from './statements.ts'
import { missingFunctions } from './summary.ts'

/** Every requirement, whether it is met, and by whom. */
export const requirements: Section = (ground) => {
  const { words, wording, namesOf, isFeasible, evidence } = ground
  const { requirements: said } = words
  return [
    { kind: 'heading', level: 1, text: said.heading },
    { kind: 'paragraph', text: said.intro },
    {
      kind: 'table',
      caption: isFeasible ? said.caption : said.captionInfeasible,
      columns: [
        { label: said.requirement, share: 3 },
        { label: said.met },
        { label: isFeasible ? said.by : said.couldBy, share: 3 },
      ],
      rows: ground.requirements.map(({ label, met, by }) => [
        label,
        met ? wording.yes : isFeasible ? wording.no : said.open,
        by.length > 0 ? namesOf(by).join(', ') : '–',
      ]),
      evidence: evidence(['H 2.2', 'H 3.1', 'H 4.3'], ['actors', 'settings']),
    },
  ]
}

/** What is missing, what would make a group possible, and whom to look for (H 3.1). */
export const gaps: Section = (ground) => {
  const { words, recommendation, labels, isFeasible, evidence, remarks, file, today, language } = ground
  const missing = missingFunctions(ground).map((each) => labels.inText.groupFunction[each])
  return [
    { kind: 'heading', level: 1, text: words.gaps.heading },
    ...(isFeasible
      ? [
          {
            kind: 'paragraph',
            text: missing.length > 0 ? words.gaps.missing(missing) : words.gaps.complete,
            evidence: evidence(['H 3.1', 'H 4.2', 'H 4.3'], ['ratings', 'actors']),
          } satisfies Block,
          {
            kind: 'chart',
            chart: chartFunctionCoverage(functionCoverage(file, recommendation.group), today, language),
            evidence: evidence(['H 3.1', 'H 4.2'], ['ratings', 'selfAssessments', 'actors']),
          } satisfies Block,
        ]
      : paragraphs(ground, remarks(['infeasible', 'relaxations']))),
    ...paragraphs(ground, remarks(['recruit'])),
    {
      kind: 'table',
      caption: words.gaps.caption,
      columns: [
        { label: words.gaps.sector, share: 1.3 },
        ...(isFeasible ? [] : [{ label: words.gaps.needed }]),
        { label: words.gaps.lookFor, share: 3.4 },
      ],
      rows: recommendation.recruit.map(({ sector, needed }) => [
        labels.sector[sector],
        ...(isFeasible ? [] : [needed === null ? words.gaps.noHelp : String(needed)]),
        words.gaps.who[sector],
      ]),
      evidence: evidence(['H 3.1'], ['ratings', 'settings']),
    },
  ]
}
