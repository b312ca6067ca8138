import type { Actor, CaseFile } from '../../../reports/case/case-file.ts'
import type { Recommendation } from '../../../reports/composition/recommendation.ts'
import type { Remark, RemarkKind } from '../../../reports/composition/words/remark.ts'
import { sourcesOf } from '../../../reports/content/statement.ts'
import { type Language, sectors } from '../../../surveys/vocabulary.ts'
import type { Sentence } from '../../../views/composition/partials.ts'
import type { CompositionWords } from '../words.ts'

export interface PeopleInput {
  file: CaseFile
  result: Recommendation
  remarks: Remark[]
  words: CompositionWords
  language: Language
}

/** Remarks of these kinds, about one person if given, in the order of the kinds. */
export const sentencesOf = (input: PeopleInput, kinds: RemarkKind[], actor?: string): Sentence[] =>
  kinds.flatMap((kind) =>
    sentences(
      input,
      input.remarks.filter((each) => each.kind === kind && each.actor === actor),
    ),
  )

/** Remarks as the page shows them. */
export const sentences = ({ language, words }: PeopleInput, remarks: Remark[]): Sentence[] =>
  remarks.map((each) => ({ text: each[language], passages: words.passages(sourcesOf(each)) }))

const personOf = (actor: Actor, { file, words }: PeopleInput) => ({
  id: actor.id,
  name: actor.name,
  place: [words.terms.sector[actor.sector], words.work(actor)].filter(Boolean).join(' · '),
  href: `/m/${file.municipality.id}/results/actors/${actor.id}`,
})

/** Recommended persons by sector: the one sentence before any number, then what speaks for and against. */
export function recommendedPeople(input: PeopleInput) {
  const { result, words } = input
  const members = words.people(result.group)
  return sectors
    .map((sector) => ({
      sector: words.terms.sectorLong[sector],
      people: members
        .filter((each) => each.sector === sector)
        .map((each) => ({
          ...personOf(each, input),
          lead: sentencesOf(input, ['member.for'], each.id),
          for: sentencesOf(input, ['member.trust', 'member.without', 'member.stability'], each.id),
          against: sentencesOf(
            input,
            ['member.against', 'member.rivalry', 'member.notFullTime', 'member.standIn'],
            each.id,
          ),
          open: sentencesOf(input, ['member.open', 'member.provisional'], each.id),
        })),
    }))
    .filter(({ people }) => people.length > 0)
}

/** Eligible persons who are not recommended, each with what their joining would change. */
export function otherPeople(input: PeopleInput) {
  const { result, words } = input
  const others = result.actors.filter((each) => each.eligible && !each.recommended).map(({ id }) => id)
  return words.people(others).map((actor) => ({
    ...personOf(actor, input),
    lead: sentencesOf(input, ['other.with'], actor.id),
    more: sentencesOf(
      input,
      ['other.against', 'other.rivalry', 'other.open', 'other.disagreement', 'other.next'],
      actor.id,
    ),
  }))
}

/** Whom the model would not allow, with the reason; and with people's own, where they excluded somebody. */
export function ineligiblePeople(input: PeopleInput) {
  const { result, words } = input
  const kept = result.actors.filter((each) => !each.eligible).map(({ id }) => id)
  return words.people(kept).map((actor) => ({
    ...personOf(actor, input),
    because: sentencesOf(input, ['ineligible'], actor.id),
    reason: words.settings.exclude.includes(actor.id) ? words.settings.reasons[`exclude.${actor.id}`] : undefined,
  }))
}
