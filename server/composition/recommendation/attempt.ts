import { findComputation } from '../../../db/reports/computations.ts'
import type { AppContext } from '../../frame/context.ts'
import type { Computing } from '../computing.ts'

/** Under which a municipality's recommendation is computed. */
export const keyOf = (municipality: string): string => `composition ${municipality}`

/**
 * What there is to tell of the latest computation: it runs, it came to nothing, or the program ended before it was done, for
 * what runs is known to the program alone, and that it began is stored.
 */
export type Attempt = 'running' | 'failed' | 'interrupted' | undefined

export async function latestAttempt({ db }: AppContext, computing: Computing, municipality: string): Promise<Attempt> {
  const state = computing.stateOf(keyOf(municipality))
  if (state) return state
  return (await findComputation(db.at(municipality))) ? 'interrupted' : undefined
}
