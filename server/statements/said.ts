import type { FastifyRequest } from 'fastify'
import { listActors } from '../../db/places/actors.ts'
import { type StatementRow, statementId, statementsOf } from '../../db/surveys/statements.ts'
import { dayOf } from '../../surveys/day.ts'
import { itemsOf } from '../../surveys/instrument.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import { isRefused } from '../../surveys/statements/consent.ts'
import {
  type Circumstances,
  levelOf,
  type Note,
  releaseOf,
  statedIn,
  type Withheld,
} from '../../surveys/statements/statement.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import type { AppContext } from '../frame/context.ts'
import { problems } from '../frame/problems.ts'
import { type InterviewParams, type OpenedInterview, openInterview } from '../interviews/interview.ts'

/** Something said in free text, and what was decided about it. */
export interface Said {
  /** Of the statement, also while nothing is decided about it. */
  id: string
  item: string
  /** The question it answers. */
  question: string
  note: Note
  row: StatementRow | undefined
}

export interface OpenedStatements {
  opened: OpenedInterview
  said: Said[]
  about: Circumstances
}

/** What was said in an interview, in the order of its guide. @throws Problem notFound, also before it has begun */
export async function openStatements(
  context: AppContext,
  request: Pick<FastifyRequest, 'session' | 'language'> & { params: InterviewParams },
): Promise<OpenedStatements> {
  const opened = await openInterview(context, request)
  if (opened.interview.status === 'planned') throw problems.notFound()
  return statementsIn(context, opened, request.language)
}

/** The statements of an interview that is open already. */
export async function statementsIn(
  { db, now }: AppContext,
  opened: OpenedInterview,
  language: Language,
): Promise<OpenedStatements> {
  const { interview, saved, instrument } = opened
  const rows = await statementsOf(db.at(interview.municipality), interview.id)
  const items = instrument ? itemsOf(instrument) : []
  const place = new Map(items.map(({ id }, at) => [id, at]))
  const open = isRefused(saved.answers) ? [] : statedIn(saved.answers, instrument)
  const said = open
    .toSorted((x, y) => (place.get(x) ?? 0) - (place.get(y) ?? 0))
    .flatMap((item): Said[] => {
      const note = { text: String(saved.answers[item]), revision: saved.revisions[item] ?? 0 }
      const question = items.find(({ id }) => id === item)?.label[language] ?? item
      const decided = rows.filter((row) => row.item === item)
      if (decided.length === 0)
        return [{ id: statementId({ response: interview.id, item }), item, question, note, row: undefined }]
      return decided.map((row) => ({ id: row.id, item, question, note, row }))
    })
  // Whoever is archived is protected as before.
  const names = (await listActors(db.at(interview.municipality).whole())).map(({ name }) => name)
  return { opened, said, about: { isFinished: isFinished(interview), today: dayOf(now()), names } }
}

/** Whether it may leave the interview by now, and if not, why. */
export const standingOf = ({ row, note }: Said, about: Circumstances): Withheld | 'released' =>
  releaseOf(row, note, about).withheld ?? 'released'

/** Those about which nothing is decided that holds. */
export const undecided = (said: Said[]): Said[] =>
  said.filter(({ row, note }) => row?.readBack !== 'withdrawn' && levelOf(row, note) === 'undecided')
