import { describe, expect, it } from 'vitest'
import { parseDate, parseNumber, typedNumber } from '../../surveys/typed.ts'

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
