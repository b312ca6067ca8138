import { type Dimension, dimensions, type Sector, type SettingName, sectors } from '../../surveys/vocabulary.ts'
import type { Range, Settings } from './settings.ts'

/** One entry in which settings differ, with what holds later. */
export type SettingChange = {
  /** Its name in settings.reasons: the setting, or the setting and its entry ("exclude.a12", "floors.knowledge"). */
  key: string
  /** Why, as recorded for the entry or the whole setting; empty where nobody said. */
  reason: string
} & (
  | { name: 'include' | 'exclude'; actor: string; isListed: boolean }
  | { name: 'size'; range: Range }
  | { name: 'sectors'; sector: Sector; range: Range }
  | { name: 'externalFacilitation'; isExternal: boolean }
  /** In tenths of a step; null: none. */
  | { name: 'floors'; dimension: Dimension; floor: number | null }
  | { name: CountedSetting; value: number }
)

const counted = ['seniorAdministration', 'accessToMayor', 'coordination'] as const
const yardsticks = ['memberCost', 'selfWeight', 'draws', 'parameterDraws', 'seed'] as const
type CountedSetting = Extract<SettingName, (typeof counted | typeof yardsticks)[number]>

/**
 * Entry by entry, in what `later` settings say something else than `former` ones; the order of a list says nothing, and
 * no floor is the same as a floor of null.
 */
export function changedSettings(former: Settings, later: Settings): SettingChange[] {
  const reasonFor = (key: string) => later.reasons[key] ?? later.reasons[key.split('.')[0]!] ?? ''
  const at = (key: string) => ({ key, reason: reasonFor(key) })
  const listed = (name: 'include' | 'exclude') => [
    ...later[name]
      .filter((id) => !former[name].includes(id))
      .map((actor) => ({ ...at(`${name}.${actor}`), name, actor, isListed: true })),
    ...former[name]
      .filter((id) => !later[name].includes(id))
      .map((actor) => ({ ...at(`${name}.${actor}`), name, actor, isListed: false })),
  ]
  const numbers = (names: readonly CountedSetting[]) =>
    names.filter((name) => former[name] !== later[name]).map((name) => ({ ...at(name), name, value: later[name] }))
  return [
    ...listed('include'),
    ...listed('exclude'),
    ...(isSameRange(former.size, later.size) ? [] : [{ ...at('size'), name: 'size' as const, range: later.size }]),
    ...sectors
      .filter((sector) => !isSameRange(former.sectors[sector], later.sectors[sector]))
      .map((sector) => ({
        ...at(`sectors.${sector}`),
        name: 'sectors' as const,
        sector,
        range: later.sectors[sector],
      })),
    ...numbers(counted),
    ...(former.externalFacilitation === later.externalFacilitation
      ? []
      : [
          {
            ...at('externalFacilitation'),
            name: 'externalFacilitation' as const,
            isExternal: later.externalFacilitation,
          },
        ]),
    ...dimensions
      .filter((dimension) => floorOf(former, dimension) !== floorOf(later, dimension))
      .map((dimension) => ({
        ...at(`floors.${dimension}`),
        name: 'floors' as const,
        dimension,
        floor: floorOf(later, dimension),
      })),
    ...numbers(yardsticks),
  ]
}

const floorOf = ({ floors }: Settings, dimension: Dimension): number | null => floors[dimension] ?? null

const isSameRange = (one: Range, other: Range): boolean => one.min === other.min && one.max === other.max
