import { gainsIn } from '../../../reports/composition/recruits.ts'
import type { GroupFunction } from '../../../surveys/vocabulary.ts'
import { type PeopleInput, sentencesOf } from './people.ts'

/** What a group lacks, whom to look for, and what would make a group possible where none is. */
export function missingIn(lacking: GroupFunction[], people: PeopleInput) {
  const { result, words } = people
  const { t, f, terms, functionName, passages } = words
  const functions =
    lacking.length === 0
      ? []
      : [{ text: t.missing.functionsMissing(f.list(lacking.map(functionName))), passages: passages(['H 3.1']) }]
  // The engine speaks of the sector that would gain most; the others follow in a few words.
  const recruit = sentencesOf(people, ['recruit'])
  const others = result.group.length === 0 ? [] : gainsIn(result).others
  const more =
    others.length === 0
      ? []
      : [{ text: t.missing.gain(f.list(others.map(({ sector }) => terms.sectorLong[sector]))), passages: [] }]
  return {
    isNothing: functions.length + recruit.length === 0,
    sentences: [...functions, ...recruit, ...more],
    relaxations: sentencesOf(people, ['relaxations']),
  }
}
