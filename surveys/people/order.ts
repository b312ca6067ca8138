import { compareNames } from '../order.ts'
import { type Sector, sectors } from '../vocabulary.ts'
import { particles, titles } from './spelling.ts'

/** A name as it stands in a list of people. */
interface Listed {
  surname: string
  given: string
}

const bare = (word: string): string => word.replace(/[^\p{L}\p{M}]/gu, '').toLowerCase()
const isTitle = (word: string): boolean => titles.has(bare(word)) || /^\p{P}*$/u.test(word)
const isParticle = (word: string): boolean => particles.has(word.toLowerCase())
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)
/** „al-Masri“ stands under M. */
const withoutArticle = (word: string): string =>
  word.replace(/^(\p{L}+)\p{Pd}(?=\p{L})/u, (article, letters: string) => (isParticle(letters) ? '' : article))
/** Marks of those who retired, and of honorary doctors: single letters, which elsewhere are somebody's initials. */
const honours = /(?<!\p{L})(?:a\.\s*D|h\.\s*c)\./gu

/**
 * Surname and given names. The surname is the last word, or what stands before a comma; titles, degrees and forms of
 * address count for neither, particles („von der“) not for the surname. A name of one word is a surname.
 */
export function listed(name: string): Listed {
  const plain = name.replace(/\([^)]*\)/g, ' ').replace(honours, ' ')
  const [first = [], ...rest] = plain
    .split(',')
    .map((part) => wordsOf(part).filter((word) => !isTitle(word)))
    .filter((words) => words.length > 0)
  const given = rest.flat()
  if (given.length > 0) {
    const from = first.findIndex((word) => !isParticle(word))
    return { surname: first.slice(Math.max(from, 0)).join(' '), given: given.join(' ') }
  }
  const surname = first.at(-1)
  if (surname === undefined) return { surname: name, given: '' }
  const before = first.slice(0, -1).filter((word) => !isParticle(word))
  return { surname: withoutArticle(surname), given: before.join(' ') }
}

/** Names of people by surname, then by given name; umlauts as in the dictionary (DIN 5007-1). */
export const comparePeople = (one: string, other: string): number => {
  const [a, b] = [listed(one), listed(other)]
  return compareNames(a.surname, b.surname) || compareNames(a.given, b.given) || compareNames(one, other)
}

/** People never stand in an order of merit: by sector as in the handbook (H 3.1), then by name. */
export const inHandbookOrder = <Person extends { sector: Sector; name: string }>(people: readonly Person[]): Person[] =>
  people.toSorted((x, y) => sectors.indexOf(x.sector) - sectors.indexOf(y.sector) || comparePeople(x.name, y.name))
