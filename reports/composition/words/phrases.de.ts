import type { Sector } from '../../../surveys/vocabulary.ts'
import { formatList, formatNumber } from '../../content/format.ts'
import { german } from '../../content/wording.de.ts'

/** Parts of sentences that the recommendation says in German again and again. */

export const list = (items: readonly string[]) => formatList(items, 'de')
export const either = new Intl.ListFormat('de', { type: 'disjunction' })
export const number = (value: number) => formatNumber(value, 'de')
export const points = (n: number) => `${number(n)}\u00a0${n === 1 ? 'Punkt' : 'Punkte'}`
export const { persons } = german
export const members = (n: number) => (n === 1 ? 'ein Mitglied' : `${german.number(n)} Mitglieder`)

/** The least and the most of one thing: „eine bis drei Personen“. */
export const between = (min: number, max: number, of: (n: number) => string): string =>
  min === max ? `genau ${of(min)}` : min === 0 ? `höchstens ${of(max)}` : `${of(min).split(' ')[0]} bis ${of(max)}`

/** A share of the runs in words people can picture. */
export function inTen(share: number): string {
  const tenths = Math.round(share * 10)
  if (share === 0) return 'in keinem Rechenlauf'
  if (share === 1) return 'in allen Rechenläufen'
  if (tenths === 0) return 'in weniger als einem von 20 Rechenläufen'
  if (share < 0.075) return 'in 1 von 20 Rechenläufen'
  if (tenths === 10) return 'in fast allen Rechenläufen'
  return `in ${tenths} von 10 Rechenläufen`
}

export const from: Record<Sector, string> = {
  administration: 'aus der Verwaltung',
  justice: 'aus der Justiz',
  police: 'aus der Polizei',
  civil_society: 'aus der Zivilgesellschaft',
}

export const exchange = (leaving: string[], joining: string[]): string =>
  leaving.length === 0
    ? `zusätzlich mit ${list(joining)}`
    : joining.length === 0
      ? `ohne ${list(leaving)}`
      : `mit ${list(joining)} statt ${list(leaving)}`
