import { z } from 'zod'
import { mostMembers } from '../../surveys/membership.ts'
import { type Dimension, dimensions, type Sector, sectors } from '../../surveys/vocabulary.ts'
import { id, key, longText } from './text.ts'

/** Settings of the model with their defaults (model, section 1). A municipality may change each with a reason. */

const count = z.int().min(0).max(mostMembers)
const range = z.strictObject({ min: count.exactOptional(), max: count.exactOptional() })
const bounds = range.exactOptional()
const floor = z.int().min(10).max(50).nullable().exactOptional()
const size = z.int().min(1).max(mostMembers)

const each = <K extends string, T>(keys: readonly K[], value: T): Record<K, T> =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, T>

export const settingsSchema = z.strictObject({
  /** Members of the group. */
  size: z.strictObject({ min: size.exactOptional(), max: size.exactOptional() }).exactOptional(),
  sectors: z.strictObject(each(sectors, bounds)).exactOptional(),
  seniorAdministration: count.exactOptional(),
  accessToMayor: count.exactOptional(),
  coordination: count.exactOptional(),
  externalFacilitation: z.boolean().exactOptional(),
  include: z.array(id).exactOptional(),
  exclude: z.array(id).exactOptional(),
  /** Lowest level that is allowed, in tenths (10–50); null lifts the floor of a dimension. */
  floors: z.strictObject(each(dimensions, floor)).exactOptional(),
  /** Weight of the self-assessment in percent. */
  selfWeight: z.int().min(0).max(50).exactOptional(),
  /** What a seat costs in intimacy, in points. */
  memberCost: z.int().min(0).max(100).exactOptional(),
  /** Draws of the robustness analysis; 0 = none. */
  draws: z.int().min(0).max(20_000).exactOptional(),
  /** Draws of our own constants; 0 = none. */
  parameterDraws: z.int().min(0).max(2000).exactOptional(),
  seed: z.int().min(0).max(0xffff_ffff).exactOptional(),
  /** Why a setting was changed, by its name. */
  reasons: z.record(key, longText).exactOptional(),
})

/** Settings as a case gives them: only what differs from the defaults. */
export type GivenSettings = z.infer<typeof settingsSchema>

export interface Range {
  min: number
  max: number
}

/** All settings, defaults merged. Floors in tenths of a scale step, null or absent = none. */
export interface Settings {
  size: Range
  sectors: Record<Sector, Range>
  seniorAdministration: number
  accessToMayor: number
  coordination: number
  externalFacilitation: boolean
  include: string[]
  exclude: string[]
  floors: Partial<Record<Dimension, number | null>>
  selfWeight: number
  memberCost: number
  draws: number
  parameterDraws: number
  seed: number
  reasons: Record<string, string>
}

export const defaultSettings: Settings = {
  size: { min: 5, max: 9 },
  sectors: {
    administration: { min: 1, max: 3 },
    justice: { min: 1, max: 2 },
    police: { min: 1, max: 2 },
    civil_society: { min: 2, max: 2 },
  },
  seniorAdministration: 1,
  accessToMayor: 1,
  coordination: 1,
  externalFacilitation: true,
  include: [],
  exclude: [],
  floors: { confidentiality: 20, police_sharing: 20 },
  selfWeight: 20,
  memberCost: 50,
  draws: 2000,
  parameterDraws: 200,
  seed: 1,
  reasons: {},
}

/** The given settings with the defaults for everything they leave open; size, sectors and floors entry by entry. */
export function completeSettings(given: GivenSettings = {}): Settings {
  const sectorRange = (sector: Sector): Range => ({ ...defaultSettings.sectors[sector], ...given.sectors?.[sector] })
  return {
    ...defaultSettings,
    ...given,
    size: { ...defaultSettings.size, ...given.size },
    sectors: {
      administration: sectorRange('administration'),
      justice: sectorRange('justice'),
      police: sectorRange('police'),
      civil_society: sectorRange('civil_society'),
    },
    floors: { ...defaultSettings.floors, ...given.floors },
  }
}

/** Ranges whose minimum is above their maximum, by name. */
export const crossedRanges = ({ size, sectors: bySector }: Settings) =>
  [{ name: 'size', ...size }, ...sectors.map((sector) => ({ name: `sectors.${sector}`, ...bySector[sector] }))].filter(
    ({ min, max }) => min > max,
  )

/** Settings that name nobody but the people of a case: whoever is archived comes back with what was set for them. */
export function namingOnly(actors: readonly string[], settings: GivenSettings): GivenSettings {
  const reasons = Object.keys(settings.reasons ?? {}).flatMap(
    (name) => /^(?:include|exclude)\.(.+)$/.exec(name)?.[1] ?? [],
  )
  const named = new Set([...(settings.include ?? []), ...(settings.exclude ?? []), ...reasons])
  return [...named].filter((id) => !actors.includes(id)).reduce(withoutActor, settings)
}

/**
 * Settings that no longer name a removed person, in lists and in reasons: a case must not point to somebody who is not
 * there. The same object when nothing names them.
 */
export function withoutActor(settings: GivenSettings, actor: string): GivenSettings {
  const named = (['include', 'exclude'] as const).filter((list) => settings[list]?.includes(actor))
  const { [`include.${actor}`]: whyIn, [`exclude.${actor}`]: whyOut, ...reasons } = settings.reasons ?? {}
  const isGivenReason = whyIn !== undefined || whyOut !== undefined
  if (named.length === 0 && !isGivenReason) return settings
  const lists = named.map((list) => [list, settings[list]!.filter((id) => id !== actor)])
  return { ...settings, ...Object.fromEntries(lists), ...(isGivenReason && { reasons }) }
}
