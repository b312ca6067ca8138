import { type CaseFile, completeSettings } from '../../../reports/case/case-file.ts'
import type { Recommendation } from '../../../reports/composition/recommendation.ts'
import { formatNumber } from '../../../reports/content/format.ts'
import { isConsidered, mostMembers } from '../../../surveys/membership.ts'
import { apart } from '../../../surveys/people/apart.ts'
import { inHandbookOrder } from '../../../surveys/people/order.ts'
import { capital } from '../../../surveys/terms/index.ts'
import { textLimits } from '../../../surveys/text.ts'
import { type Language, sectors } from '../../../surveys/vocabulary.ts'
import type { ChangeRow, Choice } from '../../../views/composition/partials.ts'
import type { CompositionWords } from '../words.ts'
import { assumptionFields, type Fields, triedFloors } from './assumption.ts'

/** What people can suppose, row by row, from the settings as they are and the form as it is filled in. */
export interface ChoicesInput {
  file: CaseFile
  result: Recommendation
  /** Typed, from a preset, or as things are. */
  fields: Fields
  /** Messages by field. */
  complaints: Record<string, string>
  words: CompositionWords
  language: Language
}

type Options = Choice['options']

/** Makes rows that know what holds now, what is filled in and what is wrong with it. */
function rowsOf({ file, fields, complaints, words }: ChoicesInput) {
  const { whatIf: w } = words.t
  const settings = completeSettings(file.settings)
  const base = assumptionFields(settings)

  const choice = (name: string, label: string, options: Options): Choice => {
    const now = base[name] ?? ''
    return { name, label, value: fields[name] ?? now, base: now, options, complaint: complaints[name] }
  }
  const row = (key: string, label: string, choices: Choice[]): ChangeRow => ({
    key,
    label,
    choices,
    reason: {
      name: `reason.${key}`,
      label: w.fields.reason,
      value: fields[`reason.${key}`] ?? '',
      most: textLimits.remark,
      complaint: complaints[`reason.${key}`],
    },
  })
  return {
    settings,
    row,
    choice,
    /** One choice that is a row of its own. */
    single: (key: string, label: string, options: Options) =>
      row(key, capital(label), [choice(key, capital(label), options)]),
    range: (key: string, label: string, options: Options) =>
      row(key, label, [choice(`${key}.min`, w.min, options), choice(`${key}.max`, w.max, options)]),
  }
}

const upwards = (numbers: number[]): number[] => [...new Set(numbers)].sort((one, other) => one - other)

/** From one number to another; `now` always, even where it lies between or beyond. */
const steps = (from: number, to: number, step = 1, now = from): number[] =>
  upwards([...Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step), now])

const optionsOf = (numbers: number[], label: (each: number) => string): Options =>
  numbers.map((each) => ({ value: String(each), label: label(each) }))

/** Who must be in, and who is not to be proposed. */
export function personChoices(input: ChoicesInput) {
  const { file, result, words } = input
  const { whatIf: w } = words.t
  const { single } = rowsOf(input)
  const stances = (['free', 'include', 'exclude'] as const).map((each) => ({
    value: each === 'free' ? '' : each,
    label: w.person[each],
  }))
  const noteOn = (id: string) => {
    const own = result.actors.find((each) => each.id === id)
    return !own?.eligible ? w.ineligible : own.recommended ? w.recommended : w.notRecommended
  }
  const people = inHandbookOrder(apart(file.actors)).filter(isConsidered)
  return sectors
    .map((sector) => ({
      sector: words.terms.sectorLong[sector],
      rows: people
        .filter((each) => each.sector === sector)
        .map(({ id, name }) => ({ ...single(`person.${id}`, name, stances), note: noteOn(id) })),
    }))
    .filter(({ rows }) => rows.length > 0)
}

/** How large the group is, as a whole and by sector. */
export function sizeChoices(input: ChoicesInput): ChangeRow[] {
  const { t, terms, f } = input.words
  const { range } = rowsOf(input)
  const from = (least: number) => optionsOf(steps(least, mostMembers), f.integer)
  return [
    range('size', t.whatIf.fields.size, from(1)),
    ...sectors.map((each) => range(`sectors.${each}`, terms.sectorLong[each], from(0))),
  ]
}

/** Functions that the group must bring. */
export function functionChoices(input: ChoicesInput): ChangeRow[] {
  const { t, f } = input.words
  const { whatIf: w } = t
  const { settings, single } = rowsOf(input)
  return [
    ...(['seniorAdministration', 'accessToMayor', 'coordination'] as const).map((key) =>
      single(key, w.settings[key], optionsOf(steps(0, 4, 1, settings[key]), f.integer)),
    ),
    single('externalFacilitation', w.settings.externalFacilitation, [
      { value: 'external', label: w.facilitation.external },
      { value: 'internal', label: w.facilitation.internal },
    ]),
  ]
}

/** What groups are measured by. */
export function yardstickChoices(input: ChoicesInput): ChangeRow[] {
  const { words, language } = input
  const { whatIf: w } = words.t
  const { settings, single } = rowsOf(input)
  const floorsOf = (now: number | null | undefined) =>
    optionsOf(upwards([20, 30, 40, now ?? 20]), (step) => w.floor(formatNumber(step / 10, language)))
  return [
    ...triedFloors.map((each) =>
      single(`floors.${each}`, w.floorOf(words.terms.inText.dimension[each]), [
        { value: '', label: w.noFloor },
        ...floorsOf(settings.floors[each]),
      ]),
    ),
    single('memberCost', w.settings.memberCost, optionsOf(steps(0, 100, 10, settings.memberCost), words.f.integer)),
    single('selfWeight', w.settings.selfWeight, optionsOf(steps(0, 50, 10, settings.selfWeight), w.percent)),
  ]
}
