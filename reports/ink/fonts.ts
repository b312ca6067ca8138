import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The fonts lie beside the sources, whether we run from there or from dist/. */
const rootOf = (folder: string): string => (existsSync(join(folder, 'package.json')) ? folder : rootOf(dirname(folder)))
const folder = join(rootOf(dirname(fileURLToPath(import.meta.url))), 'reports', 'ink', 'fonts')

/** Fira Sans, as the pages have it; both the charts' canvas and the PDF read these files. */
export const fontFiles = {
  regular: join(folder, 'FiraSans-Regular.ttf'),
  strong: join(folder, 'FiraSans-SemiBold.ttf'),
  italic: join(folder, 'FiraSans-Italic.ttf'),
} as const

export type FontName = keyof typeof fontFiles
