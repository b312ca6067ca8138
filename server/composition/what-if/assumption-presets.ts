import { type CaseFile, completeSettings, type Settings } from '../../../reports/case/case-file.ts'
import type { Language } from '../../../surveys/vocabulary.ts'
import { texts } from '../../../views/text/index.ts'
import { type Fields, fieldsOf } from './assumption.ts'
import { describeChanges } from './composition-changes.ts'

/** Assumptions that the handbook gives reason for: a small circle (H 3.1), more civil society (H 4.2), own facilitation (H 4.3). */
const presets = {
  small: (settings: Settings): Settings => ({ ...settings, size: { min: Math.min(settings.size.min, 6), max: 6 } }),
  affected: (settings: Settings): Settings => ({
    ...settings,
    sectors: { ...settings.sectors, civil_society: { min: 3, max: 3 } },
  }),
  facilitation: (settings: Settings): Settings => ({ ...settings, externalFacilitation: false }),
} as const

export type PresetName = keyof typeof presets

/** Presets that would change something in this case, with the fields they fill in. */
export function presetsFor(file: CaseFile, language: Language): { name: PresetName; fields: Fields }[] {
  const former = completeSettings(file.settings)
  const words = texts[language].composition.whatIf.presets
  return (Object.keys(presets) as PresetName[]).flatMap((name) => {
    const later = presets[name](former)
    const changes = describeChanges(file, former, later, language)
    if (changes.length === 0) return []
    const reasons = Object.fromEntries(changes.map(({ key }) => [key, words[name].reason]))
    return [{ name, fields: { ...fieldsOf(later, reasons), name: words[name].title } }]
  })
}
