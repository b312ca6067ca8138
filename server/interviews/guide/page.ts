import { stopAfter } from '../../../surveys/progress/path.ts'
import type { ProgressCount } from '../../../surveys/progress/progress.ts'
import type { ResponseStatus } from '../../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import type { ShownConflict } from '../../../views/interviews/partials.ts'
import type { ItemView } from '../../../views/items/item-view.ts'
import type { Texts } from '../../../views/text/index.ts'
import type { Page } from '../../frame/pages.ts'
import { interviewsPath, interviewTrail, type Place } from '../list-page.ts'
import { guidePath, minutesLeftWords, modulesLeft, moduleWords, progressState, type SectionProgress } from '../page.ts'

/** A question as the guide shows it. */
export interface GuideItem {
  view: ItemView
  /** write: can be answered now · preview: not begun yet · read: closed, only what was said. */
  mode: 'write' | 'preview' | 'read'
  /** What was said, in words; for reading. */
  words: string[]
  /** The reader's own judgement, hidden from the others until it is final. */
  isRating: boolean
  /** How often it was saved, for saving it alone; and its fingerprint, for sending the whole section. */
  revision: number
  drawn: string
  conflict: ShownConflict | undefined
}

/** How far a section is, as the outline says it. */
export const outlineWords = (counts: ProgressCount, t: Texts): string =>
  progressState(counts) === 'done'
    ? t.interviews.progressStates.done
    : t.interviews.overview.progress(counts.answered, counts.items)

/** The sections of a guide with what leads to them and how far they are, and the modules that can be opened. */
export const outlineOf = ({
  t,
  path,
  status,
  sections,
  current,
}: {
  t: Texts
  path: string
  status: ResponseStatus
  sections: SectionProgress[]
  /** Id of the section one is in. */
  current?: string
}) => ({
  modules: modulesLeft(sections, status)
    .filter(({ id }) => id !== current)
    .map((each) => ({ href: `${path}/${each.id}`, words: moduleWords(each, t) })),
  sections: sections
    .filter(({ id, isAsked }) => isAsked || id === current)
    .map((each) => ({
      ...each,
      href: `${path}/${each.id}`,
      isCurrent: each.id === current,
      counts: outlineWords(each, t),
    })),
})

/** One section of the guide. Everything that can be answered is one form; each answer can also be saved alone. */
export function interviewSectionPage(data: {
  t: Texts
  place: Place
  interview: { id: string; person: string; status: ResponseStatus }
  sections: SectionProgress[]
  /** Who the project team is, where the person is told who reads along; empty while nobody is named. */
  team: string[] | undefined
  section: { id: string; title: string; intro: string | undefined; readAloud: string | undefined }
  /** Planned for what is still open; 0 where the guide counts none. */
  minutesLeft: number
  items: GuideItem[]
  lastSavedAt: Date | null
  hasFinalRating: boolean
  /** The guide has something rated, and the reader's own rating of it is open. */
  canRateOwn: boolean
  /** There is no consent to notes. */
  isRefused: boolean
  complaints: ShownComplaint[]
}) {
  const { t, place, interview, sections, section, team, items, lastSavedAt, hasFinalRating, complaints } = data
  const path = `${interviewsPath(place)}/${interview.id}`
  const outline = outlineOf({ t, path, status: interview.status, sections, current: section.id })
  const way = outline.sections
  const at = way.findIndex(({ id }) => id === section.id)
  const before = stopAfter(way, section.id, 'back')
  const words = t.interviews.section
  const canWrite = items.some(({ mode }) => mode === 'write')
  return {
    template: 'interviews/section',
    title: section.title,
    trail: interviewTrail(place, t, interview),
    scripts: canWrite ? ['interview'] : [],
    path,
    action: `${path}/${section.id}`,
    newActor: `/m/${place.id}/actors/new?next=${encodeURIComponent(`${path}/${section.id}`)}`,
    interview,
    section,
    team: team && { sentences: team, mandate: `/m/${place.id}/mandate` },
    items,
    position: words.position(at + 1, way.length),
    minutesLeft: minutesLeftWords(data.minutesLeft, interview.status, t),
    ...outline,
    ownRating: data.canRateOwn ? { href: `${path}/rating`, isCurrent: false, counts: '' } : undefined,
    previous: before === 'start' ? undefined : guidePath(path, before),
    next: guidePath(path, stopAfter(way, section.id, 'next')),
    isLast: at === way.length - 1,
    canWrite,
    canRate: items.some(({ view }) => view.kind === 'rating'),
    notice: noticeOf(interview.status, { canWrite, isRefused: data.isRefused }, t),
    hasFinalRating,
    lastSavedAt,
    /** What views/browser/interview.ts says. */
    words: savingWords(t),
    complaints,
  } satisfies Page
}

/** What can be written here, where that is not everything. */
function noticeOf(
  status: ResponseStatus,
  { canWrite, isRefused }: { canWrite: boolean; isRefused: boolean },
  { interviews: { section } }: Texts,
): string | undefined {
  if (status === 'planned') return section.planned
  if (status === 'running') return isRefused ? section.refused : undefined
  return canWrite ? section.closedButRating : section.closed
}

export const savingWords = ({ common: { saving }, interviews: { section } }: Texts) => ({
  saved: saving.saved('{time}'),
  saving: saving.saving,
  waiting: section.unsaved,
  failed: saving.failed,
  invalid: section.checkInput,
  unfinished: section.unfinished,
  conflict: section.choose,
  signed_out: section.signedOut,
  closed: section.closedMeanwhile,
})
