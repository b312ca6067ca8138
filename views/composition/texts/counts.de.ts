/** Numbers in words, for sentences. */

const words = ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']
export const word = (n: number) => words[n] ?? String(n)
export const persons = (n: number) => (n === 0 ? 'keine Person' : n === 1 ? 'eine Person' : `${word(n)} Personen`)
export const points = (n: number) => (n === 1 ? 'einen Punkt' : `${n}\u00a0Punkte`)
export const members = (n: number) => (n === 1 ? 'ein Mitglied' : `${word(n)} Mitglieder`)

export function span(min: number, max: number): string {
  return min === max ? String(min) : `${min} bis ${max}`
}
