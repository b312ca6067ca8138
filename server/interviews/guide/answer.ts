import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Answer, Answers, RatingGiven } from '../../../surveys/answer.ts'
import { readAnswers } from '../../../surveys/answers.ts'
import { isUnfinished } from '../../../surveys/complaint.ts'
import { fieldsOf, ratedBy } from '../../../surveys/fields.ts'
import type { Item, Section } from '../../../surveys/instrument.ts'
import { nameOf } from '../../../surveys/kinds/actors.ts'
import { spokenOf } from '../../../surveys/named/find.ts'
import { modeOf } from '../../../surveys/progress/item-mode.ts'
import { itemWords } from '../../../surveys/words.ts'
import { texts } from '../../../views/text/index.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { found } from '../../frame/found.ts'
import { problems } from '../../frame/problems.ts'
import { itemComplaint } from '../../questionnaires/item-complaint.ts'
import { loadEvidenceOn } from '../../ratings/evidence.ts'
import { type OpenedInterview, openInterview } from '../interview.ts'
import { outlineWords } from './page.ts'
import { readerOf, sectionIn, sectionsOf, whoSaved } from './questions.ts'
import { type Given, givenIn, type StoredElsewhere, saveEntries } from './saving.ts'
import { ofSection } from './section.ts'

/** One answer as views/browser/interview sends it: all fields of one item, and the revision last seen, 0 for none. */
const sentEntry = z.strictObject({
  item: z.string().max(60),
  revision: z.int().min(0),
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
})

/** Answers saved one by one as they are given, for the page to say so: JSON in, JSON out. */
export function saveSingleAnswers(app: App, context: AppContext): void {
  const { db, now } = context
  const route = { config: { policy: 'consultant' }, schema: { params: ofSection, body: sentEntry } } as const

  app.post('/m/:municipality/interviews/:interview/:section/answers', route, async (request, reply) => {
    const opened = await openInterview(context, request)
    const section = sectionIn(opened, request.params.section)
    const { revision, fields } = request.body
    const item = found(section.items.find(({ id }) => id === request.body.item))
    if (modeOf(item, opened.interview.status, opened.own, opened.saved) !== 'write') throw problems.closed()

    const actors = opened.actors.map(({ id }) => id)
    const reading = readAnswers([item], fields, { actors, mode: 'interview', complete: true })
    if (reading.complaints.length > 0) {
      const t = texts[request.language]
      const complaints = reading.complaints.map((each) => ({ field: each.field, message: itemComplaint(each, t) }))
      return reply.code(422).send({ complaints, isUnfinished: reading.complaints.every(isUnfinished) })
    }
    const said = await loadEvidenceOn(context, opened, [item])
    const given = givenIn([item], reading, opened, said)[item.id]
    if (given === undefined) throw problems.badRequest()
    const writing = { ...opened, here: db.at(request.params.municipality), now: now() }
    const saved = await saveEntries(writing, [{ item, given, revision }])
    const other = saved.conflicts[item.id]
    if (other) return reply.code(409).send({ conflict: await conflictWith(context, reply, item, other, opened) })
    const progress = progressWith(opened, section, item, given, reply)
    return { savedAt: writing.now.toISOString(), revision: saved.revisions[item.id], progress }
  })
}

/** What stands there instead, for the page to show beside what was typed. */
async function conflictWith(
  context: AppContext,
  { request }: FastifyReply,
  item: Item,
  other: StoredElsewhere,
  opened: OpenedInterview,
) {
  const { viewer, actors } = opened
  const reader = await readerOf(context, request, opened, [item])
  const { t, language, said } = reader
  return {
    revision: other.revision,
    what: whoSaved(other, viewer, reader),
    words: itemWords(item, other.given, { t, language, actors, said: said.all }),
    fields: fieldsOf(item, other.given),
    people: spokenOf([item], { [item.id]: other.given as Answer }).map((id) => ({
      id,
      label: nameOf(id, { actors }),
    })),
  }
}

/** How far the section is once the item is saved, in words. */
function progressWith(
  opened: OpenedInterview,
  section: Section,
  item: Item,
  given: Given | null,
  { request: { language } }: FastifyReply,
): string {
  const dimension = ratedBy(item)
  const after = dimension
    ? { ...opened, given: { ...opened.given, [dimension]: given as RatingGiven | null } }
    : { ...opened, saved: { ...opened.saved, answers: changed(opened.saved.answers, item.id, given as Answer | null) } }
  const counts = sectionsOf(after, language).find(({ id }) => id === section.id)
  return counts ? outlineWords(counts, texts[language]) : ''
}

const changed = (answers: Answers, item: string, answer: Answer | null): Answers => {
  const { [item]: _, ...others } = answers
  return answer === null ? others : { ...others, [item]: answer }
}
