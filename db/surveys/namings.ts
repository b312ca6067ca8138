import { createHash } from 'node:crypto'
import { type Here, run } from '../database.ts'
import type { Tables } from '../schema/tables.ts'

export type NamingRow = Tables['namings']['$inferSelect']

/** As what a line is remembered: its words stay in the interview. */
export const hashLine = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24)

export const listNamings = (here: Here): Promise<NamingRow[]> => {
  const { namings } = here.tables
  return here.reading((tx) => run(tx.select().from(namings).where(tx.own(namings))))
}

/** Says who is meant by a line of an interview (null: nobody to be recorded), also when somebody has said so before. */
export async function saveNaming(
  here: Here,
  { now, ...naming }: { response: string; line: string; actor: string | null; now: Date },
): Promise<void> {
  const { namings } = here.tables
  const set = { actor: naming.actor, savedAt: now }
  const target = [namings.municipality, namings.response, namings.line]
  await here
    .insert(namings)
    .values({ municipality: here.municipality, ...naming, savedAt: now })
    .onConflictDoUpdate({ target, set })
}
