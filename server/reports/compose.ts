import { listDecisions } from '../../db/groups/decisions.ts'
import { findFounding, foundingDecision } from '../../db/groups/foundings.ts'
import { findReview } from '../../db/groups/reviews.ts'
import { findRecommendation } from '../../db/reports/recommendations.ts'
import type { CaseFile, Review } from '../../reports/case/case-file.ts'
import { hashOfFounding, hashOfFrozen, hashOfGrounds } from '../../reports/case/outdated.ts'
import { stillHeard } from '../../reports/case/still-heard.ts'
import { readRecommendation } from '../../reports/composition/read-recommendation.ts'
import type { Report } from '../../reports/content/blocks.ts'
import { composeCompositionReport } from '../../reports/content/composition-report.ts'
import { composeDecisionReport } from '../../reports/content/decision-report.ts'
import { composeFoundingReport } from '../../reports/content/founding-report.ts'
import { decide } from '../../reports/decision/decide.ts'
import type { Decision } from '../../reports/decision/decision.ts'
import { found as weighFounding } from '../../reports/founding/found.ts'
import { decisionOptions, foundingOptions } from '../../surveys/vocabulary.ts'
import { namesOf } from '../accounts/names.ts'
import { loadCase } from '../case/load-case.ts'
import type { AppContext } from '../frame/context.ts'
import { found } from '../frame/found.ts'

/** A report's content, and the hash of the data it rests on. */
interface Composed {
  content: Report
  caseHash: string
}

type Composing = Parameters<typeof composeCompositionReport>[2]

/**
 * From the case and the result as they were frozen with the recommendation. Somebody may have taken a statement back
 * since: of the voices of that day those are printed that may still be heard, and the report says that some are not.
 * @throws Problem notFound
 */
export async function composeComposition(
  context: AppContext,
  municipality: string,
  recommendation: string,
  options: Composing,
): Promise<Composed> {
  const here = context.db.at(municipality)
  const stored = found(await findRecommendation(here, recommendation))
  const file = stored.case as CaseFile
  const { file: heard, leftOut } = stillHeard(file, await loadCase(context, municipality))
  const decision = await foundingDecision(here)
  const founding = decision &&
    isOneOf(foundingOptions, decision.option) && { option: decision.option, date: decision.decidedOn }
  return {
    content: composeCompositionReport(heard, readRecommendation(stored.result), {
      ...options,
      leastOfSector: context.config.sectorVoices,
      leftOut,
      ...(founding && { founding }),
    }),
    caseHash: hashOfFrozen({ kind: stored.kind, case: file, result: readRecommendation(stored.result) }),
  }
}

/**
 * While nobody has decided, from the review as it stands; afterwards from what people had before them.
 * @throws Problem notFound
 */
export async function composeDecision(
  context: AppContext,
  municipality: string,
  id: string,
  options: Composing,
): Promise<Composed> {
  const here = context.db.at(municipality)
  const { date } = found(await findReview(here, id))
  const file = await loadCase(context, municipality)
  const nameOf = await namesOf(context.db)
  const made = (await listDecisions(here, { review: id })).toReversed()
  const recorded = made.flatMap(({ option, reason, decidedOn, decidedBy }) =>
    isOneOf(decisionOptions, option) ? [{ option, reason, date: decidedOn, by: nameOf(decidedBy) }] : [],
  )
  const review = found(file.reviews?.find((each) => each.date === date))
  const frozen = made.at(-1)?.frozen as { review: Review; decision: Decision } | undefined
  const { review: facts, decision } = frozen ?? { review, decision: decide(file, review) }
  return {
    content: composeDecisionReport(file, facts, decision, { ...options, recorded }),
    caseHash: hashOfGrounds(file),
  }
}

/**
 * While nobody has decided, from the answers as they stand; afterwards from what people had before them.
 * @throws Problem notFound
 */
export async function composeFounding(
  context: AppContext,
  municipality: string,
  id: string,
  options: Composing,
): Promise<Composed> {
  const here = context.db.at(municipality)
  const { date, criteria } = found(await findFounding(here, id))
  const file = await loadCase(context, municipality)
  const nameOf = await namesOf(context.db)
  const recorded = (await listDecisions(here, { founding: id })).flatMap(({ option, reason, decidedOn, decidedBy }) =>
    isOneOf(foundingOptions, option) ? [{ option, reason, date: decidedOn, by: nameOf(decidedBy) }] : [],
  )
  const record = { date, criteria }
  const content = composeFoundingReport(file, record, weighFounding(file, record), { ...options, recorded })
  return { content, caseHash: hashOfFounding(file) }
}

const isOneOf = <Option extends string>(options: readonly Option[], option: string): option is Option =>
  (options as readonly string[]).includes(option)
