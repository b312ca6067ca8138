import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkTemplates } from './typed-templates.ts'

/** The last step of the build: says what is wrong in which template, and fails. */
const wrong = checkTemplates(dirname(fileURLToPath(import.meta.resolve('#root/package.json'))))
process.stdout.write(wrong)
process.exitCode = wrong ? 1 : 0
