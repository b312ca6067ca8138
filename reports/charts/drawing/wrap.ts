/** Stands where a long word may be parted; seen only where a line ends there. */
export const softHyphen = '\u00ad'

const shown = (line: string) => line.replace(/\u00ad$/, '-').replaceAll(softHyphen, '')

/** One word as lines that fit: parted at soft hyphens and dashes, anywhere where nothing else helps. */
function part(word: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of word.split(/(?<=[\u00ad\-–/])/)) {
    if (line !== '' && !fits(shown(line + piece))) {
      lines.push(line)
      line = ''
    }
    line += piece
    while (line.length > 1 && !fits(shown(line))) {
      let length = line.length - 1
      while (length > 1 && !fits(line.slice(0, length))) length--
      lines.push(line.slice(0, length))
      line = line.slice(length)
    }
  }
  return [...lines, line]
}

/** Words into lines that fit; only a word that is wider than a whole line is parted, so that nothing is cut off. */
export function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.slice(0, 200).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(shown(longer))) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const parts = part(word, fits)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1)!
  }
  return [...lines, line].map(shown)
}
