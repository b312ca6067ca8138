import { functionCoverage } from '../../../reports/aggregate/function-coverage.ts'
import { sectorCoverage } from '../../../reports/aggregate/sector-coverage.ts'
import { chartFunctionCoverage } from '../../../reports/charts/function-coverage.ts'
import { chartSectorCoverage } from '../../../reports/charts/sector-coverage.ts'
import { chartSizeProfile, sizesOf } from '../../../reports/charts/size-profile.ts'
import { isNeverPossible } from '../../../reports/composition/clarify.ts'
import type { Recommendation } from '../../../reports/composition/recommendation.ts'
import { judgeGroup } from '../../../reports/composition/verdicts.ts'
import { portrayGroup } from '../../../reports/composition/words/portrait.ts'
import { explain } from '../../../reports/composition/words/statements.ts'
import { sentencesToClarify } from '../../../reports/composition/words/to-clarify.ts'
import { dayOf } from '../../../surveys/day.ts'
import { type Language, sectors } from '../../../surveys/vocabulary.ts'
import type { Notice } from '../../../views/composition/partials.ts'
import type { Page } from '../../frame/pages.ts'
import { compositionFrame } from '../frame.ts'
import type { StoredComposition } from '../stored.ts'
import { type CompositionWords, wordsFor } from '../words.ts'
import { describeAlternatives } from './alternatives.ts'
import { basisOf, proofOf } from './basis.ts'
import { missingIn } from './missing.ts'
import { panelOf, surenessOf } from './panel.ts'
import { ineligiblePeople, otherPeople, recommendedPeople, sentences, sentencesOf } from './people.ts'
import { describeRequirements } from './requirements.ts'
import { stabilityOf } from './stability.ts'

interface RecommendationInput {
  stored: StoredComposition
  language: Language
  /** Consultants compute and decide; the project team reads. */
  canAct: boolean
  notices: Notice[]
  /** No group exists yet. */
  canFound: boolean
  /** There is something to compute anew: data have changed, and this is the latest recommendation. */
  canCompute: boolean
  decision: { date: string; who: string; reason: string; members: string[]; difference: number | null } | undefined
  earlier: { id: string; createdAt: Date; createdBy: string }[]
}

/** The recommendation: can this group work, who and why, what is missing, and what it all rests on. */
export function recommendationPage(input: RecommendationInput) {
  const { stored, language, canAct, canFound } = input
  const { case: file, result, kind } = stored
  const words = wordsFor(file, language)
  const { t, f } = words
  const frame = compositionFrame(file.municipality, kind === 'scenario' ? 'whatIf' : 'recommendation', language)
  const hasGroup = result.group.length > 0
  const verdicts = judgeGroup(portrayGroup(file, result.group), result)
  const present = sectors.length - verdicts.sectors.absent.length
  const people = { file, result, remarks: explain(file, result), words, language }
  const { obstacles, questions } = sentencesToClarify(result, people.remarks)
  const day = dayOf(stored.createdAt)
  return {
    template: 'composition/recommendation',
    ...frame,
    title: kind === 'scenario' ? t.scenarioTitle(stored.name ?? '') : t.title,
    lead: hasGroup ? t.lead(result.group.length, present) : leadWithoutGroup(result, words),
    scripts: ['charts'],
    id: stored.id,
    hasGroup,
    tryHref: canAct && !hasGroup && kind === 'computed' ? `${frame.base}/what-if` : undefined,
    hasStability: !isNeverPossible(result),
    computed: t.computedAt(f.dateTime(stored.createdAt), stored.createdBy),
    notices: [...input.notices, ...unprovenNotice(result, words)],
    canCompute: canAct && input.canCompute,
    isFounded: !canFound,
    decideHref: canAct && canFound ? `${frame.base}/${stored.id}/decision` : undefined,
    decision: input.decision && describeDecision(input.decision, words),
    panel: hasGroup ? [...panelOf(verdicts, words), ...surenessOf(people)] : [],
    sectors: recommendedPeople(people),
    others: otherPeople(people),
    ineligible: ineligiblePeople(people),
    tasks: sentencesOf(people, ['tasks']),
    limits: sentencesOf(people, ['limits']),
    missing: missingIn(hasGroup ? verdicts.functions.missing : [], people),
    obstacles: {
      sentences: sentences(people, obstacles),
      passages: obstacles.some(({ kind }) => kind === 'veto') ? words.explained('veto') : [],
    },
    ask: sentences(people, questions),
    noQuestions: questions.length > 0 ? undefined : whyNoQuestions(result, obstacles.length, words),
    refusals: { sentences: sentencesOf(people, ['refusal']), passages: words.explained('refusal') },
    requirements: { passages: words.passages(['H 3.1', 'H 4.3']), rows: describeRequirements(result, words) },
    alternatives: {
      passages: words.explained('lot'),
      rows: describeAlternatives(result.alternatives, t.alternatives.name, result, words),
    },
    diverse: describeAlternatives(result.diverse, t.alternatives.diverseName, result, words),
    sizesChart: chartSizeProfile(sizesOf(result), day, language),
    stability: stabilityOf(people, day),
    functionsChart: hasGroup ? chartFunctionCoverage(functionCoverage(file, result.group), day, language) : undefined,
    sectorsChart: hasGroup ? chartSectorCoverage(sectorCoverage(file, result.group), day, language) : undefined,
    basis: basisOf(stored, words, language),
    earlier: input.earlier.map((each) => ({
      href: `${frame.base}/${each.id}`,
      label: t.basis.earlier(f.dateTime(each.createdAt), each.createdBy),
    })),
  } satisfies Page
}

const leadWithoutGroup = ({ status }: Recommendation, { t }: CompositionWords): string =>
  status === 'infeasible' ? t.leadInfeasible : t.leadUndecided

/** Why nothing more is asked; nothing to say where it was computed and something else is to be clarified. */
function whyNoQuestions(
  { robustness }: Recommendation,
  obstacles: number,
  { t }: CompositionWords,
): string | undefined {
  if (robustness.draws === 0) return t.ask.notComputed
  return obstacles > 0 ? undefined : t.ask.none
}

/** A group that may not be the best one says so before anything else. */
const unprovenNotice = (result: Recommendation, words: CompositionWords): Notice[] =>
  result.status === 'best_found' && result.group.length > 0
    ? [{ tone: 'warning', title: words.t.unproven, what: proofOf(result, words) }]
    : []

const describeDecision = (
  { date, who, reason, members, difference }: NonNullable<RecommendationInput['decision']>,
  { t, f, names }: CompositionWords,
) => ({
  what: t.decision.what(f.date(date), who),
  group: names(members),
  reason,
  distance: difference === null ? undefined : t.decision.distance(difference),
})
