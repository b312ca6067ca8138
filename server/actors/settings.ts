import type { CaseSettings } from '../../db/places/municipalities.ts'

/**
 * Settings that no longer name a removed person: a case must not point to somebody who is not there. The same object
 * when nothing named them.
 */
export function withoutActor(settings: CaseSettings | null, actor: string): CaseSettings | null {
  if (settings === null) return null
  const named = (['include', 'exclude'] as const).filter((key) => idsOf(settings[key]).includes(actor))
  if (named.length === 0) return settings
  return {
    ...settings,
    ...Object.fromEntries(named.map((key) => [key, idsOf(settings[key]).filter((id) => id !== actor)])),
  }
}

const idsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
