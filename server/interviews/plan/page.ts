import { type InterviewPurpose, interviewPurposes } from '../../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import type { Texts } from '../../../views/text/index.ts'
import type { Page } from '../../frame/pages.ts'
import { interviewsPath, interviewTrail, type Place } from '../list-page.ts'

export interface InterviewPlan {
  actor: string
  purpose: string
  date: string
  time: string
  interviewers: string[]
  place: string
  remark: string
}

/** Planning a new interview, or changing who, when and where of one that is planned or running. */
export function interviewPlanPage(data: {
  t: Texts
  place: Place
  /** Set when it exists: person and kind are fixed then. */
  existing: { id: string; person: string; purpose: InterviewPurpose; isHeld: boolean; revision: number } | undefined
  people: { value: string; label: string }[]
  consultants: { id: string; name: string }[]
  values: InterviewPlan
  complaints: ShownComplaint[]
}) {
  const { t, place, existing, people, consultants, values, complaints } = data
  const path = interviewsPath(place)
  return {
    template: 'interviews/plan',
    title: existing ? t.interviews.editTitle : t.interviews.plan,
    trail: interviewTrail(place, t, existing),
    lead: existing ? undefined : t.interviews.planLead,
    action: existing ? `${path}/${existing.id}/edit` : `${path}/new`,
    back: existing ? `${path}/${existing.id}` : path,
    printed: existing ? undefined : `${path}/guide`,
    newActor: `/m/${place.id}/actors/new?next=${encodeURIComponent(`${path}/new`)}`,
    existing,
    people: [{ value: '', label: t.interviews.choosePerson }, ...people],
    scripts: ['choose'],
    hasPeople: people.length > 0,
    purposes: interviewPurposes.map((value) => ({
      value,
      label: `${t.terms.purpose[value]}: ${t.interviews.purposeHints[value]}`,
    })),
    consultants: consultants.map(({ id, name }) => ({ value: id, label: name })),
    values,
    complaints,
  } satisfies Page
}
