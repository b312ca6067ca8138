import type { CaseFile } from '../../../reports/case/case-file.ts'
import { outsetOf } from '../../../reports/composition/outset.ts'
import { dimensions, type Language } from '../../../surveys/vocabulary.ts'
import type { Page } from '../../frame/pages.ts'
import { compositionFrame } from '../frame.ts'
import { wordsFor } from '../words.ts'
import { attemptNotices, foundingNotices, type Standing } from './notices.ts'

/** Before the first computation: what is there, what is still unrated, and the way to compute. */
export function emptyPage(
  data: { file: CaseFile; language: Language; canAct: boolean } & Pick<Standing, 'founding' | 'attempt'>,
) {
  const { file, language, canAct } = data
  const { t, terms, people } = wordsFor(file, language)
  const { eligible, considered, sectors, unrated } = outsetOf(file)
  const open = new Map(unrated.map((each) => [each.actor, each.dimensions]))
  const municipality = file.municipality.id
  return {
    template: 'composition/empty',
    ...compositionFrame(file.municipality, 'recommendation', language),
    title: t.title,
    lead: t.empty.lead,
    notices: [
      ...foundingNotices({ municipality, founding: data.founding }, language),
      ...attemptNotices({ municipality, attempt: data.attempt }, language),
    ],
    canAct,
    hasPeople: eligible.length > 0,
    eligible: t.empty.eligible(eligible.length, considered),
    sectors: sectors.map((each) => ({
      name: terms.sectorLong[each.sector],
      words: t.empty.sector(each.eligible, each.min),
      isEnough: each.isEnough,
    })),
    unrated: people([...open.keys()]).map(({ id, name }) => ({
      name,
      href: `/m/${municipality}/results/actors/${id}`,
      words: t.empty.unrated(open.get(id)!, dimensions.length),
    })),
  } satisfies Page
}
