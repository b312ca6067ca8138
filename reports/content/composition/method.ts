import { dimensions, type SettingName, sectors, type ValuePart } from '../../../surveys/vocabulary.ts'
import { defaultSettings, type Settings } from '../../case/case-file.ts'
import { weights } from '../../composition/suitability.ts'
import type { Block } from '../blocks.ts'
import { formatNumber, formatShare } from '../format.ts'
import type { Ground, Section } from './ground.ts'

const settingNames = (Object.keys(defaultSettings) as (keyof Settings)[]).filter(
  (name): name is SettingName => name !== 'reasons',
)

/** A setting's value as a reader says it: ranges with a dash, names for ids, only entries that differ. */
function valueInWords(
  { wording, labels, namesOf, language, words }: Ground,
  name: SettingName,
  settings: Settings,
  other: Settings,
) {
  const range = ({ min, max }: { min: number; max: number }) => (min === max ? String(min) : `${min}–${max}`)
  if (name === 'size') return range(settings.size)
  if (name === 'sectors')
    return sectors
      .filter((sector) => range(settings.sectors[sector]) !== range(other.sectors[sector]))
      .map((sector) => `${labels.sector[sector]} ${range(settings.sectors[sector])}`)
      .join(', ')
  if (name === 'include' || name === 'exclude') return namesOf(settings[name]).join(', ') || wording.none
  if (name === 'floors')
    return dimensions
      .filter((dimension) => (settings.floors[dimension] ?? null) !== (other.floors[dimension] ?? null))
      .map((dimension) => {
        const floor = settings.floors[dimension] ?? null
        return `${labels.dimension[dimension]}: ${floor === null ? words.method.lifted : formatNumber(floor / 10, language)}`
      })
      .join(', ')
  if (name === 'externalFacilitation') return settings.externalFacilitation ? wording.yes : wording.no
  if (name === 'selfWeight') return formatShare(settings.selfWeight / 100, language)
  return formatNumber(settings[name], language)
}

function changedSettings(ground: Ground): Block {
  const { words, labels, basis } = ground
  const { settings } = basis
  const { method: said } = words
  const changed = settingNames.filter(
    (name) => JSON.stringify(settings[name]) !== JSON.stringify(defaultSettings[name]),
  )
  if (changed.length === 0) return { kind: 'paragraph', text: said.settingsNone }
  return {
    kind: 'table',
    caption: said.settings,
    columns: [
      { label: said.setting, share: 1.6 },
      { label: said.value, share: 1.4 },
      { label: said.usual, share: 1.2 },
      { label: said.reason, share: 2 },
    ],
    rows: changed.map((name) => [
      labels.setting[name],
      valueInWords(ground, name, settings, defaultSettings),
      valueInWords(ground, name, defaultSettings, settings),
      settings.reasons[name] ?? said.noReason,
    ]),
  }
}

/** The model in plain words, the points of the recommended group, weights, changed settings, hash of the case. */
export const method: Section = (ground) => {
  const { words, recommendation, labels, language } = ground
  const { method: said } = words
  const { parts } = recommendation
  const weight = (sector: (typeof sectors)[number], dimension: (typeof dimensions)[number]) =>
    weights[sector][dimension] ?? 0
  return [
    { kind: 'heading', level: 1, text: said.heading },
    ...said.paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
    ...(parts
      ? [
          {
            kind: 'table',
            caption: said.parts,
            columns: [
              { label: said.part, share: 3 },
              { label: said.pointsColumn, align: 'end' },
            ],
            rows: [
              ...(Object.keys(labels.valuePart) as ValuePart[]).map((part) => [
                labels.valuePart[part],
                formatNumber(parts[part], language),
              ]),
              [said.sum, formatNumber(recommendation.value ?? 0, language)],
            ],
          } satisfies Block,
        ]
      : []),
    {
      kind: 'table',
      caption: said.weights,
      columns: [
        { label: said.dimension, share: 2 },
        ...sectors.map((sector) => ({ label: labels.sector[sector], align: 'end' as const })),
      ],
      rows: dimensions
        .filter((dimension) => sectors.some((sector) => weight(sector, dimension) > 0))
        .map((dimension) => [
          labels.dimension[dimension],
          ...sectors.map((sector) => formatNumber(weight(sector, dimension), language)),
        ]),
    },
    changedSettings(ground),
    { kind: 'paragraph', text: said.hash(recommendation.case.sha256) },
  ]
}
