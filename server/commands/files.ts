import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { resolve } from 'node:path'
import { type CaseFile, readCase } from '../../reports/case/case-file.ts'
import { type Io, Refusal } from './command.ts'

/** More than any case can hold, less than what would exhaust the memory. */
const largestCase = 64 * 2 ** 20

/** A file that is something else altogether is told by a few mistakes as well as by all. */
const mostProblems = 20

/**
 * Reads and checks a case file.
 * @throws Refusal naming the first mistakes with their places, and how many more there are.
 */
export function readCaseFile(file: string): CaseFile {
  const result = readCase(readText(file))
  if ('case' in result) return result.case
  const lines = result.problems.slice(0, mostProblems).map(({ path, reason }) => `  ${path} ${reason}`)
  const more = result.problems.length - lines.length
  if (more > 0) lines.push(`  and ${more} more`)
  throw new Refusal(`${file} is not a case file (tragwerk-case/1):\n${lines.join('\n')}`)
}

function readText(file: string): string {
  try {
    if (statSync(file).size > largestCase) throw new Refusal(`${file} is too large for a case file`)
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new Refusal(`${file} is no text in UTF-8`)
    throw refuseFile(error, `cannot read ${file}`)
  }
}

/**
 * Writes to standard output ("-") or a file. A file appears whole or not at all, readable by its owner only,
 * because what we write names people.
 * @throws Refusal when it cannot be written.
 */
export function writeOutput(target: string, content: string | Uint8Array, io: Io): void {
  if (target === '-') {
    io.out(content)
    return
  }
  try {
    const known = statSync(target, { throwIfNoEntry: false })
    if (known?.isDirectory()) throw new Refusal(`cannot write ${target}: it is a folder`)
    // A device or pipe (/dev/null) must not be replaced by a file.
    if (known && !known.isFile()) writeFileSync(target, content)
    else replaceFile(known ? realpathSync(target) : resolve(target), content)
  } catch (error) {
    throw refuseFile(error, `cannot write ${target}`)
  }
}

function replaceFile(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const handle = openSync(draft, 'wx', 0o600)
    try {
      writeFileSync(handle, content)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the links lead in a circle',
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** What the file system refused as a Refusal; anything else unchanged. */
export function refuseFile(error: unknown, what: string): unknown {
  const reason = reasons[codeOf(error)]
  return reason ? new Refusal(`${what}: ${reason}`) : error
}
