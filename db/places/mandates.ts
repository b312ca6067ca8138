import { and, eq, inArray, isNull } from 'drizzle-orm'
import { checkTeam, type Mandate, type MandatePart, missingParts } from '../../surveys/mandate.ts'
import type { Changed } from '../changed.ts'
import { type Here, type Reads, run, type Steps } from '../database.ts'
import { bySurname } from '../order.ts'
import type { Tables } from '../schema/tables.ts'

export type StoredMandate = Tables['mandates']['$inferSelect']

export async function findMandate(here: Here): Promise<StoredMandate | undefined> {
  const { mandates } = here.tables
  const [row] = await here.select().from(mandates).where(here.own(mandates))
  return row
}

export interface MandateToSave {
  mandate: Mandate
  /** As the writer last saw it, 0 for none. */
  revision: number
  savedBy: string
  now: Date
}

/** Saved only if nobody else has saved it since `revision`. */
export function saveMandate(
  here: Here,
  { mandate, revision, savedBy, now }: MandateToSave,
): Promise<Changed<StoredMandate>> {
  const { mandates } = here.tables
  return here.atomically(function* (tx) {
    const [before] = yield* run(tx.select().from(mandates).where(tx.own(mandates)))
    if (before && before.revision !== revision) return { state: 'conflict', row: before }
    const saved = { ...mandate, revision: (before?.revision ?? 0) + 1, savedBy, savedAt: now }
    const [row] = before
      ? yield* run(tx.update(mandates).set(saved).where(tx.own(mandates)).returning())
      : yield* run(
          tx
            .insert(mandates)
            .values({ ...saved, municipality: tx.municipality })
            .returning(),
        )
    return { state: 'saved', row: row! }
  })
}

/** Accounts of the project team that can read here, by name. */
export const teamAccounts = (here: Here): Promise<{ name: string }[]> =>
  here.reading(function* (tx) {
    const rows = yield* teamAccountsIn(tx, [tx.municipality])
    return bySurname(rows).map(({ name }) => ({ name }))
  })

/** How far a mandate is: what is still to be said, and whether exactly those are named who can read. */
export interface MandateState {
  missing: MandatePart[]
  endsOn: string | null
  isTeamRight: boolean
}

/** The mandates there are, by municipality. */
export function* mandateStates(tx: Reads, municipalities: string[]): Steps<Map<string, MandateState>> {
  const { mandates } = tx.tables
  const rows = yield* run(tx.select().from(mandates).where(inArray(mandates.municipality, municipalities)))
  const everyAccount = yield* teamAccountsIn(tx, municipalities)
  return new Map(
    rows.map((row) => {
      const accounts = everyAccount.filter(({ at }) => at === row.municipality)
      const { unnamed, withoutAccount } = checkTeam(row.team, accounts)
      const isTeamRight = unnamed.length === 0 && withoutAccount.length === 0
      return [row.municipality, { missing: missingParts(row), endsOn: row.endsOn, isTeamRight }]
    }),
  )
}

function* teamAccountsIn(tx: Reads, municipalities: string[]): Steps<{ at: string; id: string; name: string }[]> {
  const { accesses, accounts } = tx.tables
  return yield* run(
    tx
      .select({ at: accesses.municipality, id: accounts.id, name: accounts.name })
      .from(accesses)
      .innerJoin(accounts, eq(accounts.id, accesses.account))
      .where(
        and(
          inArray(accesses.municipality, municipalities),
          eq(accounts.role, 'project_team'),
          isNull(accounts.disabledAt),
        ),
      ),
  )
}
