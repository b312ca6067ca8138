import type { Actor, CaseFile } from '../../reports/case/case-file.ts'
import { reviewDueOn } from '../../reports/decision/review-due.ts'
import { presentMembers } from '../../surveys/membership.ts'
import { inHandbookOrder } from '../../surveys/people/order.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'

const tones = { open: 'info', decided: 'success', closed: undefined } as const

/** What people decided, with who, when and why. */
export interface DecisionView {
  option: string
  reason: string
  decidedOn: string
  by: string
}

export interface GroupPlace {
  municipality: { id: string; name: string }
  language: Language
}

export const groupTrail = ({ municipality, language }: GroupPlace, ...deeper: { label: string; href: string }[]) => [
  { label: municipality.name, href: `/m/${municipality.id}` },
  ...deeper.map((crumb) => ({ ...crumb, label: crumb.label || texts[language].group.title })),
]

const person = ({ id, name, sector, organisation, function: task, attributes = {} }: Actor, language: Language) => {
  const { terms } = texts[language]
  return {
    id,
    name,
    sector: terms.sector[sector],
    work: [task, organisation].filter(Boolean).join(', '),
    can: [
      attributes.canCoordinate && terms.flag.canCoordinate,
      attributes.canFacilitate && terms.flag.canFacilitate,
    ].filter((each) => typeof each === 'string'),
  }
}

/** The group: who is in it, how it came about, when it is reviewed. */
export function groupPage(
  data: {
    file: CaseFile
    group:
      | {
          id: string
          foundedOn: string | null
          endedOn: string | null
          members: { actor: string; joinedOn: string | null; leftOn: string | null }[]
        }
      | undefined
    decisions: DecisionView[]
    reviews: { id: string; date: string; status: 'open' | 'decided' | 'closed' }[]
    mayChange: boolean
    today: string
    wishes: { date: string }
    complaints: ShownComplaint[]
  },
  language: Language,
) {
  const { file, group, reviews, today } = data
  const t = texts[language].group
  const actors = new Map(file.actors.map((actor) => [actor.id, actor]))
  const present = (group ? presentMembers(group) : []).map((actor) => actors.get(actor)!)
  const left = (group?.members ?? []).flatMap(({ actor, leftOn }) =>
    leftOn === null ? [] : [{ name: actors.get(actor)!.name, leftOn }],
  )
  const due = group && reviewDueOn(group, reviews.length > 0)
  return {
    template: 'group/group',
    title: t.title,
    lead: group ? t.lead : t.emptyLead,
    trail: groupTrail({ municipality: file.municipality, language }),
    base: `/m/${file.municipality.id}`,
    group: group && { id: group.id, foundedOn: group.foundedOn, endedOn: group.endedOn },
    members: inHandbookOrder(present).map((actor) => person(actor, language)),
    left,
    decisions: data.decisions,
    reviews: reviews.map(({ id, date, status }) => ({
      id,
      date,
      badge: { label: t.reviewStatus[status], tone: tones[status] },
    })),
    /** A review under way comes before a new one. */
    openReview: data.mayChange ? reviews.find(({ status }) => status === 'open')?.id : undefined,
    mayOpenPersons: data.mayChange,
    due: due === undefined ? undefined : { date: due, isPast: due <= today },
    mayChange: data.mayChange && Boolean(group) && !group?.endedOn,
    /** While a review is under way, the review is where the end is decided. */
    mayEnd: data.mayChange && Boolean(group) && !group?.endedOn && !reviews.some(({ status }) => status === 'open'),
    wishes: data.wishes,
    complaints: data.complaints,
  } satisfies Page
}
