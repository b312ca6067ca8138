import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder with package.json, found upwards, so that sources and compiled code agree on where views and assets are. */
export function findRoot(from = fileURLToPath(import.meta.url)): string {
  const folder = dirname(from)
  if (existsSync(join(folder, 'package.json'))) return folder
  if (folder === from) throw new Error('package.json not found above the program')
  return findRoot(folder)
}

export const root = findRoot()
