import { hash, verify } from '@node-rs/argon2'

/** argon2id with 64 MiB and three passes, above the OWASP minimum. Algorithm 2 is argon2id. */
const cost = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const

export const passwordLength = { min: 12, max: 200 }

/** At most two hashes at once: a third waits, so that sign-ins cannot exhaust the memory. */
let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= 2) await new Promise<void>((resume) => waiting.push(resume))
  running++
  try {
    return await work()
  } finally {
    running--
    waiting.shift()?.()
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password.normalize('NFC'), cost))

let dummy: Promise<string> | undefined

/** Takes as long for an unknown account (no hash) as for a known one. */
export async function passwordFits(password: string, stored: string | null | undefined): Promise<boolean> {
  dummy ??= hashPassword('an account that does not exist')
  const against = stored ?? (await dummy)
  const fits = await inTurn(() => verify(against, password.normalize('NFC')))
  return fits && Boolean(stored)
}
