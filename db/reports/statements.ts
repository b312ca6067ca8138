import type { Answer } from '../../surveys/answer.ts'
import type { Instrument } from '../../surveys/instrument.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import { isRefused } from '../../surveys/statements/consent.ts'
import { type Circumstances, levelOf, releaseOf, statedIn } from '../../surveys/statements/statement.ts'
import type { Release } from '../../surveys/vocabulary.ts'
import { compareIds } from '../order.ts'
import type { ResponseRow } from '../surveys/responses.ts'
import { type StatementRow, statementId } from '../surveys/statements.ts'

/** A statement as it may leave its interview. */
export interface ReleasedStatement {
  id: string
  interview: string
  item: string
  /** `undecided` also for what is decided but may not leave yet. */
  release: Release
  /** Only of what is released verbatim, and the consultants' own words only of what is paraphrased. */
  text: string | null
  paraphrase: string | null
}

export interface AnsweredInterview {
  response: Pick<ResponseRow, 'id' | 'status'>
  /** Undefined where it is not kept here. */
  guide: Instrument | undefined
  answers: { item: string; answer: Answer | null; revision: number }[]
}

/**
 * The statements of a finished interview, by id, each with as much of it as may leave. Kept here, where what leaves the
 * database is put together, so that no page and no export can forget it.
 */
export function statementsLeaving(
  { response, guide, answers }: AnsweredInterview,
  rows: StatementRow[],
  circumstances: Omit<Circumstances, 'isFinished'>,
): ReleasedStatement[] {
  const given = Object.fromEntries(
    answers.flatMap(({ item, answer }): [string, Answer][] => (answer === null ? [] : [[item, answer]])),
  )
  if (!isFinished(response) || isRefused(given)) return []
  const about = { isFinished: true, ...circumstances }
  const stated = statedIn(given, guide)
  const isStated = ({ item }: StatementRow) => stated.includes(item) || given[item] === undefined
  const decided = rows.filter((row) => row.response === response.id && isStated(row))
  const untouched = stated.filter((item) => !decided.some((row) => row.item === item))
  const leaving = decided.map((row) => {
    const { answer, revision } = answers.find(({ item }) => item === row.item) ?? { answer: null, revision: 0 }
    // What was imported without its words has none here.
    const note = { text: typeof answer === 'string' ? answer : '', revision }
    return { id: row.id, interview: response.id, item: row.item, ...leavingOf(row, note, about) }
  })
  const open = untouched.map((item) => ({ id: statementId({ response: response.id, item }), item }))
  return [
    ...leaving,
    ...open.map((each) => ({ ...each, interview: response.id, release: 'undecided' as const, ...nothing })),
  ].toSorted((x, y) => compareIds(x.id, y.id))
}

const nothing = { text: null, paraphrase: null }

function leavingOf(row: StatementRow, note: { text: string; revision: number }, about: Circumstances) {
  const { released, withheld } = releaseOf(row, note, about)
  if (released)
    return released.release === 'verbatim'
      ? { release: released.release, text: released.text, paraphrase: null }
      : { release: released.release, text: null, paraphrase: released.text }
  const isBackground = withheld === 'withdrawn' || levelOf(row, note) === 'background'
  return { release: isBackground ? ('background' as const) : ('undecided' as const), ...nothing }
}
