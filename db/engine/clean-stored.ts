import { eq } from 'drizzle-orm'
import type { Answer } from '../../surveys/answer.ts'
import { canonicalJson } from '../../surveys/canonical-json.ts'
import { itemsOf } from '../../surveys/instrument.ts'
import { cleanLine, cleanText } from '../../surveys/text.ts'
import { type Local, type Queries, type Reads, run, type Steps } from '../database.ts'
import type { CaseSettings } from '../schema/places.ts'
import { localIn } from './here.ts'

/**
 * Texts were stored before they were cleaned in one place (docs/decisions/012-one-text-cleaner.md); they are sealed, so
 * SQL cannot do it. Revisions stay: nobody said anything else. What was frozen, issued or decided is evidence and stays
 * as it was: recommendations, reports, decisions.
 */
const repair = 'clean texts'

/** Whether the stored texts are clean already. */
export function* areTextsClean(tx: Reads): Steps<boolean> {
  const { repairs } = tx.tables
  return (yield* run(tx.select().from(repairs).where(eq(repairs.name, repair)))).length > 0
}

/** Cleans them, one municipality after the other, and notes that it is done. */
export function* cleanTexts(tx: Queries): Steps<void> {
  const { municipalities, accounts, repairs } = tx.tables
  for (const row of yield* run(tx.select().from(accounts))) {
    const cleaned = { name: cleanLine(row.name) || row.email }
    if (differs(row, cleaned)) yield* run(tx.update(accounts).set(cleaned).where(eq(accounts.id, row.id)))
  }
  const lines = yield* linesAsked(tx)
  for (const row of yield* run(tx.select().from(municipalities))) {
    const cleaned = { name: cleanLine(row.name) || row.id, settings: cleanReasons(row.settings) }
    if (differs(row, cleaned)) yield* run(tx.update(municipalities).set(cleaned).where(eq(municipalities.id, row.id)))
    const here = localIn(tx, row.id, true)
    yield* cleanPeople(here)
    yield* cleanInterviews(here, lines)
    yield* cleanJudgements(here)
  }
  yield* run(tx.insert(repairs).values({ name: repair }).onConflictDoNothing())
}

function* cleanPeople(tx: Local): Steps<void> {
  const { actors, groups } = tx.tables
  for (const row of yield* run(tx.select().from(actors).where(tx.own(actors)))) {
    const cleaned = {
      name: cleanLine(row.name) || row.id,
      organisation: left(row.organisation, cleanLine),
      function: left(row.function, cleanLine),
      contact: left(row.contact, cleanLine),
      milieus: [...new Set(row.milieus.map(cleanLine).filter((label) => label !== ''))],
    }
    const self = tx.own(actors, eq(actors.id, row.id))
    if (differs(row, cleaned)) yield* run(tx.update(actors).set(cleaned).where(self))
  }
  for (const row of yield* run(tx.select().from(groups).where(tx.own(groups)))) {
    const cleaned = { reason: left(row.reason, cleanText) }
    const self = tx.own(groups, eq(groups.id, row.id))
    if (differs(row, cleaned)) yield* run(tx.update(groups).set(cleaned).where(self))
  }
}

function* cleanInterviews(tx: Local, lines: Set<string>): Steps<void> {
  const { responses, answers } = tx.tables
  const instruments = new Map<string, string | null>()
  for (const row of yield* run(tx.select().from(responses).where(tx.own(responses)))) {
    instruments.set(row.id, row.instrument)
    const cleaned = { place: left(row.place, cleanLine), remark: left(row.remark, cleanText) }
    const self = tx.own(responses, eq(responses.id, row.id))
    if (differs(row, cleaned)) yield* run(tx.update(responses).set(cleaned).where(self))
  }
  for (const row of yield* run(tx.select().from(answers).where(tx.own(answers)))) {
    const isLine = lines.has(`${instruments.get(row.response)} ${row.item}`)
    const cleaned = { answer: cleanAnswer(row.answer, isLine ? cleanLine : cleanText) }
    const self = tx.own(answers, eq(answers.response, row.response), eq(answers.item, row.item))
    if (differs(row, cleaned)) yield* run(tx.update(answers).set(cleaned).where(self))
  }
}

function* cleanJudgements(tx: Local): Steps<void> {
  const { ratings, reviewCriteria: criteria } = tx.tables
  for (const row of yield* run(tx.select().from(ratings).where(tx.own(ratings)))) {
    const cleaned = { evidence: left(row.evidence, cleanText) }
    const self = tx.own(
      ratings,
      eq(ratings.actor, row.actor),
      eq(ratings.dimension, row.dimension),
      eq(ratings.rater, row.rater),
      eq(ratings.kind, row.kind),
    )
    if (differs(row, cleaned)) yield* run(tx.update(ratings).set(cleaned).where(self))
  }
  for (const row of yield* run(tx.select().from(criteria).where(tx.own(criteria)))) {
    const cleaned = { notes: left(row.notes, cleanText) }
    const self = tx.own(criteria, eq(criteria.review, row.review), eq(criteria.criterion, row.criterion))
    if (differs(row, cleaned)) yield* run(tx.update(criteria).set(cleaned).where(self))
  }
}

/** Whether something else stands in the row than what is left when it is cleaned. */
const differs = <Row extends object, Column extends keyof Row>(row: Row, cleaned: Pick<Row, Column>): boolean =>
  (Object.keys(cleaned) as Column[]).some((column) => canonicalJson(row[column]) !== canonicalJson(cleaned[column]))

/** Items that are answered in one line, as "instrument item". */
function* linesAsked(tx: Reads): Steps<Set<string>> {
  const kept = yield* run(tx.select().from(tx.tables.instruments))
  return new Set(
    kept.flatMap(({ hash, definition }) =>
      itemsOf(definition).flatMap(({ id, kind }) => (kind === 'short_text' ? [`${hash} ${id}`] : [])),
    ),
  )
}

/** What is left of a text that may be missing. */
const left = (text: string | null, clean: (typed: string) => string): string | null =>
  text === null ? null : clean(text) || null

/** Ids of options and people are clean as they are; a text of which nothing is left was never an answer. */
function cleanAnswer(answer: Answer | null, clean: (typed: string) => string): Answer | null {
  if (typeof answer === 'string') return left(answer, clean)
  if (Array.isArray(answer) && typeof answer[0] === 'string') return (answer as string[]).map(clean)
  return answer
}

function cleanReasons(settings: CaseSettings | null): CaseSettings | null {
  if (!settings?.reasons) return settings
  const reasons = Object.entries(settings.reasons as Record<string, string>)
  return { ...settings, reasons: Object.fromEntries(reasons.map(([key, reason]) => [key, cleanText(reason)])) }
}
