import { type Sector, sectors } from '../../surveys/vocabulary.ts'
import { type Actor, type CaseFile, completeSettings } from '../case/case-file.ts'
import { candidatesOf } from './candidate-matrix.ts'

export interface SectorCoverage {
  sectors: { sector: Sector; members: Actor[]; others: Actor[]; min: number; max: number }[]
  /** Persons considered. */
  n: number
  /** Members still missing over all sectors, to reach each minimum. */
  missing: number
}

/** Who of a group stands for which sector, who else is considered, and how many the settings ask for (H 3.1). */
export function sectorCoverage(file: CaseFile, group: readonly string[]): SectorCoverage {
  const ranges = completeSettings(file.settings).sectors
  const candidates = candidatesOf(file)
  const rows = sectors.map((sector) => {
    const here = candidates.filter((actor) => actor.sector === sector)
    return {
      sector,
      members: here.filter(({ id }) => group.includes(id)),
      others: here.filter(({ id }) => !group.includes(id)),
      ...ranges[sector],
    }
  })
  return {
    sectors: rows,
    n: candidates.length,
    missing: rows.reduce((sum, { members, min }) => sum + Math.max(0, min - members.length), 0),
  }
}
