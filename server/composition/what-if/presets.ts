import { type CaseFile, completeSettings } from '../../../reports/case/case-file.ts'
import { changedSettings } from '../../../reports/case/changed-settings.ts'
import { type PresetName, presets } from '../../../reports/composition/assumption.ts'
import type { Language } from '../../../surveys/vocabulary.ts'
import { texts } from '../../../views/text/index.ts'
import { assumptionFields, type Fields } from './assumption.ts'

/** Presets that would change something in this case, with the fields they fill in. */
export function presetsFor(file: CaseFile, language: Language): { name: PresetName; fields: Fields }[] {
  const former = completeSettings(file.settings)
  const words = texts[language].composition.whatIf.presets
  return (Object.keys(presets) as PresetName[]).flatMap((name) => {
    const later = presets[name](former)
    const changes = changedSettings(former, later)
    if (changes.length === 0) return []
    const reasons = Object.fromEntries(changes.map(({ key }) => [key, words[name].reason]))
    return [{ name, fields: { ...assumptionFields(later, reasons), name: words[name].title } }]
  })
}
