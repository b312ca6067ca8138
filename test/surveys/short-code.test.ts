import { expect, it } from 'vitest'
import { secretsFrom } from '../../db/surveys/link-secrets.ts'
import { codeInGroups, codeLength, codeLetters, readCode } from '../../surveys/short-code.ts'

it('uses no letter or digit that is taken for another, and is worth 59 bits', () => {
  expect(codeLetters).not.toMatch(/[01ILO]/)
  expect(new Set(codeLetters).size).toBe(31)
  expect(Math.floor(codeLength * Math.log2(codeLetters.length))).toBe(59)
})

it('is read as printed, whatever the case and whatever stands between the groups', () => {
  expect(codeInGroups('ABCDEFGHJKMN')).toBe('ABCD-EFGH-JKMN')
  for (const typed of [
    'ABCD-EFGH-JKMN',
    'abcd efgh jkmn',
    ' abcdefgh‑jkmn\t',
    'ABCD.EFGH.JKMN',
    'ABCD\u00adEFGH\u200bJKMN',
  ])
    expect(readCode(typed)).toEqual({ code: 'ABCDEFGHJKMN' })
})

it('says what is wrong with what cannot be a code', () => {
  expect(readCode(' - ')).toEqual({ wrong: 'required' })
  expect(readCode('ABCD-EFGH-JKM')).toEqual({ wrong: 'length' })
  expect(readCode('ABCD-EFGH-JKMN-P')).toEqual({ wrong: 'length' })
  for (const lookAlike of ['0', 'O', '1', 'I', 'l', 'Ä'])
    expect(readCode(`ABCDEFGHJKM${lookAlike}`)).toEqual({ wrong: 'otherLetters' })
})

it('is drawn from the whole alphabet, one for each person and form', () => {
  const codes = Array.from({ length: 400 }, (_, n) => secretsFrom('a form', `person ${n}`).code)
  expect(new Set(codes).size).toBe(400)
  expect(new Set(codes.join('')).size).toBe(31)
  for (const code of codes) expect(readCode(code)).toEqual({ code })
  expect(secretsFrom('a form', 'person 1')).toEqual(secretsFrom('a form', 'person 1'))
  expect(secretsFrom('another form', 'person 1').token).not.toBe(secretsFrom('a form', 'person 1').token)
})
