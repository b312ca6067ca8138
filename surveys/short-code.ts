import { cleanLine } from './text.ts'

/**
 * A code that is typed from paper: twelve of 31 letters and digits, without those that are taken for one another
 * (0 and O; 1, I and L). 59 bits, chosen at random.
 */
export const codeLetters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
export const codeLength = 12

const group = 4

/** "ABCD-EFGH-JKLM", as it is printed. */
export const codeInGroups = (code: string): string =>
  code.replace(/.(?=.)/g, (letter, at: number) => ((at + 1) % group ? letter : `${letter}-`))

/** The code itself, or what is wrong with what was typed, as a key of candidate.code.complaints. */
type TypedCode = { code: string; wrong?: undefined } | { code?: undefined; wrong: WrongCode }
export type WrongCode = 'required' | 'otherLetters' | 'length'

/** Case does not matter, nor do spaces, hyphens and dots between the groups. */
export function readCode(typed: string): TypedCode {
  const code = cleanLine(typed)
    .replace(/[\s\p{Pd}._/]/gu, '')
    .toUpperCase()
  if (code === '') return { wrong: 'required' }
  if ([...code].some((letter) => !codeLetters.includes(letter))) return { wrong: 'otherLetters' }
  return code.length === codeLength ? { code } : { wrong: 'length' }
}
