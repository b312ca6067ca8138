import { candidatesOf } from '../../reports/aggregate/candidate-matrix.ts'
import type { CaseFile } from '../../reports/case/case-file.ts'
import { layOut } from '../../reports/composition/basis.ts'
import { vetoes } from '../../reports/composition/eligibility.ts'
import { unratedOf } from '../../reports/composition/levels.ts'
import { dimensions, type Language, sectors } from '../../surveys/vocabulary.ts'
import type { Notice } from '../../views/composition/partials.ts'
import type { Page } from '../frame/pages.ts'
import { compositionFrame } from './composition-frame.ts'
import { wordsFor } from './composition-words.ts'

/** Before the first computation: what is there, what is still unrated, and the way to compute. */
export function compositionEmptyPage(data: {
  file: CaseFile
  language: Language
  canAct: boolean
  hasFailed: boolean
}) {
  const { file, language, canAct } = data
  const words = wordsFor(file, language)
  const { t, terms, settings } = words
  const { standing, levels, floors } = layOut(file)
  const eligible = standing.filter(({ id }) => vetoes(levels.get(id)!, floors).length === 0)
  const unrated = words
    .people(eligible.map(({ id }) => id))
    .map((each) => ({ actor: each, open: unratedOf(levels.get(each.id)!).length }))
    .filter(({ open }) => open > 0)
  const failed: Notice[] = data.hasFailed ? [{ tone: 'danger', title: t.empty.failedTitle, what: t.empty.failed }] : []
  return {
    template: 'composition/empty',
    ...compositionFrame(file.municipality, 'recommendation', language),
    title: t.title,
    lead: t.empty.lead,
    notices: failed,
    canAct,
    hasPeople: eligible.length > 0,
    eligible: t.empty.eligible(eligible.length, candidatesOf(file).length),
    sectors: sectors.map((sector) => {
      const n = eligible.filter((each) => each.sector === sector).length
      const { min } = settings.sectors[sector]
      return { name: terms.sectorLong[sector], words: t.empty.sector(n, min), isEnough: n >= min }
    }),
    unrated: unrated.map(({ actor, open }) => ({
      name: actor.name,
      href: `/m/${file.municipality.id}/results/actors/${actor.id}`,
      words: t.empty.unrated(open, dimensions.length),
    })),
  } satisfies Page
}
