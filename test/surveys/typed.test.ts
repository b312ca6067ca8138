import { describe, expect, it } from 'vitest'
import { isFarOff, parseDate, parseNumber, typedNumber, writtenIn } from '../../surveys/typed.ts'

describe('typed', () => {
  it('numbers have a decimal comma or point, and no thousands separators', () => {
    expect(['3,5', '3.5', ' -2 ', '48000', '0.125', '-0', '1,50'].map(parseNumber)).toEqual([
      3.5, 3.5, -2, 48000, 0.125, 0, 1.5,
    ])
    expect(['', '1.234', '1,234', '1.234,5', '1 000', '1e3', '0x10', '.5', '5.', '1,0000001'].map(parseNumber)).toEqual(
      Array(10).fill(undefined),
    )
    expect(parseNumber(typedNumber(1.234))).toBe(1.234)
  })
  it('numbers are written again as the reader’s language writes them, and mistakes as they were typed', () => {
    expect(['7.5', '7,5', '-2', '1.2340', 'viele', '1.234,5'].map((typed) => writtenIn('de', typed))).toEqual([
      ...['7,5', '7,5', '-2', '1,2340', 'viele', '1.234,5'],
    ])
    expect(['7.5', '7,5', '1,234'].map((typed) => writtenIn('en', typed))).toEqual(['7.5', '7.5', '1,234'])
  })
  it('days of a year that nobody means are far off', () => {
    const days = ['0026-03-02', '1999-12-31', '2000-01-01', '2099-12-31', '2100-01-01', '2126-03-02', '9999-12-31']
    expect(days.map(isFarOff)).toEqual([true, true, false, false, true, true, true])
  })
  it('dates are real days in either notation', () => {
    expect(['2026-03-02', '2.3.2026', '02. 03. 2026', '29.2.2028'].map(parseDate)).toEqual([
      '2026-03-02',
      '2026-03-02',
      '2026-03-02',
      '2028-02-29',
    ])
    expect(['29.2.2026', '2026-3-2', '3/2/2026', '2026-13-01', '2026-03-02T10:00'].map(parseDate)).toEqual(
      Array(5).fill(undefined),
    )
  })
})
