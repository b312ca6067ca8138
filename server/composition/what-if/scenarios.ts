import { listRecommendations } from '../../../db/reports/recommendations.ts'
import { isOfEarlierModel } from '../../../reports/case/outdated.ts'
import type { AppContext } from '../../frame/context.ts'
import { parameters } from '../../frame/sent.ts'
import { baseOf, findScenario, type StoredComposition } from '../stored.ts'

/** The parameters of a route that is about one scenario. */
export const ofScenario = parameters('municipality', 'scenario')

/** Where the scenarios of a municipality are listed; each stands below it. */
export const homeOf = (municipality: string): string => `/m/${municipality}/composition/what-if`

/** A scenario with the recommendation it varies. */
export interface Varied {
  scenario: StoredComposition
  base: StoredComposition
}

/**
 * Whether assumptions can be held against this recommendation: beside one of an earlier model, the model would make a
 * difference as well as the assumption.
 */
export const canBeVaried = ({ result }: StoredComposition): boolean => !isOfEarlierModel(result)

/** @throws Problem notFound */
export async function findVaried(
  context: AppContext,
  { municipality, scenario: id }: { municipality: string; scenario: string },
): Promise<Varied> {
  const scenario = await findScenario(context, municipality, id)
  return { scenario, base: await baseOf(context, scenario) }
}

/** Latest first. */
export async function listVaried(context: AppContext, municipality: string): Promise<Varied[]> {
  const entries = await listRecommendations(context.db.at(municipality))
  const varied: Varied[] = []
  for (const { id } of entries.filter(({ kind }) => kind === 'scenario'))
    varied.push(await findVaried(context, { municipality, scenario: id }))
  return varied
}
