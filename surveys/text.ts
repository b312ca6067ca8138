/**
 * Text as it is kept, whoever types, pastes, sends or imports it, in two flavours: a line (names, labels, short
 * answers) and a text of paragraphs. What goes and what stays is decided in docs/decisions/012-one-text-cleaner.md.
 */

/** Most characters (UTF-16 units, as `maxlength` counts them) of what is kept. */
export const textLimits = { line: 200, remark: 2_000, text: 20_000 } as const

/** Control characters (PostgreSQL refuses NUL) and halves of surrogate pairs, which are no characters. */
const noText = String.raw`\p{Cc}\p{Cs}`
/** Embeddings, overrides and isolates turn the sentence a name stands in; the marks U+200E, U+200F, U+061C do not. */
const turning = String.raw`\u202a-\u202e\u2066-\u2069`
/** Soft hyphens, zero-width spaces, invisible operators, tags and non-characters; the joiners of emoji and Persian stay. */
const invisible = String.raw`\u00ad\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}`

/** What a line or a text consists of where it is refused instead of cleaned: no control and no turning characters. */
export const onlyLine = new RegExp(`^[^${noText}${turning}]*$`, 'u')
export const onlyText = new RegExp(`^(?:[^${noText}${turning}]|[\\n\\t])*$`, 'u')

const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const unwanted = new RegExp(`(?![\\n\\t])[${noText}${turning}${invisible}]`, 'gu')
/** What can be seen; white space cannot, nor fillers of Hangul, blank Braille, variation selectors and joiners. */
const ink = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u

/**
 * Paragraphs as they were meant: line feeds only, nothing invisible that acts, NFC, no white space around; "" where
 * nothing would be seen. No-break spaces stay: people who type "10 %" mean them.
 */
export function cleanText(typed: string): string {
  const text = normalise(typed.replace(lineBreaks, '\n').replace(unwanted, '')).trim()
  return ink.test(text) ? text : ''
}

/** One line: as a text, with every kind of white space between words folded to one plain space. */
export const cleanLine = (typed: string): string => cleanText(typed).replace(/\s+/g, ' ')

/** As many marks on one letter as Unicode's stream-safe format allows (UAX #15), and the rest; writing needs a handful. */
const marks = /(\p{M}{1,30})\p{M}*/gu
/** Well above every limit: so long a text is refused for its length, and given back as it was typed. */
const mostNormalised = 2 * textLimits.text

/**
 * NFC sorts the marks on each letter one by one: 160,000 marks on one letter hold a processor for a minute. So cut
 * before normalising, and again after it, because one mark can become two.
 */
const normalise = (text: string): string =>
  text.length > mostNormalised ? text : text.replace(marks, '$1').normalize('NFC').replace(marks, '$1')

/** Letters without what stands above and below them, for comparing words and nothing else. */
export const withoutMarks = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '')

/** Category Cf, and the fillers of Hangul: nobody sees them in a label. */
const unseen = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu

/**
 * The spelling that all spellings of a label share (model, section 1): „Sport“, „SPORT“ and „ Spo\u00adrt“ are one. It is
 * made for comparing and nothing else.
 */
export const foldLabel = (label: string): string =>
  label.normalize('NFKC').toLowerCase().replace(unseen, '').replace(/\s+/g, ' ').trim()
