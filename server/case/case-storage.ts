import type { Database } from '../../db/database.ts'
import { newId } from '../../db/ids.ts'
import { storeCaseData } from '../../db/reports/case.ts'
import { findKeptByLabel, keepInstrument } from '../../db/surveys/instruments.ts'
import type { CaseFile } from '../../reports/case/case-file.ts'
import { rowsOf } from '../../reports/case/rows-of.ts'
import type { Instrument } from '../../surveys/instrument.ts'
import { instrumentHash } from '../../surveys/instruments/hash.ts'
import { findInstrument } from '../../surveys/instruments/index.ts'

/** Stores a case as a new municipality, with the instruments it names as far as they are known here. */
export async function storeCase(
  db: Database,
  file: CaseFile,
  { now, reader }: { now: Date; reader?: string },
): Promise<'stored' | 'duplicate'> {
  const labels = new Set([...(file.interviews ?? []), ...(file.selfAssessments ?? [])].map((each) => each.instrument))
  const kept = new Map<string, { hash: string; instrument: Instrument }>()
  for (const label of labels) {
    const found = await keepByLabel(db, label)
    if (found) kept.set(label, found)
  }
  return storeCaseData(db, rowsOf(file, { now, newId, instrumentOf: (label) => kept.get(label) }), reader)
}

/** The built-in instrument of this label, kept from now on, or the only one kept under it. */
async function keepByLabel(db: Database, label: string) {
  const [id = '', version] = label.split('@')
  const instrument = findInstrument(id, Number(version))
  if (!instrument) {
    const known = await findKeptByLabel(db, id, Number(version))
    return known.length === 1 ? known[0] : undefined
  }
  const hash = instrumentHash(instrument)
  await keepInstrument(db, hash, instrument)
  return { hash, instrument }
}
