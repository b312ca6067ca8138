/** A part of a text in code units; `to` is after the last. */
export interface Passage {
  from: number
  to: number
}

/** After these a full stop ends no sentence. */
const abbreviations = /(?:^|[\s(„“.])(?:\p{L}|\d+|bzw|ca|dr|evtl|ggf|nr|prof|st|str|usw|vgl)\.$/iu
/** What ends a sentence, with the marks that close around it, where the next one begins or the line ends. */
const ends = /[.?!…]+[“”"’'»«)\]]*(?=\s|$)/gu

/**
 * A text sentence by sentence, line by line, in order: what can be marked without drawing with the mouse. Together they
 * hold all that can be seen.
 */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = []
  let start = 0
  for (const line of text.split('\n')) {
    passages.push(...sentencesOf(line).map(({ from, to }) => ({ from: start + from, to: start + to })))
    start += line.length + 1
  }
  return passages
}

function sentencesOf(line: string): Passage[] {
  const sentences: Passage[] = []
  let from = 0
  const close = (to: number) => {
    const part = line.slice(from, to)
    const seen = part.trim()
    if (seen !== '') {
      const first = from + part.indexOf(seen)
      sentences.push({ from: first, to: first + seen.length })
    }
    from = to
  }
  for (const { 0: mark, index } of line.matchAll(ends)) {
    const to = index + mark.length
    // A sentence goes on in small letters.
    if (mark === '.' && abbreviations.test(line.slice(from, to))) continue
    if (/^\s+\p{Ll}/u.test(line.slice(to))) continue
    close(to)
  }
  close(line.length)
  return sentences
}

/** Neighbouring passages as one, so that what is between two marked sentences belongs to them. */
export function joinPassages(marked: readonly Passage[], all: readonly Passage[]): Passage[] {
  const isMarked = ({ from, to }: Passage) => marked.some((each) => each.from <= from && to <= each.to)
  const joined: Passage[] = []
  let goesOn = false
  for (const { from, to } of all) {
    const last = joined.at(-1)
    const isOne = isMarked({ from, to })
    if (isOne && goesOn && last) last.to = to
    else if (isOne) joined.push({ from, to })
    goesOn = isOne
  }
  return joined
}

/** What passages say, and that something was left out between them. */
export const wordsOf = (text: string, passages: readonly Passage[] | null): string =>
  passages === null ? text : passages.map(({ from, to }) => text.slice(from, to)).join(' […] ')
