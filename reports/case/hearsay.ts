import type { Rivalry } from '../../surveys/vocabulary.ts'
import type { CaseFile, Tie } from './case-file.ts'

/** As much of a tie as tells whether it is hearsay; as stored or as in a case file. */
interface Told {
  a: string
  b: string
  rivalry?: Rivalry | null
  source?: string | null
  confirmed?: boolean | null
}

/**
 * Whether a rivalry that would keep two apart is known from a third person only, and neither of the two nor a second
 * source has said so (model, section 5). `tellerOf`: whose interview it is; an unknown one accuses nobody of hearsay.
 */
export function isHearsay(
  { a, b, rivalry, source, confirmed }: Told,
  tellerOf: (interview: string) => string | undefined,
): boolean {
  if (rivalry !== 'excluding' || !source || confirmed) return false
  const teller = tellerOf(source)
  return teller !== undefined && teller !== a && teller !== b
}

/** A tie with what its rivalry counts as. */
export interface WeighedTie extends Tie {
  rivalry: Rivalry
  /** Hearsay counts as serious: one remark of a third person keeps nobody out. */
  counts: Rivalry
  isHearsay: boolean
}

/** The ties of a case, each with what it counts as; without a rivalry there is none. */
export function weighTies({ ties = [], interviews = [] }: Pick<CaseFile, 'ties' | 'interviews'>): WeighedTie[] {
  const tellers = new Map(interviews.map(({ id, actor }) => [id, actor]))
  return ties.map((tie) => {
    const { rivalry = 'none' } = tie
    const heard = isHearsay(tie, (interview) => tellers.get(interview))
    return { ...tie, rivalry, counts: heard ? 'serious' : rivalry, isHearsay: heard }
  })
}
