/** What a part of a page can hold. */
export type Held = 'questions' | 'findings' | 'people' | 'sentences' | 'tables' | 'charts'

/** What a part holds, by number. */
export type Inside = Partial<Record<Held, number>>

/** Tells what a part holds that is folded on a phone; `text` where nothing in it is counted. */
export const insideWith =
  (words: Record<Held, [one: string, many: string]>, text: string) =>
  (inside: Inside): string =>
    (Object.keys(words) as Held[])
      .flatMap((each) => {
        const n = inside[each] ?? 0
        return n === 0 ? [] : [`${n}\u00a0${words[each][n === 1 ? 0 : 1]}`]
      })
      .join(', ') || text
