import type { MissingCode, ResponseStatus } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'
import { interviewsPath, interviewTrail, type Place } from './list-page.ts'

export interface OpenSection {
  id: string
  title: string
  items: { id: string; label: string; isRequired: boolean }[]
}

/** What consent to notes asks for before the end. */
export interface ShownConsent {
  /** How many things were said in free text. */
  statements: number
  /** Without consent, and yet something is kept. */
  isKept: boolean
  /** With consent in part: statements that nothing is decided about. */
  open: number
}

/** Before an interview is completed: what is open, and what is coded as missing. */
export function interviewCheckPage(data: {
  t: Texts
  place: Place
  interview: { id: string; person: string; status: ResponseStatus }
  answered: number
  missing: Record<MissingCode, number>
  open: OpenSection[]
  /** Whether the viewer has ratings to make final, which is done apart. */
  isRatingOpen: boolean
  consent: ShownConsent
  /** Which of what consent asks for keeps the interview from being completed. */
  hindrance: 'forget' | 'decide' | undefined
  /** Open questions become “not asked”: proposed, unless it was sent otherwise. */
  codesOpen: boolean
  complaints: ShownComplaint[]
}) {
  const { t, place, interview, answered, missing, open, consent, isRatingOpen } = data
  const path = `${interviewsPath(place)}/${interview.id}`
  const words = t.interviews.check
  return {
    template: 'interviews/check',
    title: words.title,
    lead: interview.status === 'running' ? words.lead : undefined,
    trail: interviewTrail(place, t, interview),
    path,
    interview,
    counts: [
      { label: words.answered, n: answered },
      ...(['unknown', 'refused', 'not_asked'] as const).map((code) => ({
        label: t.terms.missing[code],
        n: missing[code],
      })),
      { label: words.open, n: open.reduce((sum, section) => sum + section.items.length, 0) },
    ],
    open: open.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, href: `${path}/${section.id}#f-${item.id}` })),
    })),
    isRatingOpen,
    codesOpen: data.codesOpen,
    consent: {
      ...consent,
      words: consent.isKept
        ? words.mustForget
        : consent.open > 0
          ? t.statements.openStatements(consent.open)
          : undefined,
    },
    complaints: [...hindranceOf(data.hindrance, consent.open, t), ...data.complaints],
  } satisfies Page
}

function hindranceOf(hindrance: 'forget' | 'decide' | undefined, open: number, t: Texts): ShownComplaint[] {
  if (!hindrance) return []
  const { consent, mustForget } = t.interviews.check
  const message = hindrance === 'forget' ? mustForget : t.statements.openStatements(open)
  return [{ field: 'consent', label: consent, message }]
}
