import type { FastifyReply } from 'fastify'
import { type StatementChange, saveStatements } from '../../db/surveys/statements.ts'
import { dayOf, daysAfter } from '../../surveys/day.ts'
import { readBackOf } from '../../surveys/statements/statement.ts'
import { parseDate } from '../../surveys/typed.ts'
import type { ReadBack } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { wordComplaints } from '../frame/complain.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { complaintAboutDay, type FieldComplaint, typedTexts } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { questionnaire, text } from '../frame/sent.ts'
import { ofInterview } from '../interviews/interview.ts'
import { fieldOf } from './decisions.ts'
import { type ReadBackTyped, readBackPage, results } from './read-back-page.ts'
import { type OpenedStatements, openStatements, type Said } from './said.ts'

/** Reading back: what was said is gone through with whoever said it, before or after the interview is closed. */
export function readBackStatements(app: App, context: AppContext): void {
  const { db, now } = context
  const days = context.config.statementDays
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/interviews/:interview/read-back'
  const body = questionnaire({ day: text, notWanted: text })

  app.get(path, { config, schema: { params: ofInterview } }, async (request, reply) => {
    const statements = await openStatements(context, request)
    return showReadBack(reply, statements, { day: dayOf(now()), notWanted: false, results: new Map() }, days)
  })

  app.post(path, { config, schema: { params: ofInterview, body } }, async (request, reply) => {
    const statements = await openStatements(context, request)
    const { opened, said } = statements
    const { t, typed, complaints, chosen } = readSent(statements, request)
    if (complaints.length > 0) return showReadBack(reply, statements, typed, days, complaints)
    const { municipality, id } = opened.interview
    const day = parseDate(typed.day) ?? dayOf(now())
    const leavesFrom = { confirmed: day, waiting: daysAfter(day, days) }
    const saved = await saveStatements(db.at(municipality), id, {
      changes: chosen.map(([each, result]) => changeOf(each, result, day, leavesFrom)),
      savedBy: opened.viewer,
      now: now(),
    })
    if (saved.state === 'unknown') throw problems.notFound()
    if (saved.state === 'conflict') {
      const changed = said.filter((each) => saved.ids.includes(each.id))
      const others = changed.map((each) => conflictWith(each, t.terms.readBack))
      return showReadBack(reply, await openStatements(context, request), typed, days, others)
    }
    return reply.redirect(`/m/${municipality}/interviews/${id}/read-back?done=saved`, 303)
  })

  function readSent({ said, about }: OpenedStatements, request: { body: unknown; language: 'de' | 'en' }) {
    const t = texts[request.language]
    const fields = typedTexts(request.body)
    const open = said.filter(({ row }) => row?.readBack !== 'withdrawn')
    const notWanted = fields.notWanted === 'yes'
    const typed: ReadBackTyped = {
      day: fields.day ?? '',
      notWanted,
      results: new Map(open.map((each) => [each.id, fields[fieldOf('readBack', each)] ?? ''])),
    }
    const chosen = open.flatMap((each): [Said, ReadBack][] => {
      const result = results.find((one) => one === typed.results.get(each.id))
      if (result) return [[each, result]]
      return notWanted && readBackOf(each.row, each.note) === null ? [[each, 'not_wanted']] : []
    })
    const day = parseDate(typed.day)
    const complaints: FieldComplaint[] = []
    const wrong = complaintAboutDay(typed.day)
    if (wrong) complaints.push({ field: 'day', reason: wrong })
    else if (day !== undefined && about.today !== undefined && day > about.today)
      complaints.push({ field: 'day', reason: 'dayToCome' })
    if (chosen.length === 0) complaints.push({ field: 'notWanted', reason: 'nothingReadBack' })
    const elsewhere = chosen.filter(
      ([each]) =>
        fields[fieldOf('revision', each)] !== String(each.row?.revision ?? 0) ||
        fields[fieldOf('note', each)] !== String(each.note.revision),
    )
    complaints.push(...elsewhere.map(([each]) => conflictWith(each, t.terms.readBack)))
    return { t, typed, complaints, chosen }
  }
}

const conflictWith = (said: Said, words: Record<ReadBack, string>): FieldComplaint => {
  const result = readBackOf(said.row, said.note)
  return {
    field: fieldOf('readBack', said),
    reason: 'changedMeanwhile',
    stored: result ? words[result] : said.note.text,
  }
}

/** What was confirmed may leave at once; where there is time to think it over, after that. What is taken back never does. */
const changeOf = (
  { id, item, note, row }: Said,
  result: ReadBack,
  day: string,
  leavesFrom: { confirmed: string; waiting: string },
): StatementChange => ({
  id,
  item,
  revision: row?.revision ?? 0,
  set: {
    readBack: result,
    readBackOn: day,
    readBackOf: note.revision,
    leavesFrom: result === 'withdrawn' ? null : result === 'confirmed' ? leavesFrom.confirmed : leavesFrom.waiting,
    ...(result === 'withdrawn' && { release: 'background' as const, paraphrase: null, passages: null }),
  },
})

function showReadBack(
  reply: FastifyReply,
  { opened, said }: OpenedStatements,
  typed: ReadBackTyped,
  days: number,
  complaints: FieldComplaint[] = [],
) {
  const t = texts[reply.request.language]
  const { place, interview, person } = opened
  const labels = Object.fromEntries(said.map((each) => [fieldOf('readBack', each), each.question]))
  const { day, notWanted } = t.statements.readBack
  return reply.page(
    readBackPage({
      t,
      place,
      interview: { id: interview.id, person: person.name },
      days,
      said,
      typed,
      complaints: wordComplaints(complaints, { ...labels, day, notWanted }, t),
    }),
  )
}
