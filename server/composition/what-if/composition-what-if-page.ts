import { type CaseFile, completeSettings } from '../../../reports/case/case-file.ts'
import type { PresetName } from '../../../reports/composition/assumption.ts'
import { formatNumber } from '../../../reports/content/format.ts'
import { isConsidered } from '../../../surveys/membership.ts'
import { inHandbookOrder } from '../../../surveys/order.ts'
import { textLimits } from '../../../surveys/text.ts'
import { type Language, sectors } from '../../../surveys/vocabulary.ts'
import type { ChangeRow, Choice, Notice } from '../../../views/composition/partials.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import { messagesByField } from '../../frame/complain.ts'
import type { Page } from '../../frame/pages.ts'
import { compositionFrame } from '../composition-frame.ts'
import { type CompositionWords, wordsFor } from '../composition-words.ts'
import type { StoredComposition } from '../stored.ts'
import { assumptionFields, type Fields, triedFloors } from './assumption.ts'
import { scenarioName, scenarioOutcome } from './composition-scenario-page.ts'

export interface WhatIfInput {
  municipality: { id: string; name: string }
  language: Language
  canAct: boolean
  /** The latest recommendation: every assumption starts from it. Undefined while nothing was computed. */
  base: StoredComposition | undefined
  isStale: boolean
  presets: PresetName[]
  /** With the recommendation each was made from. */
  scenarios: { scenario: StoredComposition; base: StoredComposition }[]
  /** What the form shows: typed, from a preset, or as things are. */
  fields: Fields
  complaints: ShownComplaint[]
  hasFailed: boolean
}

/** Assumptions: what was tried, and the form for another. */
export function whatIfPage(input: WhatIfInput) {
  const { municipality, language, canAct, base, complaints } = input
  const words = wordsFor(base?.case ?? { format: 'tragwerk-case/1', municipality, actors: [] }, language)
  const { t, f } = words
  const frame = compositionFrame(municipality, 'whatIf', language)
  const notices: Notice[] = [
    ...(input.hasFailed ? [{ tone: 'danger' as const, title: t.whatIf.failedTitle, what: t.whatIf.failed }] : []),
    ...(input.isStale
      ? [
          {
            tone: 'warning' as const,
            title: t.deciding.staleTitle,
            what: t.whatIf.stale,
            link: { label: t.tabs.recommendation, href: frame.base },
          },
        ]
      : []),
  ]
  return {
    template: 'composition/what-if',
    ...frame,
    title: t.whatIf.title,
    lead: t.whatIf.lead,
    notices,
    hasBase: base !== undefined,
    canAct,
    presets: input.presets.map((name) => ({
      ...t.whatIf.presets[name],
      href: `${frame.base}/what-if?preset=${name}#form`,
    })),
    scenarios: input.scenarios.map(({ scenario, base }) => ({
      name: scenarioName(scenario, base, language),
      href: `${frame.base}/what-if/${scenario.id}`,
      outcome: scenarioOutcome(scenario, base, language).join(' '),
      created: f.dateTime(scenario.createdAt),
    })),
    form: base && canAct ? formOf(base, input.fields, messagesByField(complaints), words, language) : undefined,
    complaints,
  } satisfies Page
}

type Complaints = Record<string, string>

function formOf(
  stored: StoredComposition,
  fields: Fields,
  complaints: Complaints,
  words: CompositionWords,
  language: Language,
) {
  const { t, terms, f } = words
  const file: CaseFile = stored.case
  const settings = completeSettings(file.settings)
  const base = assumptionFields(settings)
  const w = t.whatIf

  const choice = (name: string, label: string, options: Choice['options']): Choice => {
    const now = base[name] ?? ''
    const value = fields[name] ?? now
    return { name, label, value, base: now, options, complaint: complaints[name] }
  }
  const row = (key: string, label: string, choices: Choice[], note?: string): ChangeRow => ({
    key,
    label,
    choices,
    ...(note && { note }),
    reason: {
      name: `reason.${key}`,
      label: w.fields.reason,
      value: fields[`reason.${key}`] ?? '',
      most: textLimits.remark,
      complaint: complaints[`reason.${key}`],
    },
  })
  const numbers = (from: number, to: number, step = 1, extra: number[] = []) =>
    [...new Set([...Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step), ...extra])]
      .sort((one, other) => one - other)
      .map((each) => ({ value: String(each), label: f.integer(each) }))
  const range = (key: string, label: string, least: number) =>
    row(key, label, [choice(`${key}.min`, w.min, numbers(least, 9)), choice(`${key}.max`, w.max, numbers(least, 9))])
  const people = inHandbookOrder(file.actors).filter(isConsidered)
  const stances = (['free', 'include', 'exclude'] as const).map((each) => ({
    value: each === 'free' ? '' : each,
    label: w.person[each],
  }))
  const noteOf = (id: string) => {
    const own = stored.result.actors.find((each) => each.id === id)
    return !own?.eligible ? w.ineligible : own.recommended ? w.recommended : w.notRecommended
  }
  return {
    name: { value: fields.name ?? '', complaint: complaints.name },
    nothingChanged: complaints.persons,
    people: sectors
      .map((sector) => ({
        sector: terms.sectorLong[sector],
        rows: people
          .filter((each) => each.sector === sector)
          .map((each) =>
            row(`person.${each.id}`, each.name, [choice(`person.${each.id}`, each.name, stances)], noteOf(each.id)),
          ),
      }))
      .filter(({ rows }) => rows.length > 0),
    size: [range('size', w.fields.size, 1)],
    sectors: sectors.map((each) => range(`sectors.${each}`, terms.sectorLong[each], 0)),
    others: [
      ...(['seniorAdministration', 'accessToMayor', 'coordination'] as const).map((key) =>
        row(key, w.settings[key], [choice(key, w.settings[key], numbers(0, 4, 1, [settings[key]]))]),
      ),
      row('externalFacilitation', w.settings.externalFacilitation, [
        choice('externalFacilitation', w.settings.externalFacilitation, [
          { value: 'external', label: w.facilitation.external },
          { value: 'internal', label: w.facilitation.internal },
        ]),
      ]),
    ],
    yardsticks: [
      ...triedFloors.map((each) => {
        const label = w.floorOf(terms.dimension[each])
        const steps = [...new Set([20, 30, 40, settings.floors[each] ?? 20])].sort((one, other) => one - other)
        const options = steps.map((step) => ({
          value: String(step),
          label: w.floor(formatNumber(step / 10, language)),
        }))
        return row(`floors.${each}`, label, [
          choice(`floors.${each}`, label, [{ value: '', label: w.noFloor }, ...options]),
        ])
      }),
      row('memberCost', w.settings.memberCost, [
        choice('memberCost', w.settings.memberCost, numbers(0, 100, 10, [settings.memberCost])),
      ]),
      row('selfWeight', w.settings.selfWeight, [
        choice(
          'selfWeight',
          w.settings.selfWeight,
          numbers(0, 50, 10, [settings.selfWeight]).map((each) => ({ ...each, label: w.percent(Number(each.value)) })),
        ),
      ]),
    ],
  }
}
