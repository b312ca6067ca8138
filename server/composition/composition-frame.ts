import type { Language } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'

export type CompositionTab = 'recommendation' | 'whatIf'

/** Where the legend explains a passage: "H 3.1" → "passage-3-1". */
export const passageId = (passage: string): string => passage.replace('H ', 'passage-').replace('.', '-')

/** Path, way back and tabs that all pages of this room share. */
export function compositionFrame(
  municipality: { id: string; name: string },
  tab: CompositionTab | undefined,
  language: Language,
) {
  const t = texts[language].composition
  const base = `/m/${municipality.id}/composition`
  const tabs = { recommendation: base, whatIf: `${base}/what-if` }
  return {
    base,
    municipality: municipality.id,
    trail: [{ label: municipality.name, href: `/m/${municipality.id}` }],
    tabs: (Object.entries(tabs) as [CompositionTab, string][]).map(([name, href]) => ({
      label: t.tabs[name],
      href,
      isHere: name === tab,
    })),
  }
}
