import type { Changed } from '../../../reports/case/outdated.ts'
import { recommendationWords } from '../../../reports/composition/words/remark.ts'
import { foundingOptions, type Language } from '../../../surveys/vocabulary.ts'
import type { Notice } from '../../../views/composition/partials.ts'
import { formatsFor } from '../../../views/text/formats.ts'
import { texts } from '../../../views/text/index.ts'
import type { Attempt } from './attempt.ts'

/** Where a stored recommendation stands by now. */
export interface Standing {
  municipality: string
  kind: 'computed' | 'scenario'
  /** The latest that was computed. */
  isLatest: boolean
  /** An earlier model computed it. */
  isOfEarlierModel: boolean
  /** What has changed since. */
  changed: Changed[]
  group: { foundedOn: string | null } | undefined
  /** What people decided on the founding question; undefined while nobody has. */
  founding: { option: string; decidedOn: string } | undefined
  attempt: Attempt
}

/** What to know before reading a recommendation. */
export function noticesOn(standing: Standing, language: Language): Notice[] {
  const t = texts[language].composition
  const f = formatsFor(language)
  const { municipality, kind, isLatest, changed, group } = standing
  const notices = group ? [] : foundingNotices(standing, language)
  if (kind === 'computed' && !isLatest) {
    const link = { label: t.earlier.toLatest, href: `/m/${municipality}/composition` }
    notices.push({ tone: 'info', title: t.earlier.title, what: '', link })
  } else if (group)
    notices.push({
      tone: 'info',
      title: group.foundedOn ? t.founded.title(f.date(group.foundedOn)) : t.founded.titleUndated,
      what: t.founded.what,
      link: { label: t.founded.toGroup, href: `/m/${municipality}/group` },
    })
  if (kind === 'computed' && isLatest && changed.length > 0) {
    const parts = f.list(changed.map((each) => t.stale.parts[each] ?? each))
    notices.push({ tone: 'warning', title: t.stale.title, what: t.stale.what(parts) })
  }
  if (standing.isOfEarlierModel) notices.push({ tone: 'info', ...recommendationWords[language].earlierModel })
  return isLatest ? [...notices, ...attemptNotices(standing, language)] : notices
}

/** That a new recommendation is on its way, came to nothing, or was lost when the program ended. */
export function attemptNotices(
  { municipality, attempt }: Pick<Standing, 'municipality' | 'attempt'>,
  language: Language,
): Notice[] {
  const { progress, empty } = texts[language].composition
  if (attempt === 'failed') return [{ tone: 'danger', title: empty.failedTitle, what: empty.failed }]
  if (attempt === 'interrupted')
    return [{ tone: 'danger', title: progress.interruptedTitle, what: progress.interrupted }]
  const link = { label: progress.link, href: `/m/${municipality}/composition/progress` }
  return attempt === 'running' ? [{ tone: 'info', title: progress.title, what: progress.elsewhere, link }] : []
}

/** A group is composed before, or against, what was decided about whether there should be one (H 2). */
export function foundingNotices(
  { municipality, founding }: Pick<Standing, 'municipality' | 'founding'>,
  language: Language,
): Notice[] {
  const { composition: t, terms } = texts[language]
  const option = foundingOptions.find((each) => each === founding?.option)
  if (option === 'group' || option === 'both') return []
  const link = { label: t.undecided.link, href: `/m/${municipality}/founding` }
  const title = option
    ? t.undecided.against(terms.foundingOption[option], formatsFor(language).date(founding!.decidedOn))
    : t.undecided.title
  return [{ tone: 'warning', title, what: t.undecided.what, link }]
}
