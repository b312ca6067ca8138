import { gainsIn } from '../../../reports/composition/recruits.ts'
import type { GroupFunction } from '../../../surveys/vocabulary.ts'
import { type PeopleInput, sentencesOf } from './people.ts'

/** What a group lacks, whom to look for, and what would make a group possible where none is. */
export function missingIn(lacking: GroupFunction[], people: PeopleInput) {
  const { result, words } = people
  const { t, terms, functionName, passages } = words
  const functions = lacking.map((each) => ({
    text: t.missing.functionMissing(functionName(each)),
    passages: passages(['H 3.1']),
  }))
  // The engine speaks of the sector that would gain most; the others follow in a few words.
  const recruit = sentencesOf(people, ['recruit'])
  const others = result.group.length === 0 ? [] : gainsIn(result).others
  const more = others.map(({ sector }) => ({
    text: t.missing.gain(terms.sectorLong[sector]),
    passages: [],
  }))
  return {
    isNothing: functions.length + recruit.length === 0,
    sentences: [...functions, ...recruit, ...more],
    relaxations: sentencesOf(people, ['relaxations']),
  }
}
