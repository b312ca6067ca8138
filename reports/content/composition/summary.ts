import { sectors } from '../../../surveys/vocabulary.ts'
import { groupFunctions } from '../../composition/words/portrait.ts'
import type { Block, Fact } from '../blocks.ts'
import type { Ground } from './ground.ts'
import { requirementInWords } from './requirement.ts'

/** Functions a group should bring; facilitation from within only where nobody comes from outside (H 4.3). */
export const wantedFunctions = ({ basis: { settings } }: Ground) =>
  groupFunctions.filter((each) => each !== 'facilitation' || !settings.externalFacilitation)

export const missingFunctions = (ground: Ground) =>
  wantedFunctions(ground).filter((each) => ground.portrait.functions[each].length === 0)

/** One sentence on why a person is in: what they bring, else where they are strong, else their sector. */
export function reasonOf(ground: Ground, id: string): string {
  const { portrait, words, dimensionsOf, labels, actorOf } = ground
  const brings = wantedFunctions(ground).filter((each) => portrait.functions[each].includes(id))
  const strong = dimensionsOf(id, (level) => level >= 40, 8).slice(0, 2)
  if (brings.length > 0)
    return words.summary.brings(brings.slice(0, 2).map((each) => labels.inText.groupFunction[each]))
  return strong.length > 0 ? words.summary.strong(strong) : words.summary.stands(labels.sector[actorOf(id).sector])
}

function callout({ recommendation, words, isFeasible }: Ground): Block {
  const { summary } = words
  const equal = recommendation.alternatives.filter(({ difference }) => difference === 0).length
  if (isFeasible)
    return {
      kind: 'callout',
      tone: 'info',
      title: summary.recommend(recommendation.group.length),
      text: [
        recommendation.status === 'best_found' ? summary.bestFound(recommendation.gap ?? 0) : summary.optimal,
        ...(equal > 0 ? [summary.equal(equal)] : []),
        summary.decide,
      ],
    }
  const isProven = recommendation.status === 'infeasible'
  return {
    kind: 'callout',
    tone: 'warning',
    title: isProven ? summary.infeasible : summary.undecided,
    text: [isProven ? summary.infeasibleText : summary.undecidedText, summary.decide],
  }
}

function facts(ground: Ground): Fact[] {
  const { recommendation, portrait, words, labels, namesOf, nameOf, isFeasible } = ground
  const { summary } = words
  const { terms } = summary
  const covered = sectors.flatMap((sector) => {
    const n = portrait.bySector[sector].length
    return n > 0 ? [summary.coveredBy(labels.sector[sector], n)] : []
  })
  const uncovered = sectors
    .filter((sector) => portrait.bySector[sector].length === 0)
    .map((each) => labels.sector[each])
  const wanted = wantedFunctions(ground)
  const missing = missingFunctions(ground)
  const unmet = recommendation.requirements.filter(({ met }) => !met)
  const affected = portrait.functions.affected_perspective
  const gaps = [
    ...(isFeasible ? missing.map((each) => labels.inText.groupFunction[each]) : []),
    ...unmet.map(({ id }) => requirementInWords(ground, id)),
  ]
  const ask = recommendation.ask
    .slice(0, 3)
    .map(({ actor, dimension }) => summary.question(nameOf(actor), labels.dimension[dimension]))
  const all = recommendation.requirements.length
  return [
    ...(isFeasible
      ? [
          {
            term: terms.sectors,
            description:
              uncovered.length === 0 ? summary.sectorsAll(covered) : summary.sectorsMissing(covered, uncovered),
          },
          {
            term: terms.functions,
            description:
              missing.length === 0
                ? summary.functionsAll
                : summary.functionsSome(wanted.length - missing.length, wanted.length),
          },
        ]
      : []),
    {
      term: terms.requirements,
      description:
        unmet.length === 0 ? summary.requirementsAll(all) : summary.requirementsSome(all - unmet.length, all),
    },
    ...(isFeasible
      ? [
          {
            term: terms.trust,
            description: summary.trust(portrait.trusting.length, portrait.members.length, portrait.rivalries.length),
          },
          {
            term: terms.affected,
            description: affected.length > 0 ? summary.affectedBy(namesOf(affected)) : summary.affectedMissing,
          },
        ]
      : []),
    { term: terms.missing, description: gaps.length > 0 ? summary.missing(gaps) : summary.missingNothing },
    { term: terms.clarify, description: ask.length > 0 ? summary.clarify(ask) : summary.clarifyNothing },
  ]
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
