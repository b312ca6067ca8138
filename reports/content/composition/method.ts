import { dimensions, modelWords, type SettingName, sectors, type ValuePart } from '../../../surveys/vocabulary.ts'
import { defaultSettings, type Range, type Settings } from '../../case/case-file.ts'
import { changedSettings, type SettingChange } from '../../case/changed-settings.ts'
import { weights } from '../../composition/suitability.ts'
import type { Block } from '../blocks.ts'
import { formatNumber, formatShare } from '../format.ts'
import type { Ground, Section } from './ground.ts'

/** A setting's value as a reader says it: ranges with a dash, names for ids, of sectors and floors those that changed. */
function valueInWords(
  { wording, labels, namesOf, language, words }: Ground,
  name: SettingName,
  settings: Settings,
  changes: SettingChange[],
) {
  const range = ({ min, max }: Range) => (min === max ? String(min) : `${min}–${max}`)
  if (name === 'size') return range(settings.size)
  if (name === 'sectors')
    return changes
      .flatMap((each) => (each.name === 'sectors' ? each.sector : []))
      .map((sector) => `${labels.sector[sector]} ${range(settings.sectors[sector])}`)
      .join(', ')
  if (name === 'include' || name === 'exclude') return namesOf(settings[name]).join(', ') || wording.none
  if (name === 'floors')
    return changes
      .flatMap((each) => (each.name === 'floors' ? each.dimension : []))
      .map((dimension) => {
        const floor = settings.floors[dimension] ?? null
        return `${labels.dimension[dimension]}: ${floor === null ? words.method.lifted : formatNumber(floor / 10, language)}`
      })
      .join(', ')
  if (name === 'externalFacilitation') return settings.externalFacilitation ? wording.yes : wording.no
  if (name === 'selfWeight') return formatShare(settings.selfWeight / 100, language)
  return formatNumber(settings[name], language)
}

/** A row for each setting, whichever of its entries differ, with the reasons recorded for them. */
function settingsTable(ground: Ground): Block {
  const { words, labels, basis } = ground
  const { settings } = basis
  const { method: said } = words
  const changes = changedSettings(defaultSettings, settings)
  if (changes.length === 0) return { kind: 'paragraph', text: said.settingsNone }
  return {
    kind: 'table',
    caption: said.settings,
    columns: [
      { label: said.setting, share: 1.6 },
      { label: said.value, share: 1.4 },
      { label: said.usual, share: 1.2 },
      { label: said.reason, share: 2 },
    ],
    rows: [...new Set(changes.map(({ name }) => name))].map((name) => {
      const own = changes.filter((each) => each.name === name)
      const reasons = [...new Set(own.flatMap(({ reason }) => reason || []))]
      return [
        labels.setting[name],
        valueInWords(ground, name, settings, own),
        valueInWords(ground, name, defaultSettings, own),
        reasons.join('; ') || said.noReason,
      ]
    }),
  }
}

/** What our words for what is not sure mean. */
const glossary = ({ words, labels, evidence }: Ground): Block[] => [
  { kind: 'heading', level: 2, text: words.method.glossary },
  {
    kind: 'facts',
    items: modelWords.map((each) => ({ term: labels.modelWord[each], description: labels.modelMeaning[each] })),
    evidence: evidence(['model'], []),
  },
]

/** The model in plain words, the points of the recommended group, weights, changed settings, hash of the case. */
export const method: Section = (ground) => {
  const { words, recommendation, labels, language } = ground
  const { method: said } = words
  const { parts } = recommendation
  const weight = (sector: (typeof sectors)[number], dimension: (typeof dimensions)[number]) =>
    weights[sector][dimension]
  return [
    { kind: 'heading', level: 1, text: said.heading },
    ...said.paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
    ...glossary(ground),
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
    settingsTable(ground),
    { kind: 'paragraph', text: said.hash(recommendation.case.sha256) },
  ]
}
