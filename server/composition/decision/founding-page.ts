import { distanceOf } from '../../../reports/composition/choice.ts'
import { exchangeBetween } from '../../../reports/composition/difference.ts'
import { type Portrait, portrayGroup } from '../../../reports/composition/words/portrait.ts'
import { explain } from '../../../reports/composition/words/statements.ts'
import { type Language, sectors } from '../../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../../views/frame/frame.ts'
import { messagesByField } from '../../frame/complain.ts'
import type { Page } from '../../frame/pages.ts'
import { roomFrame } from '../frame.ts'
import type { StoredComposition } from '../stored.ts'
import { type CompositionWords, wordsFor } from '../words.ts'
import type { DecisionFields } from './fields.ts'
import { sureOf } from './sure.ts'

/** The last look before a group is founded: who, what deviating changes, what is not met. */
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
  const frame = roomFrame(stored.case.municipality, undefined, language)
  const portrait = portrayGroup(file, members)
  const { joining, leaving } = exchangeBetween(result.group, portrait.members)
  const isRecommended = joining.length + leaving.length === 0
  const action = `${frame.base}/${stored.id}/decision`
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
      .filter((each) => each.people.length > 0),
    isRecommended,
    sure: sureOf(stored, words, language),
    sentences: isRecommended ? [t.founding.same] : deviationInWords(stored, portrait, words, language),
    date: f.date(fields.date),
    fields,
    action: `${action}/founding`,
    backHref: action,
    complaints,
    complaint: messagesByField(complaints).confirmed,
  } satisfies Page
}

/** Who joins and who is left out, what that costs, what is not met, and whom the model would not allow. */
function deviationInWords(
  { case: file, result }: StoredComposition,
  { members, value, unmet, ineligible }: Portrait,
  { t: { founding: t }, f, names, requirement }: CompositionWords,
  language: Language,
): string[] {
  const { joining, leaving } = exchangeBetween(result.group, members)
  const distance = distanceOf(result, value)
  const remarks = explain(file, result).filter(({ kind }) => kind === 'ineligible')
  return [
    ...(joining.length > 0 && result.group.length > 0 ? [t.joining(names(joining))] : []),
    ...(leaving.length > 0 ? [t.leaving(names(leaving))] : []),
    ...(distance === null ? [] : [distanceInWords(distance, t)]),
    ...(unmet.length > 0 ? [t.unmet(f.list(unmet.map(requirement)))] : []),
    ...ineligible.flatMap(({ id }) => remarks.filter(({ actor }) => actor === id).map((each) => each[language])),
  ]
}

function distanceInWords(points: number, t: CompositionWords['t']['founding']): string {
  if (points === 0) return t.equal
  return points > 0 ? t.weaker(points) : t.stronger(-points)
}
