import { levelOf, readBackOf, wordsAt } from '../../surveys/statements/statement.ts'
import type { ReadBack } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import type { Texts } from '../../views/text/index.ts'
import { messagesByField } from '../frame/complain.ts'
import type { Page } from '../frame/pages.ts'
import { interviewsPath, interviewTrail, type Place } from '../interviews/list-page.ts'
import { fieldOf, storedDecision } from './decisions.ts'
import type { Said } from './said.ts'

/** What is asked about each statement; that reading back is not wanted is said once for all. */
export const results = ['confirmed', 'corrected', 'withdrawn'] as const satisfies ReadBack[]

export interface ReadBackTyped {
  day: string
  notWanted: boolean
  /** By id of the statement, '' where nothing was chosen. */
  results: Map<string, string>
}

/** One interview's statements in large type, to be shown or printed and gone through with whoever said them. */
export function readBackPage(data: {
  t: Texts
  place: Place
  interview: { id: string; person: string }
  days: number
  said: Said[]
  typed: ReadBackTyped
  complaints: ShownComplaint[]
}) {
  const { t, place, interview, days, said, typed, complaints } = data
  const path = `${interviewsPath(place)}/${interview.id}`
  const messages = messagesByField(complaints)
  const words = t.statements.readBack
  return {
    template: 'statements/read-back',
    title: words.title,
    lead: words.lead,
    trail: interviewTrail(place, t, interview),
    action: `${path}/read-back`,
    back: `${path}/statements`,
    days,
    day: typed.day,
    dayComplaint: messages.day,
    notWanted: typed.notWanted ? 'yes' : '',
    notWantedComplaint: messages.notWanted,
    entries: said.map((each) => {
      const level = levelOf(each.row, each.note)
      const leaving = level === 'undecided' ? undefined : wordsAt(storedDecision(each), each.note)
      const result = readBackOf(each.row, each.note)
      return {
        id: each.id,
        question: each.question,
        text: each.note.text,
        level: leaving === each.note.text && level === 'verbatim' ? t.statements.wholeNote : t.statements.leaves[level],
        leaving: leaving === each.note.text ? undefined : leaving,
        isWithdrawn: result === 'withdrawn',
        result: result && { label: t.terms.readBack[result], on: each.row?.readBackOn ?? undefined },
        hidden: [
          { name: fieldOf('revision', each), value: String(each.row?.revision ?? 0) },
          { name: fieldOf('note', each), value: String(each.note.revision) },
        ],
        choice: {
          name: fieldOf('readBack', each),
          value: typed.results.get(each.id) ?? '',
          options: results.map((value) => ({ value, label: words.results[value] })),
          complaint: messages[fieldOf('readBack', each)],
        },
      }
    }),
    complaints,
  } satisfies Page
}
