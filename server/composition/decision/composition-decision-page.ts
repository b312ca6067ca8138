import type { Actor } from '../../../reports/case/case-file.ts'
import { differenceBetween } from '../../../reports/composition/difference.ts'
import { portrayGroup } from '../../../reports/composition/words/portrait.ts'
import { explain } from '../../../reports/composition/words/statements.ts'
import { isWilling } from '../../../surveys/membership.ts'
import { inHandbookOrder } from '../../../surveys/order.ts'
import { type Language, sectors } from '../../../surveys/vocabulary.ts'
import type { Notice } from '../../../views/composition/partials.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import { texts } from '../../../views/text/index.ts'
import { messagesByField } from '../../frame/complain.ts'
import type { Page } from '../../frame/pages.ts'
import { compositionFrame } from '../composition-frame.ts'
import { sentencesOf } from '../composition-people.ts'
import { wordsFor } from '../composition-words.ts'
import type { StoredComposition } from '../stored.ts'

/** What people fill in before they found a group. */
export interface DecisionFields {
  /** recommended, alternative-1 …, own. */
  choice: string
  members: string[]
  reason: string
  /** "YYYY-MM-DD" */
  date: string
}

const trailTo = (stored: StoredComposition, language: Language) => {
  const frame = compositionFrame(stored.case.municipality, undefined, language)
  const t = texts[language].composition
  return { ...frame, trail: [...frame.trail, { label: t.rooms, href: frame.base }] }
}

/** Somebody may be chosen whom the model does not allow, but not who declined or has left. */
export const isChoosable = (actor: Actor): boolean => isWilling(actor) && actor.status !== 'former'

/** The choice between the recommended group, an alternative, and people's own selection. */
export function decisionPage(data: {
  stored: StoredComposition
  isStale: boolean
  fields: DecisionFields
  complaints: ShownComplaint[]
  language: Language
}) {
  const { stored, fields, complaints, language } = data
  const { case: file, result } = stored
  const words = wordsFor(file, language)
  const { t, terms } = words
  const frame = trailTo(stored, language)
  const notices: Notice[] = data.isStale
    ? [
        {
          tone: 'warning',
          title: t.deciding.staleTitle,
          what: t.deciding.staleWhat,
          link: { label: t.tabs.recommendation, href: frame.base },
        },
      ]
    : []
  const alternatives = result.alternatives.map(({ group, difference }, at) => {
    const joining = group.filter((id) => !result.group.includes(id))
    const leaving = result.group.filter((id) => !group.includes(id))
    return {
      value: `alternative-${at + 1}`,
      label: t.deciding.alternative(at + 1),
      hint: [
        ...(joining.length ? [`${t.alternatives.joins}: ${words.names(joining)}.`] : []),
        ...(leaving.length ? [`${t.alternatives.leaves}: ${words.names(leaving)}.`] : []),
        difference === 0 ? t.deciding.isEqual : t.deciding.isWeaker(difference),
      ].join(' '),
    }
  })
  const people = inHandbookOrder(file.actors).filter(isChoosable)
  return {
    template: 'composition/decision',
    ...frame,
    title: t.deciding.title,
    lead: stored.kind === 'scenario' ? t.deciding.leadScenario : t.deciding.lead,
    notices,
    action: `${frame.base}/${stored.id}/decision`,
    backHref: stored.kind === 'scenario' ? `${frame.base}/what-if/${stored.id}` : frame.base,
    choices: [
      ...(result.group.length > 0
        ? [{ value: 'recommended', label: t.deciding.recommended, hint: `${words.names(result.group)}.` }]
        : []),
      ...alternatives,
      { value: 'own', label: t.deciding.own, hint: t.deciding.ownHint },
    ],
    people: sectors
      .map((sector) => ({
        sector: terms.sectorLong[sector],
        people: people
          .filter((each) => each.sector === sector)
          .map((each) => ({
            id: each.id,
            name: each.name,
            work: words.work(each),
            note: result.actors.find(({ id }) => id === each.id)?.eligible ? undefined : t.deciding.ineligible,
            isChosen: fields.members.includes(each.id),
          })),
      }))
      .filter((group) => group.people.length > 0),
    fields,
    complaints,
    messages: messagesByField(complaints),
  } satisfies Page
}

/** The last look before a group is founded: who, what deviating costs, what is not met. */
export function foundingPage(data: {
  stored: StoredComposition
  members: string[]
  fields: DecisionFields
  complaints: ShownComplaint[]
  language: Language
}) {
  const { stored, members, fields, complaints, language } = data
  const { case: file, result } = stored
  const words = wordsFor(file, language)
  const { t, f } = words
  const frame = trailTo(stored, language)
  const portrait = portrayGroup(file, members)
  const difference = differenceBetween(portrayGroup(file, result.group), portrait)
  const isRecommended = difference.joining.length + difference.leaving.length === 0
  const action = `${frame.base}/${stored.id}/decision`
  const missing = result.value === null ? null : result.value - portrait.value
  const price =
    missing === null
      ? []
      : missing > 0
        ? [t.founding.weaker(missing)]
        : missing === 0
          ? [t.founding.equal]
          : [t.founding.stronger(-missing)]
  const remarks = explain(file, result)
  const ineligible = portrait.ineligible.flatMap(({ id }) => sentencesOf({ remarks, language }, ['ineligible'], id))
  return {
    template: 'composition/founding',
    ...frame,
    trail: [...frame.trail, { label: t.deciding.title, href: action }],
    title: t.founding.title,
    lead: t.founding.lead,
    heading: t.founding.group(members.length),
    people: sectors
      .map((sector) => ({
        sector: words.terms.sectorLong[sector],
        people: words.people(portrait.bySector[sector]).map((each) => ({ name: each.name, work: words.work(each) })),
      }))
      .filter((group) => group.people.length > 0),
    isRecommended,
    sentences: isRecommended
      ? [t.founding.same]
      : [
          ...(difference.joining.length && result.group.length
            ? [t.founding.joining(words.names(difference.joining))]
            : []),
          ...(difference.leaving.length ? [t.founding.leaving(words.names(difference.leaving))] : []),
          ...price,
          ...(portrait.unmet.length ? [t.founding.unmet(f.list(portrait.unmet.map(words.requirement)))] : []),
          ...ineligible.map(({ text }) => text),
        ],
    date: f.date(fields.date),
    fields,
    action: `${action}/founding`,
    backHref: action,
    complaints,
  } satisfies Page
}

/** There is a group already: nothing to found. */
export function groupExistsPage(municipality: { id: string; name: string }, language: Language) {
  const t = texts[language].composition
  const frame = compositionFrame(municipality, undefined, language)
  return {
    template: 'composition/closed',
    ...frame,
    trail: [...frame.trail, { label: t.rooms, href: frame.base }],
    title: t.deciding.existsTitle,
    lead: t.deciding.exists,
    link: { label: t.founded.toGroup, href: `/m/${municipality.id}/group` },
  } satisfies Page
}
