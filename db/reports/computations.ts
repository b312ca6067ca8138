import type { Here } from '../database.ts'
import type { Tables } from '../schema/tables.ts'

/** That a composition is being computed; it outlasts a program that ends before the result is stored. */
export type Computation = Tables['computations']['$inferSelect']

/** One at a time; begun anew, it is the later one. */
export async function beginComputation(here: Here, begun: { startedBy: string; startedAt: Date }): Promise<void> {
  const { computations } = here.tables
  await here
    .insert(computations)
    .values({ municipality: here.municipality, ...begun })
    .onConflictDoUpdate({ target: computations.municipality, set: begun })
}

/** Stored or given up: nothing is left to tell. */
export async function endComputation(here: Here): Promise<void> {
  const { computations } = here.tables
  await here.delete(computations).where(here.own(computations))
}

export async function findComputation(here: Here): Promise<Computation | undefined> {
  const { computations } = here.tables
  const [row] = await here.select().from(computations).where(here.own(computations))
  return row
}
