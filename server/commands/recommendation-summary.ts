import type { CaseFile } from '../../reports/case/case-file.ts'
import type { Recommendation, Refused } from '../../reports/composition/recommendation.ts'
import type { RemarkKind } from '../../reports/composition/words/remark.ts'
import { explain } from '../../reports/composition/words/statements.ts'
import { sentencesToClarify } from '../../reports/composition/words/to-clarify.ts'
import { formatShare } from '../../reports/content/format.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import { type Fields, summaryOf } from './outputs.ts'

/** Sentences about the group and about what is not sure; those about each person fill pages. */
const shortened: RemarkKind[] = [
  'group',
  'requirements',
  'sectors',
  'coverage',
  'tasks',
  'infeasible',
  'relaxations',
  'recruit',
  'equal',
  'confidence',
  'robustness',
  'band',
  'refusal',
]

/** Fields by the names they have in the result, sentences in the language. */
export function summarizeRecommendation(file: CaseFile, result: Recommendation, language: Language): string {
  const remarks = explain(file, result)
  const { obstacles, questions } = sentencesToClarify(result, remarks)
  const said = [...remarks.filter(({ kind }) => shortened.includes(kind)), ...obstacles, ...questions]
  const more = result.statements.length - said.length
  return [
    summaryOf([...fieldsOf(file, result), ...whatIsNotSure(file, result, language)], said, language),
    ...(more > 0 ? [`  ${more} more sentences with --json or --pdf\n`] : []),
  ].join('')
}

const namesIn =
  ({ actors }: CaseFile) =>
  (id: string): string => {
    const actor = actors.find((each) => each.id === id)
    return [id, actor?.name, actor && `(${actor.sector})`].join(' ')
  }

function fieldsOf(file: CaseFile, result: Recommendation): Fields {
  const equal = result.alternatives.filter(({ difference }) => difference === 0)
  return [
    ['municipality', [file.municipality.name]],
    ['status', [result.status]],
    ['value', result.value === null ? [] : [String(result.value)]],
    ['group', result.group.map(namesIn(file))],
    ['equal', equal.map(({ group }) => group.join(' '))],
    ['not met', result.requirements.filter((each) => !each.met).map((each) => each.id)],
    ['relaxations', result.relaxations.map((each) => each.join(' + '))],
    ['recruit', result.recruit.flatMap(({ sector, needed }) => (needed ? [`${sector} ${needed}`] : []))],
  ]
}

function whatIsNotSure(file: CaseFile, result: Recommendation, language: Language): Fields {
  const named = namesIn(file)
  const { robustness, refusals, confidence, unproven } = result
  const share = (each: number | null) => (each === null ? '-' : formatShare(each, language))
  const refused = (how: string, { impossible, worst }: Refused) =>
    `${how}: impossible ${impossible.map((set) => set.join('+')).join(' ') || '-'}, worst ${worst ?? '-'}`
  const stays = { share: robustness.share, parameters: robustness.parameters.share, infeasible: robustness.infeasible }
  return [
    ['confidence', confidence ? [[confidence.level, ...confidence.because].join(' ')] : []],
    ['robustness', [inPairs(Object.entries(stays).map(([name, each]) => [name, share(each)]))]],
    ['order', result.order ? [result.order] : []],
    ['unproven', unproven ? [inPairs(Object.entries(unproven))] : []],
    ['refusals', refusals ? [refused('one', refusals.one), refused('two', refusals.two)] : []],
    ['vetoes', result.vetoes.map((each) => `${named(each.actor)} ${each.dimension} ${share(each.share)}`)],
    ['disagreements', disagreementsIn(result, named)],
    ['ask', result.ask.map(({ actor, dimension }) => `${named(actor)} ${dimension}`)],
  ]
}

/** Those about recommended persons; of the others, how many there are. */
function disagreementsIn({ disagreements, group }: Recommendation, named: (id: string) => string): string[] {
  const own = disagreements.filter(({ actor }) => group.includes(actor))
  const others = disagreements.length - own.length
  return [
    ...own.map(({ actor, dimension, values }) => `${named(actor)} ${dimension} ${values.join(' ')}`),
    ...(others > 0 ? [`${others} about others`] : []),
  ]
}

const inPairs = (pairs: [string, string | number][]): string => pairs.map((each) => each.join(' ')).join(', ')
