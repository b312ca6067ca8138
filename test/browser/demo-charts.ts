import { candidateMatrix } from '../../reports/aggregate/candidate-matrix.ts'
import { candidateProfile } from '../../reports/aggregate/candidate-profile.ts'
import { functionCoverage } from '../../reports/aggregate/function-coverage.ts'
import { needIndicators } from '../../reports/aggregate/need-indicators.ts'
import { network } from '../../reports/aggregate/network.ts'
import { sectorCoverage } from '../../reports/aggregate/sector-coverage.ts'
import { chartCandidateMatrix } from '../../reports/charts/candidate-matrix.ts'
import type { ChartDefinition } from '../../reports/charts/definition.ts'
import { chartDimensionProfile } from '../../reports/charts/dimension-profile.ts'
import { chartFunctionCoverage } from '../../reports/charts/function-coverage.ts'
import { chartNeedIndicators } from '../../reports/charts/need-indicators.ts'
import { chartNetwork } from '../../reports/charts/network.ts'
import { type CriteriaView, chartReviewCriteria } from '../../reports/charts/review-criteria.ts'
import { chartSectorCoverage } from '../../reports/charts/sector-coverage.ts'
import { chartSectorPairs } from '../../reports/charts/sector-pairs.ts'
import { chartSizeProfile, sizesOf } from '../../reports/charts/size-profile.ts'
import { chartStabilityBands } from '../../reports/charts/stability-bands.ts'
import { recommend } from '../../reports/composition/recommend.ts'
import { latestReview, valueOfCriterion } from '../../reports/decision/members.ts'
import { auenfurt } from '../../server/demo/auenfurt.ts'
import { lindental, memberAnswers } from '../../server/demo/lindental.ts'
import { instrumentFor } from '../../surveys/instruments/index.ts'
import { memberValues } from '../../surveys/scoring.ts'
import { type Criterion, criteria, type Language, type MemberCriterion } from '../../surveys/vocabulary.ts'

const today = '2026-03-10'

/** The review under way, with the answers of the members who have answered so far. */
function demoReview(): CriteriaView {
  const { date, criteria: given } = latestReview(lindental(new Date(today)))!
  const answersTo = (criterion: Criterion) =>
    Object.fromEntries(
      memberAnswers.flatMap(({ actor, answers }) => {
        const value = memberValues(instrumentFor('review'), answers)[criterion as MemberCriterion]
        return value ? [[actor, value]] : []
      }),
    )
  const view = criteria.map((each) => {
    const review = { date, criteria: { [each]: { ...given[each], answers: answersTo(each) } } }
    return [each, { value: valueOfCriterion(review, each, []), evidence: given[each]?.evidence ?? 0 }]
  })
  return { criteria: Object.fromEntries(view), date, members: memberAnswers.length }
}

/** Every chart as the demo's fictional municipalities fill it, named as its picture in docs/charts. */
export function demoCharts(language: Language): Record<string, ChartDefinition> {
  const file = auenfurt(new Date(today))
  const recommendation = recommend(file)
  const { group, actors, robustness } = recommendation
  const nameOf = (id: string) => file.actors.find((actor) => actor.id === id)?.name ?? id
  return {
    'dimension-profile': chartDimensionProfile(candidateProfile(file, group[0]!), language),
    'candidate-matrix': chartCandidateMatrix(candidateMatrix(file), today, language),
    'need-indicators': chartNeedIndicators(needIndicators(file), language),
    network: chartNetwork(network(file), group, today, language)[0]!,
    'sector-pairs': chartSectorPairs(network(file), today, language),
    'sector-coverage': chartSectorCoverage(sectorCoverage(file, group), today, language),
    'function-coverage': chartFunctionCoverage(functionCoverage(file, group), today, language),
    'size-profile': chartSizeProfile(sizesOf(recommendation), today, language),
    'stability-bands': chartStabilityBands(
      {
        rows: actors.flatMap(({ id, stability, band }) =>
          stability === null || band === null ? [] : [{ name: nameOf(id), stability, band }],
        ),
        draws: robustness.draws,
        infeasible: robustness.infeasible ?? 0,
        missing: actors.reduce((sum, { eligible, unrated }) => sum + (eligible ? unrated.length : 0), 0),
        date: today,
      },
      language,
    ),
    'review-criteria': chartReviewCriteria(demoReview(), language),
  }
}
