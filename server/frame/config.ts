import { existsSync, statSync } from 'node:fs'
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { leastOfSector } from '../../reports/aggregate/voices.ts'

/** A folder, or nothing yet. Whether it can be used is seen when it is. */
const isNoFile = (path: string): boolean => !(existsSync(path) && statSync(path).isFile())

/** Pages live at the root of their host: links into a path would be dead. */
function isHostAlone(address: string): boolean {
  const { pathname, search, hash, username, password } = new URL(address)
  return pathname === '/' && [search, hash, username, password].every((part) => part === '')
}

/** An address or a range of addresses: a name would have to be looked up, by whoever answers for it. */
function isAddress(given: string): boolean {
  const [address = '', bits, ...rest] = given.split('/')
  const version = isIP(address)
  const widest = version === 4 ? 32 : 128
  return (
    version !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widest))
  )
}

const settings = z.object({
  DATA_DIR: z.string().min(1).refine(isNoFile, 'is a file, no folder').default('./data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, hostname: /.+/, abort: true })
    .refine(isHostAlone, 'names a host and a port, without path, query or password')
    .optional(),
  TRUSTED_PROXY: z.string().refine(isAddress, 'is an IP address or a range like 10.0.0.0/8, no name').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  QUICK_EXIT_URL: z
    .string()
    .regex(/^(about:blank|https:\/\/.+)$/)
    .default('about:blank'),
  INVITATION_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  STATEMENT_DAYS: z.coerce.number().int().min(0).max(365).default(7),
  SECTOR_VOICES: z.coerce.number().int().min(2).max(100).default(leastOfSector),
})

export interface Config {
  /** Absolute folder of the database. */
  readonly dataDir: string
  readonly host: string
  readonly port: number
  /** Where people reach this instance; links are made from it, never from the Host header. No trailing slash. */
  readonly publicUrl: string
  /** Address or CIDR of the reverse proxy whose X-Forwarded-For is believed; undefined: nobody's. */
  readonly trustedProxy: string | undefined
  readonly logLevel: string
  /** Where the quick-exit link on candidate pages leads. */
  readonly quickExitUrl: string
  /** How many days a new invitation link works. */
  readonly invitationDays: number
  /** How many days after reading back a statement stays in its interview, unless it was confirmed on the spot. */
  readonly statementDays: number
  /** How many persons of a sector must have been interviewed for it to be named beside a statement. */
  readonly sectorVoices: number
}

export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** The names of all settings, as documented in docs/settings.md. */
export const settingNames = Object.keys(settings.shape)

/**
 * Reads all settings at once.
 * @throws ConfigError naming every mistake together (the values themselves are not repeated).
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(settingNames.flatMap((name) => (env[name] ? [[name, env[name]]] : [])))
  const read = settings.safeParse(given)
  if (!read.success)
    throw new ConfigError(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  const { DATA_DIR, HOST, PORT, PUBLIC_URL, TRUSTED_PROXY, LOG_LEVEL, QUICK_EXIT_URL, INVITATION_DAYS } = read.data
  return Object.freeze({
    dataDir: resolve(DATA_DIR),
    host: HOST,
    port: PORT,
    publicUrl: (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, ''),
    trustedProxy: TRUSTED_PROXY,
    logLevel: LOG_LEVEL,
    quickExitUrl: QUICK_EXIT_URL,
    invitationDays: INVITATION_DAYS,
    statementDays: read.data.STATEMENT_DAYS,
    sectorVoices: read.data.SECTOR_VOICES,
  })
}
