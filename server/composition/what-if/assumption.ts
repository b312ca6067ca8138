import { z } from 'zod'
import {
  type CaseFile,
  completeSettings,
  type GivenSettings,
  type Range,
  type Settings,
} from '../../../reports/case/case-file.ts'
import { type Refusal, suppose } from '../../../reports/composition/assumption.ts'
import { cleanLine, textLimits } from '../../../surveys/text.ts'
import { sectors } from '../../../surveys/vocabulary.ts'
import type { FieldComplaint, FormResult } from '../../frame/form.ts'
import { text } from '../../frame/sent.ts'

/** Floors people may try out; the others stay as the case has them. */
export const triedFloors = ['confidentiality', 'police_sharing'] as const

export type Fields = Record<string, string>

/** What the form sends: settings and reasons by their names ("person.a12", "size.min", "reason.person.a12"). */
export const sentAssumption = z
  .object({ name: text })
  .catchall(text)
  .meta({ propertyNames: { type: 'string', pattern: '^[A-Za-z][\\w.:-]*$' } })

/** The settings as fields of the form; `readAssumption` reads them back. */
export function assumptionFields(settings: Settings, reasons: Readonly<Record<string, string>> = {}): Fields {
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
    ...Object.fromEntries(Object.entries(reasons).map(([key, reason]) => [reasonField(key), reason])),
  }
}

/** The field for why an entry is changed; pinning and excluding a person share one field, and so one reason. */
const reasonField = (key: string): string => `reason.${key.replace(/^(include|exclude)\./, 'person.')}`

/**
 * What people want to suppose, as settings of the case; complaints name the fields. Fields that were not sent stay as
 * they are.
 */
export function readAssumption(
  file: CaseFile,
  fields: Fields,
): FormResult<{ name: string; settings: GivenSettings; changed: string[] }> {
  const given = file.settings ?? {}
  const former = completeSettings(given)
  const later = settingsIn({ ...assumptionFields(former), ...fields }, file, former)
  const supposed = suppose(given, later, (key) => fields[reasonField(key)] ?? '')
  if ('refused' in supposed) return { complaints: supposed.refused.map(complaintAbout) }
  const name = cleanLine(fields.name ?? '')
  const reasons = supposed.changed.map(reasonField)
  const complaints = [
    ...reasons
      .filter((field) => fields[field]!.length > textLimits.remark)
      .map((field) => tooLong(field, textLimits.remark)),
    ...(name.length > textLimits.line ? [tooLong('name', textLimits.line)] : []),
  ]
  return complaints.length > 0 ? { complaints } : { data: { name, ...supposed } }
}

const tooLong = (field: string, limit: number): FieldComplaint => ({ field, reason: 'tooLong', limit })

/** The settings as the form says them; what is no number is NaN, and out of range. */
function settingsIn(known: Fields, file: CaseFile, former: Settings): Settings {
  const number = (field: string): number => Number(known[field] || Number.NaN)
  const range = (name: string): Range => ({ min: number(`${name}.min`), max: number(`${name}.max`) })
  const chosen = (choice: string) => file.actors.map(({ id }) => id).filter((id) => known[`person.${id}`] === choice)
  const floor = (name: string) => (known[name] === '' ? null : number(name))
  return {
    ...former,
    include: chosen('include'),
    exclude: chosen('exclude'),
    size: range('size'),
    sectors: Object.fromEntries(sectors.map((each) => [each, range(`sectors.${each}`)])) as Settings['sectors'],
    seniorAdministration: number('seniorAdministration'),
    accessToMayor: number('accessToMayor'),
    coordination: number('coordination'),
    externalFacilitation: known.externalFacilitation !== 'internal',
    floors: {
      ...former.floors,
      ...Object.fromEntries(triedFloors.map((each) => [each, floor(`floors.${each}`)])),
    },
    memberCost: number('memberCost'),
    selfWeight: number('selfWeight'),
  }
}

/** Where the form says what is wrong. */
function complaintAbout({ at, because }: Refusal): FieldComplaint {
  switch (because) {
    case 'outOfRange':
      return { field: at, reason: 'notAnOption' }
    case 'minAboveMax':
      return { field: `${at}.min`, reason: 'minAboveMax' }
    case 'reasonMissing':
      return { field: reasonField(at), reason: 'changeNeedsReason' }
    case 'nothingChanged':
      return { field: 'persons', reason: 'nothingChanged' }
  }
}
