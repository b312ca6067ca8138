import type { Language } from '../../surveys/vocabulary.ts'
import type { Notice } from '../../views/composition/partials.ts'
import { type Texts, texts } from '../../views/text/index.ts'

export type CompositionTab = 'recommendation' | 'whatIf'

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

/** The same for pages that lie below the room's first one. */
export function roomFrame(
  municipality: { id: string; name: string },
  tab: CompositionTab | undefined,
  language: Language,
) {
  const frame = compositionFrame(municipality, tab, language)
  return { ...frame, trail: [...frame.trail, { label: texts[language].composition.rooms, href: frame.base }] }
}

/** Data have changed since the recommendation was computed; there it can be computed anew. */
export const outdatedNotice = (base: string, title: string, what: string, t: Texts['composition']): Notice => ({
  tone: 'warning',
  title,
  what,
  link: { label: t.tabs.recommendation, href: base },
})
