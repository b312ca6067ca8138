import { cleanLine, withoutMarks } from '../text.ts'

/** Letters with what belongs to them: marks, and joiners that nobody sees. */
export const words = /\p{L}[\p{L}\p{M}\u200c\u200d]*/gu

const wordsAndNumbers = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*/gu

/** Particles and articles before a last name: „von der Heide“ stands under H. */
export const particles = new Set('von van vom zu zum zur der den de da di du del la le al el bin ibn und'.split(' '))

/** Titles, degrees and forms of address, as their letters stand when what is no letter is dropped: „LL.M.“ is llm. */
export const titles = new Set(
  'dr drin drhc prof profin profdr professor professorin dipl ing med jur phil mag herr frau hr fr pd ra rain llm ma ba msc bsc mba phd mdb mdl'.split(
    ' ',
  ),
)

/** Beside titles and particles: what is left of „e. V.“, and of „Prof.in“. Alone they name nobody. */
const noNames = new Set([...titles, ...particles, 'e', 'v', 'in'])

const letters: Record<string, string> = { ß: 'ss', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', æ: 'a', œ: 'o', þ: 'th' }

/**
 * The spelling that all spellings of a name share: without case and diacritics, ä like ae like a, ß like ss. It is made
 * for comparing and nothing else.
 */
export const foldName = (word: string): string =>
  withoutMarks(word.replace(/[\u200c\u200d]/g, '').toLowerCase())
    .replace(/[ßıøłđðæœþ]/g, (letter) => letters[letter] ?? letter)
    .replace(/([aou])e/g, '$1')

/** The parts of a name by which its bearer can be recognised, first names included: in a small town one is enough. */
export const partsOf = (name: string): string[] =>
  [...name.matchAll(words)].map(([part]) => foldName(part)).filter((part) => part.length > 1 && !noNames.has(part))

/**
 * The spelling in which names are compared: titles, case, accents and the order of first and last name do not count.
 * Numbers do, where people are called „Person 1“ and „Person 2“.
 */
function foldedName(name: string): string {
  const line = cleanLine(name)
  return [...partsOf(line), ...(line.match(/\p{N}+/gu) ?? [])].toSorted().join(' ') || line.toLowerCase()
}

export const isSameName = (one: string, other: string): boolean => foldedName(one) === foldedName(other)

/** Everybody by the spelling of their name: whoever shares a list may be one and the same. */
export function bySpelling<One extends { name: string }>(people: readonly One[]): Map<string, One[]> {
  const found = new Map<string, One[]>()
  for (const person of people) {
    const key = foldedName(person.name)
    found.set(key, [...(found.get(key) ?? []), person])
  }
  return found
}

const foldedWords = (text: string): string[] => [...text.matchAll(wordsAndNumbers)].map(([word]) => foldName(word))

/**
 * Whether every word of a query stands in one of the texts, be it within a longer word: „amt mue“ finds Jörg Müller of
 * the Ordnungsamt. An empty query fits everybody.
 */
export function isFoundBy(query: string, texts: readonly (string | null | undefined)[]): boolean {
  const there = texts.flatMap((text) => foldedWords(text ?? ''))
  return foldedWords(query).every((typed) => there.some((word) => word.includes(typed)))
}
