import { sectors } from '../../../surveys/vocabulary.ts'
import { isOfEarlierModel } from '../../case/outdated.ts'
import { clarifyFirst } from '../../composition/clarify.ts'
import { coveredFunctions, groupFunctions } from '../../composition/words/portrait.ts'
import { recommendationWords } from '../../composition/words/remark.ts'
import type { Block, Fact } from '../blocks.ts'
import { formatDate } from '../format.ts'
import type { Ground } from './ground.ts'

/** Functions a group should bring; facilitation from within only where nobody comes from outside (H 4.3). */
const wantedFunctions = ({ basis: { settings } }: Ground) =>
  groupFunctions.filter((each) => each !== 'facilitation' || !settings.externalFacilitation)

/** Of the functions the value counts; the others are requirements, and said to be met or not as such. */
export const missingFunctions = ({ portrait }: Ground) =>
  coveredFunctions.filter((each) => portrait.functions[each].length === 0)

/** One sentence on why a person is in: what they bring, else where they are strong, else their sector. */
function reasonOf(ground: Ground, id: string): string {
  const { portrait, words, dimensionsOf, labels, actorOf } = ground
  const brings = wantedFunctions(ground).filter((each) => portrait.functions[each].includes(id))
  const strong = dimensionsOf(id, (level) => level >= 40, 8).slice(0, 2)
  if (brings.length > 0)
    return words.summary.brings(brings.slice(0, 2).map((each) => labels.inText.groupFunction[each]))
  return strong.length > 0 ? words.summary.strong(strong) : words.summary.stands(labels.sector[actorOf(id).sector])
}

/** That the figures are those of an earlier model. */
function byEarlierModel({ recommendation, language }: Ground): string[] {
  const { title, what } = recommendationWords[language].earlierModel
  return isOfEarlierModel(recommendation) ? [`${title}. ${what}`] : []
}

/** That a group is composed before, or against, what was decided about whether there should be one. */
function beforeDecision({ founding, labels, language, words: { summary } }: Ground): string[] {
  if (!founding) return [summary.undecidedFounding]
  const { option, date } = founding
  if (option === 'group' || option === 'both') return []
  return [summary.otherwiseFounded(labels.foundingOption[option], formatDate(date, language))]
}

function callout(ground: Ground): Block {
  const { recommendation, words, isFeasible, labels } = ground
  const { summary } = words
  const { confidence } = recommendation
  const equal = recommendation.alternatives.filter(({ difference }) => difference === 0).length
  if (isFeasible)
    return {
      kind: 'callout',
      tone: confidence?.level === 'low' ? 'warning' : 'info',
      title: summary.recommend(recommendation.group.length),
      text: [
        ...byEarlierModel(ground),
        ...beforeDecision(ground),
        recommendation.status === 'best_found' ? summary.bestFound(recommendation.gap ?? 0) : summary.optimal,
        ...(equal > 0 ? [summary.equal(equal)] : []),
        ...(confidence ? [summary.sure(labels.confidence[confidence.level], words.robustness.heading)] : []),
        summary.decide,
      ],
    }
  const isProven = recommendation.status === 'infeasible'
  return {
    kind: 'callout',
    tone: 'warning',
    title: isProven ? summary.infeasible : summary.undecided,
    text: [
      ...byEarlierModel(ground),
      ...beforeDecision(ground),
      isProven ? summary.infeasibleText : summary.undecidedText,
      summary.decide,
    ],
  }
}

const facts = (ground: Ground): Fact[] => [
  ...(ground.isFeasible ? [howSectorsAreCovered(ground), howFunctionsAreCovered(ground)] : []),
  howRequirementsAreMet(ground),
  ...(ground.isFeasible ? [howTheyTrust(ground), whoSeesForTheAffected(ground)] : []),
  whatIsMissing(ground),
  ...whoCannotBeMissed(ground),
  whatToClarify(ground),
]

/** Whose refusal would end it; nothing where that is nobody's, or was not computed. */
function whoCannotBeMissed({ recommendation, words: { summary }, namesOf }: Ground): Fact[] {
  const alone = recommendation.refusals?.one.impossible.flat() ?? []
  return alone.length > 0 ? [{ term: summary.terms.refused, description: summary.endsWithout(namesOf(alone)) }] : []
}

function howSectorsAreCovered({ portrait, words: { summary }, labels }: Ground): Fact {
  const covered = sectors.flatMap((sector) => {
    const n = portrait.bySector[sector].length
    return n > 0 ? [summary.coveredBy(labels.sector[sector], n)] : []
  })
  const uncovered = sectors
    .filter((sector) => portrait.bySector[sector].length === 0)
    .map((each) => labels.sector[each])
  return {
    term: summary.terms.sectors,
    description: uncovered.length === 0 ? summary.sectorsAll(covered) : summary.sectorsMissing(covered, uncovered),
  }
}

function howFunctionsAreCovered(ground: Ground): Fact {
  const { summary } = ground.words
  const all = coveredFunctions.length
  const missing = missingFunctions(ground).length
  return {
    term: summary.terms.functions,
    description: missing === 0 ? summary.functionsAll : summary.functionsSome(all - missing, all),
  }
}

const unmetIn = ({ recommendation }: Ground) => recommendation.requirements.filter(({ met }) => !met)

function howRequirementsAreMet(ground: Ground): Fact {
  const { summary } = ground.words
  const all = ground.requirements.length
  const unmet = ground.requirements.filter(({ met }) => !met).length
  return {
    term: summary.terms.requirements,
    description: unmet === 0 ? summary.requirementsAll(all) : summary.requirementsSome(all - unmet, all),
  }
}

const howTheyTrust = ({ portrait, words: { summary } }: Ground): Fact => ({
  term: summary.terms.trust,
  description: summary.trust(portrait.trusting.length, portrait.members.length, portrait.rivalries.length),
})

function whoSeesForTheAffected({ portrait, words: { summary }, namesOf }: Ground): Fact {
  const affected = portrait.functions.affected_perspective
  return {
    term: summary.terms.affected,
    description: affected.length > 0 ? summary.affectedBy(namesOf(affected)) : summary.affectedMissing,
  }
}

function whatIsMissing(ground: Ground): Fact {
  const { labels, isFeasible } = ground
  const { summary } = ground.words
  const gaps = [
    ...(isFeasible ? missingFunctions(ground).map((each) => labels.inText.groupFunction[each]) : []),
    ...unmetIn(ground).map(({ id }) => ground.requirementName(id)),
  ]
  return {
    term: summary.terms.missing,
    description: gaps.length > 0 ? summary.missing(gaps) : summary.missingNothing,
  }
}

function whatToClarify({ recommendation, words: { summary }, labels, nameOf }: Ground): Fact {
  const { obstacles, questions } = clarifyFirst(recommendation)
  const all = [...obstacles, ...questions].map(({ actor, dimension }) =>
    summary.question(nameOf(actor), labels.dimension[dimension]),
  )
  const ask = [...new Set(all)].slice(0, 3)
  const isOpen = recommendation.robustness.draws === 0
  return {
    term: summary.terms.clarify,
    description: ask.length > 0 ? summary.clarify(ask) : isOpen ? summary.clarifyUnknown : summary.clarifyNothing,
  }
}

/** The first page: who, why, how sound, what is missing, what to clear up first. */
export function summary(ground: Ground): Block[] {
  const { recommendation, words, nameOf, actorOf, labels, evidence, isFeasible } = ground
  const ids = recommendation.group
  return [
    { kind: 'heading', level: 1, text: words.summary.heading },
    callout(ground),
    ...(isFeasible
      ? [
          {
            kind: 'table',
            caption: words.summary.members,
            columns: [
              { label: words.summary.person, share: 1.5 },
              { label: words.summary.sector },
              { label: words.summary.why, share: 3.8 },
            ],
            rows: ids.map((id) => [nameOf(id), labels.sector[actorOf(id).sector], reasonOf(ground, id)]),
          } satisfies Block,
        ]
      : []),
    {
      kind: 'facts',
      items: facts(ground),
      evidence: evidence(['H 3.1', 'H 4.2'], ['ratings', 'selfAssessments', 'ties', 'settings']),
    },
    { kind: 'page_break' },
  ]
}
