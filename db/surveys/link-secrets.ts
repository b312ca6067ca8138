import { createHmac, scrypt } from 'node:crypto'
import { codeLength, codeLetters } from '../../surveys/short-code.ts'
import { hashToken } from '../ids.ts'

/** What somebody is given to come in: the token of the link, and a code to be typed from paper. Neither is stored. */
export interface LinkSecrets {
  token: string
  code: string
}

const tokenBytes = 20

/**
 * Both follow from a secret of the form that gives them out (a token that only its page knows) and the person: the same
 * form sent twice, at once or by reloading, gives out the same link.
 */
export function secretsFrom(form: string, actor: string): LinkSecrets {
  const draw = (what: string) => createHmac('sha256', form).update(`${what} ${actor}`).digest()
  return { token: draw('token').subarray(0, tokenBytes).toString('base64url'), code: codeOf(draw('code')) }
}

/** 256 random bits are so much more than twelve letters that no letter comes more often. */
function codeOf(random: Buffer): string {
  let rest = BigInt(`0x${random.toString('hex')}`)
  const base = BigInt(codeLetters.length)
  return Array.from({ length: codeLength }, () => {
    const letter = codeLetters[Number(rest % base)]
    rest /= base
    return letter
  }).join('')
}

/** What is stored of a code: the hash by which it is found, and the token as only the code can open it. */
export interface SealedCode {
  codeHash: string
  codeEnvelope: string
}

/**
 * The code opens the link without either being stored: stretched, one half of it finds the row and the other half
 * covers the token. A key serves one token only, so that covering is adding, as with a one-time pad.
 */
export async function sealInCode({ token, code }: LinkSecrets): Promise<SealedCode> {
  const { codeHash, pad } = await stretch(code)
  return { codeHash, codeEnvelope: cover(token, pad) }
}

/** The hash of a code as it is stored, and what opens the envelope beside it. */
export async function keyOfCode(code: string): Promise<{ codeHash: string; open: (envelope: string) => string }> {
  const { codeHash, pad } = await stretch(code)
  return { codeHash, open: (envelope) => cover(envelope, pad) }
}

const derive = (code: string, salt: string, bytes: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(code, salt, bytes, (error, key) => (error ? reject(error) : resolve(key)))
  })

/**
 * Slow on purpose (about 50 ms and 16 MiB): a stolen database is no help in trying codes. A salt of its own for each
 * would leave nothing to look up, and is not needed: a code is random and never used again.
 */
async function stretch(code: string) {
  const key = await derive(code, 'Tragwerk: short code of an invitation', 32 + tokenBytes)
  return { codeHash: hashToken(key.subarray(0, 32).toString('hex')), pad: key.subarray(32) }
}

const cover = (text: string, pad: Buffer): string =>
  Buffer.from(Buffer.from(text, 'base64url').map((byte, at) => byte ^ pad[at]!)).toString('base64url')
