import { isConsidered } from '../../surveys/membership.ts'
import { type Dimension, dimensions, sectors } from '../../surveys/vocabulary.ts'
import type { Actor, CaseFile } from '../case/case-file.ts'
import { candidateProfile } from './candidate-profile.ts'

/** Steps 1–5 with one decimal; `source` says whose view it is, none = not rated by anybody. */
export interface MatrixCell {
  dimension: Dimension
  value: number | null
  source: 'consultants' | 'self' | 'none'
}

export interface CandidateMatrix {
  rows: { actor: Actor; cells: MatrixCell[] }[]
  /** Cells rated by consultants, and cells without their rating. */
  n: number
  missing: number
}

/** Those who are considered for the group, sector by sector, in the order of the case. */
export const candidatesOf = (file: CaseFile): Actor[] =>
  file.actors.filter(isConsidered).sort((a, b) => sectors.indexOf(a.sector) - sectors.indexOf(b.sector))

/** Candidates × dimensions. A self-assessment stands in, marked as such, where consultants have not rated. */
export function candidateMatrix(file: CaseFile): CandidateMatrix {
  const rows = candidatesOf(file).map((actor) => ({
    actor,
    cells: candidateProfile(file, actor.id).dimensions.map(({ dimension, rating, self }): MatrixCell => {
      if (rating !== null) return { dimension, value: rating, source: 'consultants' }
      return { dimension, value: self, source: self === null ? 'none' : 'self' }
    }),
  }))
  const n = rows.flatMap(({ cells }) => cells).filter(({ source }) => source === 'consultants').length
  return { rows, n, missing: rows.length * dimensions.length - n }
}
