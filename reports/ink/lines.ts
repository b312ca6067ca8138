import german from 'hyphen/de/index.js'
import english from 'hyphen/en-gb/index.js'
import type { Language } from '../../surveys/vocabulary.ts'
import { softHyphen } from '../charts/drawing/wrap.ts'
import type { Text } from '../content/blocks.ts'
import type { FontName } from './fonts.ts'
import type { Style } from './typography.ts'

interface Piece {
  text: string
  font: FontName
}

export interface Line {
  pieces: Piece[]
  width: number
}

/** Width of a piece of text in points. */
export type Measure = (text: string, font: FontName, size: number) => number

interface Word {
  pieces: Piece[]
  /** What stands before it: nothing at the beginning, a forced break, or a space. */
  before: '' | '\n' | ' '
}

/** pdfkit measures a piece of text in quadratic time, so that an endless word must come in short pieces. */
const longestPiece = 40

function wordsOf(text: Text, style: Style): Word[] {
  const words: Word[] = []
  let before: Word['before'] = ''
  let glued = false
  for (const run of typeof text === 'string' ? [{ text }] : text) {
    const font = 'strong' in run && run.strong ? style.strong : style.font
    for (const part of run.text.replaceAll(softHyphen, '').split(/(\s*\n\s*|[ \t\r]+)/)) {
      if (/^\s*$/.test(part) && !part.includes('\u00a0')) {
        if (part === '') continue
        before = part.includes('\n') ? '\n' : ' '
        glued = false
        continue
      }
      const pieces = cut(part).map((piece) => ({ text: piece, font }))
      if (glued) words.at(-1)!.pieces.push(...pieces)
      else words.push({ pieces, before: words.length === 0 ? '' : before })
      glued = true
    }
  }
  return words
}

const cut = (word: string): string[] => {
  if (word.length <= longestPiece) return [word]
  const letters = [...word]
  return Array.from({ length: Math.ceil(letters.length / longestPiece) }, (_, at) =>
    letters.slice(at * longestPiece, (at + 1) * longestPiece).join(''),
  )
}

const places = (piece: string, { hyphenateSync }: typeof german): number[] =>
  [...hyphenateSync(piece).matchAll(/\u00ad/g)].map(({ index }, before) => index - before)

/**
 * Where hyphens may stand. People write German, also where the report is English: there a word is parted where both
 * languages would, so that “Staatsanwältin” does not become “Staat-sanwältin”.
 */
function cutsIn(piece: string, language: Language): number[] {
  const cuts = places(piece, german)
  return language === 'de' ? cuts : places(piece, english).filter((each) => cuts.includes(each))
}

/** Where a piece may be parted, as [head, tail, sign at the end of the head], the longest head first. */
function partings(given: string, language: Language): [string, string, string][] {
  // Soft hyphens that somebody typed are dropped where a word is parted.
  const piece = given.replaceAll(softHyphen, '')
  // An ending after a gender colon stays whole.
  const after = (head: string, tail: string): [string, string, string][] =>
    head.length >= 3 && tail.length >= 3 && !head.includes(':') ? [[head, tail, softHyphen]] : []
  const inside = cutsIn(piece, language).flatMap((at) => after(piece.slice(0, at), piece.slice(at)))
  const marks = [...piece.matchAll(/[-–/.@_](?=\p{L})/gu)].map(({ index }): [string, string, string] => [
    piece.slice(0, index + 1),
    piece.slice(index + 1),
    '',
  ])
  return [...inside, ...marks].sort((a, b) => b[0].length - a[0].length)
}

/**
 * Breaks text into lines of at most `width` points, ragged right: at spaces and newlines; inside a word by the
 * language's hyphenation where a line would else stay rather empty; anywhere where nothing else helps, so that no
 * word, however long, leaves its column. A hyphen made here is U+00AD.
 */
export function breakLines(text: Text, style: Style, width: number, measure: Measure, language: Language): Line[] {
  const lines: Line[] = []
  let line: Line = { pieces: [], width: 0 }
  const widthOf = (pieces: Piece[]) => pieces.reduce((sum, { text, font }) => sum + measure(text, font, style.size), 0)
  const push = (piece: Piece) => {
    const last = line.pieces.at(-1)
    if (last?.font === piece.font) last.text += piece.text
    else line.pieces.push({ ...piece })
    line.width += measure(piece.text, piece.font, style.size)
  }
  const finish = () => {
    lines.push(line)
    line = { pieces: [], width: 0 }
  }
  /** Puts one piece, parting it as often as it takes. `emptyIsFine` = rather than part it, begin a new line. */
  const place = (piece: Piece) => {
    let rest = piece.text
    while (line.width + measure(rest, piece.font, style.size) > width) {
      const room = width - line.width
      const fits = ([head, , sign]: [string, string, string]) => measure(head + sign, piece.font, style.size) <= room
      const parting = room > width * 0.12 || line.pieces.length === 0 ? partings(rest, language).find(fits) : undefined
      if (parting) {
        push({ ...piece, text: parting[0] + parting[2] })
        rest = parting[1]
      } else if (line.width === 0) {
        let letters = [...rest]
        while (letters.length > 1 && measure(letters.join(''), piece.font, style.size) > width)
          letters = letters.slice(0, -1)
        push({ ...piece, text: letters.join('') })
        rest = rest.slice(letters.join('').length)
      }
      if (rest === '') return
      finish()
    }
    push({ ...piece, text: rest })
  }
  for (const { pieces, before } of wordsOf(text, style)) {
    if (before === '\n') finish()
    const gap: Piece = { text: ' ', font: line.pieces.at(-1)?.font ?? style.font }
    const gapWidth = line.pieces.length > 0 ? widthOf([gap]) : 0
    const room = width - line.width - gapWidth
    const hasParting = () =>
      partings(pieces[0]!.text, language).some(
        ([head, , sign]) => measure(head + sign, pieces[0]!.font, style.size) <= room,
      )
    const whole = widthOf(pieces)
    if (line.pieces.length > 0 && whole > room && !(room > width * 0.12 && hasParting())) finish()
    if (line.pieces.length > 0) push(gap)
    for (const piece of pieces) place(piece)
  }
  finish()
  return lines
}
