import {
  type CaseFile,
  completeSettings,
  type GivenSettings,
  type Range,
  type Settings,
} from '../../../reports/case/case-file.ts'
import { cleanLine, textLimits } from '../../../surveys/text.ts'
import { type Language, sectors } from '../../../surveys/vocabulary.ts'
import type { FieldComplaint } from '../../frame/form.ts'
import { describeChanges } from './composition-changes.ts'

/** Floors people may try out; the others stay as the case has them. */
export const triedFloors = ['confidentiality', 'police_sharing'] as const

export type Fields = Record<string, string>

export interface Assumption {
  /** What people called it; empty when they gave no name. */
  name: string
  settings: GivenSettings
  /** Names of the changed settings, as in settings.reasons. */
  changed: string[]
}

/** The settings as fields of the form; `readAssumption` reads them back. */
export function fieldsOf(settings: Settings, reasons: Readonly<Record<string, string>> = {}): Fields {
  const range = (name: string, { min, max }: Range) => ({ [`${name}.min`]: String(min), [`${name}.max`]: String(max) })
  const people = (ids: string[], choice: string) => Object.fromEntries(ids.map((id) => [`person.${id}`, choice]))
  return {
    ...people(settings.include, 'include'),
    ...people(settings.exclude, 'exclude'),
    ...range('size', settings.size),
    ...Object.assign({}, ...sectors.map((each) => range(`sectors.${each}`, settings.sectors[each]))),
    seniorAdministration: String(settings.seniorAdministration),
    accessToMayor: String(settings.accessToMayor),
    coordination: String(settings.coordination),
    externalFacilitation: settings.externalFacilitation ? 'external' : 'internal',
    ...Object.fromEntries(triedFloors.map((each) => [`floors.${each}`, String(settings.floors[each] ?? '')])),
    memberCost: String(settings.memberCost),
    selfWeight: String(settings.selfWeight),
    ...Object.fromEntries(Object.entries(reasons).map(([key, reason]) => [`reason.${reasonField(key)}`, reason])),
  }
}

/** Pinning and excluding a person share one field, and so one reason. */
export const reasonField = (key: string): string => key.replace(/^(include|exclude)\./, 'person.')

/**
 * What people want to suppose, as settings of the case. Refused: numbers out of range, a minimum above its maximum,
 * a change without its reason, and no change at all. Fields that were not sent stay as they are.
 */
export function readAssumption(
  file: CaseFile,
  fields: Fields,
  language: Language,
): { assumption: Assumption } | { complaints: FieldComplaint[] } {
  const former = completeSettings(file.settings)
  const known = { ...fieldsOf(former), ...fields }
  const complaints: FieldComplaint[] = []

  const number = (field: string, min: number, max: number): number => {
    const value = Number(known[field])
    if (Number.isInteger(value) && value >= min && value <= max && known[field] !== '') return value
    complaints.push({ field, reason: 'notAnOption' })
    return min
  }
  const range = (name: string, least: number): Range => {
    const each = { min: number(`${name}.min`, least, 9), max: number(`${name}.max`, least, 9) }
    if (each.min > each.max) complaints.push({ field: `${name}.min`, reason: 'minAboveMax' })
    return each
  }
  const chosen = (choice: string) => file.actors.map(({ id }) => id).filter((id) => known[`person.${id}`] === choice)

  const later: Settings = {
    ...former,
    include: chosen('include'),
    exclude: chosen('exclude'),
    size: range('size', 1),
    sectors: Object.fromEntries(sectors.map((each) => [each, range(`sectors.${each}`, 0)])) as Settings['sectors'],
    seniorAdministration: number('seniorAdministration', 0, 9),
    accessToMayor: number('accessToMayor', 0, 9),
    coordination: number('coordination', 0, 9),
    externalFacilitation: known.externalFacilitation !== 'internal',
    floors: {
      ...former.floors,
      ...Object.fromEntries(
        triedFloors.map((each) => [each, known[`floors.${each}`] === '' ? null : number(`floors.${each}`, 10, 50)]),
      ),
    },
    memberCost: number('memberCost', 0, 100),
    selfWeight: number('selfWeight', 0, 50),
  }
  const changed = describeChanges(file, former, later, language).map(({ key }) => key)
  const reasons: Record<string, string> = {}
  for (const key of changed) {
    const field = `reason.${reasonField(key)}`
    const reason = fields[field] ?? ''
    if (reason === '') complaints.push({ field, reason: 'changeNeedsReason' })
    else if (reason.length > textLimits.remark) complaints.push({ field, reason: 'tooLong', limit: textLimits.remark })
    reasons[key] = reason
  }
  const name = cleanLine(fields.name ?? '')
  if (name.length > textLimits.line) complaints.push({ field: 'name', reason: 'tooLong', limit: textLimits.line })
  if (changed.length === 0 && complaints.length === 0) complaints.push({ field: 'persons', reason: 'nothingChanged' })
  if (complaints.length > 0) return { complaints }
  return { assumption: { name, settings: write(file.settings ?? {}, former, later, changed, reasons), changed } }
}

/** Only what differs is written down, so that everything else keeps following the defaults. */
function write(
  given: GivenSettings,
  former: Settings,
  later: Settings,
  changed: string[],
  reasons: Record<string, string>,
): GivenSettings {
  const has = (key: string) => changed.some((each) => each === key || each.startsWith(`${key}.`))
  const within = <K extends string>(key: string, names: readonly K[], values: Partial<Record<K, unknown>>) =>
    Object.fromEntries(names.filter((each) => changed.includes(`${key}.${each}`)).map((each) => [each, values[each]]))
  const plain = (
    [
      'size',
      'seniorAdministration',
      'accessToMayor',
      'coordination',
      'externalFacilitation',
      'memberCost',
      'selfWeight',
    ] as const
  ).filter((key) => changed.includes(key))
  const lists = (['include', 'exclude'] as const).filter((key) => has(key))
  return {
    ...given,
    ...Object.fromEntries([...plain, ...lists].map((key) => [key, later[key]])),
    ...(has('sectors') && { sectors: { ...given.sectors, ...within('sectors', sectors, later.sectors) } }),
    ...(has('floors') && { floors: { ...given.floors, ...within('floors', triedFloors, later.floors) } }),
    reasons: { ...former.reasons, ...reasons },
  }
}
