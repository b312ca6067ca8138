import { changedSettings } from '../case/changed-settings.ts'
import { completeSettings, crossedRanges, type GivenSettings, type Settings, settingsSchema } from '../case/settings.ts'

/** "What if": settings of a case supposed to be otherwise, each with its reason. */
export interface Assumption {
  settings: GivenSettings
  /** Names of the changed entries, as in settings.reasons. */
  changed: string[]
}

export interface Refusal {
  /** The setting or its entry, such as "size.min" or "exclude.a12"; "" for the assumption as a whole. */
  at: string
  because: 'outOfRange' | 'minAboveMax' | 'reasonMissing' | 'nothingChanged'
}

/**
 * The settings of a case if `later` held, with a reason for each changed entry. Refused: values out of range, a minimum
 * above its maximum, a change without its reason, and no change at all. Only what differs is written down, so that
 * everything else keeps following the defaults.
 */
export function suppose(
  given: GivenSettings,
  later: Settings,
  reasonFor: (key: string) => string,
): Assumption | { refused: Refusal[] } {
  const former = completeSettings(given)
  const changes = changedSettings(former, later)
  const outOfRange = settingsSchema.safeParse(later).error?.issues.map(({ path }) => path.join('.')) ?? []
  const refused: Refusal[] = [
    ...outOfRange.map((at): Refusal => ({ at, because: 'outOfRange' })),
    ...crossedRanges(later).map(({ name }): Refusal => ({ at: name, because: 'minAboveMax' })),
    ...changes
      .filter(({ key }) => reasonFor(key) === '')
      .map(({ key }): Refusal => ({ at: key, because: 'reasonMissing' })),
    ...(changes.length === 0 ? [{ at: '', because: 'nothingChanged' } as const] : []),
  ]
  if (refused.length > 0) return { refused }

  const reasons = Object.fromEntries(changes.map(({ key }) => [key, reasonFor(key)]))
  let settings: GivenSettings = { ...given, reasons: { ...given.reasons, ...reasons } }
  for (const change of changes)
    if (change.name === 'sectors')
      settings = { ...settings, sectors: { ...settings.sectors, [change.sector]: change.range } }
    else if (change.name === 'floors')
      settings = { ...settings, floors: { ...settings.floors, [change.dimension]: change.floor } }
    else settings = { ...settings, [change.name]: later[change.name] }
  return { settings, changed: changes.map(({ key }) => key) }
}

/**
 * Assumptions that the handbook gives reason for: a small circle (H 3.1), more civil society (H 4.2), own facilitation
 * (H 4.3).
 */
export const presets = {
  small: (settings: Settings): Settings => ({ ...settings, size: { min: Math.min(settings.size.min, 6), max: 6 } }),
  affected: (settings: Settings): Settings => ({
    ...settings,
    sectors: { ...settings.sectors, civil_society: { min: 3, max: 3 } },
  }),
  facilitation: (settings: Settings): Settings => ({ ...settings, externalFacilitation: false }),
} as const

export type PresetName = keyof typeof presets
