import type { Language } from '../../surveys/vocabulary.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { type CompositionTab, roomFrame } from './frame.ts'

/** How far, in figures and words: also what the page's script reads while it waits. */
export const progressInWords = (share: number, language: Language) => ({
  percent: Math.round(share * 100),
  words: texts[language].composition.progress.share(formatsFor(language).percent(share)),
})

/** A computation under way: how far, and the way out. Without a script it is refreshed by hand. */
export function progressPage(data: {
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
  return {
    template: 'composition/progress',
    ...roomFrame(data.municipality, data.tab, data.language),
    title: t.progress.title,
    lead: t.progress.lead,
    scripts: ['composition'],
    path: data.path,
    ...progressInWords(data.share, data.language),
    cancelAction: data.cancelAction,
  } satisfies Page
}
