import type { Sector } from '../../../surveys/vocabulary.ts'
import { formatList, formatNumber } from '../../content/format.ts'
import { english } from '../../content/wording.en.ts'

/** Parts of sentences that the recommendation says in English again and again. */

export const list = (items: readonly string[]) => formatList(items, 'en')
export const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })
export const number = (value: number) => formatNumber(value, 'en')
export const points = (n: number) => `${number(n)}\u00a0${n === 1 ? 'point' : 'points'}`
export const { persons } = english
export const members = (n: number) => (n === 1 ? 'one member' : `${english.number(n)} members`)

export function between(min: number, max: number, of: (n: number) => string): string {
  if (min === max) return `exactly ${of(min)}`
  if (min === 0) return `at most ${of(max)}`
  return `${of(min).split(' ')[0]} ${max === min + 1 ? 'or' : 'to'} ${of(max)}`
}

export function inTen(share: number): string {
  const tenths = Math.round(share * 10)
  if (share === 0) return 'in no run'
  if (share === 1) return 'in all runs'
  if (tenths === 0) return 'in fewer than one of 20 runs'
  if (share < 0.075) return 'in 1 of 20 runs'
  if (tenths === 10) return 'in nearly all runs'
  return `in ${tenths} of 10 runs`
}

export const from: Record<Sector, string> = {
  administration: 'from the administration',
  justice: 'from the justice system',
  police: 'from the police',
  civil_society: 'from civil society',
}

export const exchange = (leaving: string[], joining: string[]): string =>
  leaving.length === 0
    ? `with ${list(joining)} in addition`
    : joining.length === 0
      ? `without ${list(leaving)}`
      : `with ${list(joining)} instead of ${list(leaving)}`
