import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder with package.json. */
export const root = dirname(fileURLToPath(import.meta.resolve('#root/package.json')))
