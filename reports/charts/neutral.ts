import type { Dimension } from '../../surveys/vocabulary.ts'

/** Which kind of alliance fits is neither a strength nor a weakness (H 3.1): drawn apart from the others, and in grey. */
export const isNeutral = (dimension: Dimension) => dimension === 'public_activism'
