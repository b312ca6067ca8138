import { createHash } from 'node:crypto'
import { canonicalJson } from '../canonical-json.ts'
import type { Instrument } from '../instrument.ts'

/**
 * SHA-256 (64 hex digits) of the instrument as canonical JSON. The same content has the same hash, whatever the
 * order of its keys; stored answers point to the exact version by it.
 */
export const instrumentHash = (instrument: Instrument): string =>
  createHash('sha256').update(canonicalJson(instrument)).digest('hex')
