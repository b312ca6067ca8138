import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(import.meta.resolve('#root/reports/ink/fonts'))

/** Fira Sans, as the pages have it; both the charts' canvas and the PDF read these files. */
export const fontFiles = {
  regular: join(folder, 'FiraSans-Regular.ttf'),
  strong: join(folder, 'FiraSans-SemiBold.ttf'),
  italic: join(folder, 'FiraSans-Italic.ttf'),
} as const

export type FontName = keyof typeof fontFiles
