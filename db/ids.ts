import { createHash, randomBytes } from 'node:crypto'

/** 32 letters and digits without those that are taken for one another (i, l, o, u). */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new id: the prefix and ten random characters (50 bits), e.g. "a7k2m9x0qw3". */
export const newId = (prefix: string): string =>
  prefix + Array.from(randomBytes(10), (byte) => alphabet[byte % alphabet.length]).join('')

/** A secret for links and cookies: 160 random bits, safe in an address. Only its hash is stored. */
export const newToken = (): string => randomBytes(20).toString('base64url')

/** SHA-256 in hexadecimal. Enough for random tokens, never for passwords. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
