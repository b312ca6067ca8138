import type { Language } from '../../surveys/vocabulary.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { type CompositionTab, compositionFrame } from './composition-frame.ts'

/** A computation under way: how far, and the way out. Without a script it is refreshed by hand. */
export function compositionProgressPage(data: {
  municipality: { id: string; name: string }
  tab: CompositionTab
  /** This page; the script asks it for JSON. */
  path: string
  cancelAction: string | undefined
  /** Share done, 0–1. */
  share: number
  language: Language
}) {
  const t = texts[data.language].composition
  const frame = compositionFrame(data.municipality, data.tab, data.language)
  return {
    template: 'composition/progress',
    ...frame,
    trail: [...frame.trail, { label: t.rooms, href: frame.base }],
    title: t.progress.title,
    lead: t.progress.lead,
    scripts: ['composition'],
    path: data.path,
    percent: Math.round(data.share * 100),
    words: t.progress.share(formatsFor(data.language).percent(data.share)),
    cancelAction: data.cancelAction,
  } satisfies Page
}
