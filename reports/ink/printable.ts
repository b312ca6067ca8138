/** What stands for a letter that a font lacks. */
const lacking = '?'

/** Whether a font can draw a character. */
export type HasGlyph = (codePoint: number) => boolean

/** What a font need not know, because it means the same or is not seen: spaces and hyphens of any width, joiners. */
const respelled: [RegExp, string][] = [
  [/[\u2007\u202f]/u, '\u00a0'],
  [/\p{Zs}/u, ' '],
  [/[\u2010\u2011]/u, '-'],
  [/\p{Default_Ignorable_Code_Point}/u, ''],
]

/**
 * Words as a font can draw them. A letter that it lacks becomes a visible mark, together with what stands above and below
 * it: a report must not have holes that nobody notices.
 */
export const printable = (words: string, has: HasGlyph): string =>
  words.replace(/[^\n\t\r -~]\p{M}*/gu, (letter) => {
    const [sign = '', ...marks] = [...letter].map((each) => drawn(each, has))
    return sign === lacking ? lacking : sign + marks.join('')
  })

function drawn(sign: string, has: HasGlyph): string {
  if (has(sign.codePointAt(0)!)) return sign
  return respelled.find(([kind]) => kind.test(sign))?.[1] ?? lacking
}

/** The different words of a text in which letters are lacking. */
export function wordsLacking(text: string, has: HasGlyph): string[] {
  const words = new Set(text.match(/[\p{L}\p{M}\p{N}\p{S}\p{Default_Ignorable_Code_Point}]+/gu))
  return [...words].filter((word) => printable(word, has).includes(lacking))
}
