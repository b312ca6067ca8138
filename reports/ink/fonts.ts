import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Fira Sans as KERN ships it; both the charts' canvas and the PDF read the same files. */
const folder = join(
  dirname(createRequire(import.meta.url).resolve('@kern-ux/native/package.json')),
  'dist/fonts/fira-sans',
)

export const fontFiles = {
  regular: join(folder, 'FiraSans-Regular.woff2'),
  strong: join(folder, 'FiraSans-SemiBold.woff2'),
  italic: join(folder, 'FiraSans-Italic.woff2'),
} as const

export type FontName = keyof typeof fontFiles
