import { isChoosable } from '../../../reports/composition/choice.ts'
import { exchangeBetween } from '../../../reports/composition/difference.ts'
import type { Recommendation } from '../../../reports/composition/recommendation.ts'
import { apart } from '../../../surveys/people/apart.ts'
import { inHandbookOrder } from '../../../surveys/people/order.ts'
import { type Language, sectors } from '../../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import { texts } from '../../../views/text/index.ts'
import { messagesByField } from '../../frame/complain.ts'
import type { Page } from '../../frame/pages.ts'
import { outdatedNotice, roomFrame } from '../frame.ts'
import type { StoredComposition } from '../stored.ts'
import { type CompositionWords, wordsFor } from '../words.ts'
import type { DecisionFields } from './fields.ts'
import { notTested, sureOf } from './sure.ts'

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
  const frame = roomFrame(stored.case.municipality, undefined, language)
  const people = inHandbookOrder(apart(file.actors)).filter(isChoosable)
  return {
    template: 'composition/decision',
    ...frame,
    title: t.deciding.title,
    lead: stored.kind === 'scenario' ? t.deciding.leadScenario : t.deciding.lead,
    notices: [
      ...(data.isStale ? [outdatedNotice(frame.base, t.deciding.staleTitle, t.deciding.staleWhat, t)] : []),
      ...notTested(stored, language),
    ],
    sure: sureOf(stored, words, language),
    action: `${frame.base}/${stored.id}/decision`,
    backHref: stored.kind === 'scenario' ? `${frame.base}/what-if/${stored.id}` : frame.base,
    choices: choicesOf(result, words),
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

/** The recommended group, its alternatives, and an own selection. */
function choicesOf(result: Recommendation, { t, names }: CompositionWords) {
  const { deciding, alternatives } = t
  const recommended = { value: 'recommended', label: deciding.recommended, hint: `${names(result.group)}.` }
  return [
    ...(result.group.length > 0 ? [recommended] : []),
    ...result.alternatives.map(({ group, difference }, at) => {
      const { joining, leaving } = exchangeBetween(result.group, group)
      const hint = [
        ...(joining.length > 0 ? [`${alternatives.joins}: ${names(joining)}.`] : []),
        ...(leaving.length > 0 ? [`${alternatives.leaves}: ${names(leaving)}.`] : []),
        difference === 0 ? deciding.isEqual : deciding.isWeaker(difference),
      ]
      return { value: `alternative-${at + 1}`, label: deciding.alternative(at + 1), hint: hint.join(' ') }
    }),
    { value: 'own', label: deciding.own, ...(result.group.length > 0 && { hint: deciding.ownHint }) },
  ]
}

/** There is a group already: nothing to found. */
export function groupExistsPage(municipality: { id: string; name: string }, language: Language) {
  const t = texts[language].composition
  return {
    template: 'composition/closed',
    ...roomFrame(municipality, undefined, language),
    title: t.deciding.existsTitle,
    lead: t.deciding.exists,
    link: { label: t.founded.toGroup, href: `/m/${municipality.id}/group` },
  } satisfies Page
}
