/** Numbers in words, for sentences. */

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
export const word = (n: number) => words[n] ?? String(n)
export const persons = (n: number) => (n === 1 ? 'one person' : `${word(n)} people`)
export const points = (n: number) => (n === 1 ? 'one point' : `${n}\u00a0points`)
export const members = (n: number) => (n === 1 ? 'one member' : `${word(n)} members`)

export function span(min: number, max: number): string {
  return min === max ? String(min) : `${min} to ${max}`
}
