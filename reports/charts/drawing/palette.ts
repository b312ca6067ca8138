/**
 * Few colours that stay apart in grey print and for colour-blind eyes (dark blue, vermilion, greys of different
 * lightness). Shape and label carry the meaning; colour only helps.
 */
export const palette = {
  ink: '#1a1c20',
  quiet: '#5b616b',
  line: '#d4d7dc',
  /** Weak lines that must still be seen: three to one on paper. */
  faint: '#8794a2',
  pale: '#e9edf2',
  paper: '#ffffff',
  /** The consultants' view, the recommended group, trust. */
  accent: '#1f4b73',
  /** The self-assessment and everything that needs attention: gaps, rivalry. */
  contrast: '#b5400c',
} as const

export const fontFamily = '"Fira Sans", sans-serif'
/** CSS pixels: on a screen nothing is smaller than `smallSize`; on A4 they become 9.9 and 9.2 points. */
export const fontSize = 14
export const smallSize = 13
