import type { Answers } from '../../surveys/answer.ts'
import { dayOf } from '../../surveys/day.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import type { Quote } from '../../surveys/statements/evidence.ts'
import type { Passage } from '../../surveys/statements/passages.ts'
import { releaseOf } from '../../surveys/statements/statement.ts'
import type { CaseFile, Interview } from './case-file.ts'

type Statement = NonNullable<NonNullable<CaseFile['situation']>['statements']>[number]

const statementsIn = ({ situation }: CaseFile): Statement[] => situation?.statements ?? []

/** What a case file tells of a statement; where it tells the note itself as well, that stands in the answers. */
const wordsIn = ({ text, paraphrase }: Statement): string[] => [text ?? paraphrase ?? ''].filter((each) => each !== '')

/** An interview with its statements as notes, where the file tells of no others: all that is known of them here. */
export function withStatements(interview: Interview, file: CaseFile): Interview {
  const said = statementsIn(file).filter((each) => each.interview === interview.id)
  const notes: Answers = {}
  for (const item of new Set(said.map((each) => each.item))) {
    const words = said.filter((each) => each.item === item).flatMap(wordsIn)
    if (words.length > 0) notes[item] = [...new Set(words)].join('\n')
  }
  const answers = { ...notes, ...interview.answers }
  return Object.keys(answers).length > 0 ? { ...interview, answers } : interview
}

/** Statements as rows. What a case file tells in words was released where it comes from, so it is here. */
export function statementRows(file: CaseFile, now: Date) {
  const interviews = new Map((file.interviews ?? []).map((each) => [each.id, withStatements(each, file)]))
  return statementsIn(file).map((statement) => {
    const { id, interview: response, item, paraphrase } = statement
    const note = interviews.get(response)?.answers?.[item]
    const passages = typeof note === 'string' ? passagesIn(note, statement) : undefined
    const hasWords = statement.release === 'paraphrase' ? paraphrase !== undefined : passages !== undefined
    const leaves = hasWords && (statement.release === 'verbatim' || statement.release === 'paraphrase')
    return {
      id,
      response,
      item,
      release: leaves || statement.release === 'background' ? statement.release : ('undecided' as const),
      paraphrase: paraphrase ?? null,
      passages: passages ?? null,
      // Answers of a case file are stored with revision 1; a note that the file does not tell has none.
      decidedOf: note === undefined ? 0 : 1,
      readBackOf: note === undefined ? 0 : 1,
      readBack: leaves ? ('confirmed' as const) : null,
      leavesFrom: leaves ? dayOf(now) : null,
      revision: 1,
      savedAt: now,
    }
  })
}

/** What leaves its interview of the statements of a case file once they are stored here, in words. */
export function quotesStored(file: CaseFile, now: Date): Quote[] {
  const names = file.actors.map(({ name }) => name)
  const interviews = new Map((file.interviews ?? []).map((each) => [each.id, withStatements(each, file)]))
  return statementRows(file, now).flatMap(({ id, response, item, ...decided }) => {
    const interview = interviews.get(response)
    const note = interview?.answers?.[item]
    if (!interview || typeof note !== 'string') return []
    const about = { isFinished: isFinished(interview), today: dayOf(now), names }
    const { released } = releaseOf({ ...decided, notNames: null }, { text: note, revision: 1 }, about)
    return released ? [{ id, words: released.text }] : []
  })
}

/** Where the released words stand in the note: null for the whole of it, undefined where they are not found. */
function passagesIn(note: string, { text }: Statement): Passage[] | null | undefined {
  if (text === undefined || !note.includes(text)) return undefined
  const from = note.indexOf(text)
  return text === note ? null : [{ from, to: from + text.length }]
}
