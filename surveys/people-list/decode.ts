/**
 * Text of a file as people save it: with or without byte order mark, UTF-8, UTF-16 (“Unicode text” of spreadsheets), or
 * the Windows-1252 in which German Excel writes CSV. Undefined where it is none: text holds no NUL.
 */
export function textIn(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes)
  return text.includes('\0') ? undefined : text
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return windows1252(bytes)
  }
}

/**
 * The bytes 80 to 9F, which Latin-1 leaves to control characters. Node decodes “windows-1252” as Latin-1 in some of its
 * releases, and would turn “–” and “€” into something invisible.
 */
const beyondLatin1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const windows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => beyondLatin1[byte - 0x80] ?? String.fromCharCode(byte)).join('')

const begins = (bytes: Uint8Array, ...with_: number[]): boolean => with_.every((byte, at) => bytes[at] === byte)

/** A ZIP archive, as XLSX is one; and the container of the Excel before 2007, which we do not read. */
export const isArchive = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b, 0x03, 0x04)
export const isOldExcel = (bytes: Uint8Array): boolean => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)
