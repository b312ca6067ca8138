/** Category Cf, and the fillers of Hangul: nobody sees them in a label. */
const unseen = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu

/**
 * The spelling that all spellings of a label share (model, section 1): „Sport“, „SPORT“ and „ Spo\u00adrt“ are one. It is
 * made for comparing and nothing else.
 */
export const foldLabel = (label: string): string =>
  label.normalize('NFKC').toLowerCase().replace(unseen, '').replace(/\s+/g, ' ').trim()
