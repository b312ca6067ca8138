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
import type { Language } from '../../../surveys/vocabulary.ts'
import { itemWords } from '../../../surveys/words.ts'
import { texts } from '../../../views/text/index.ts'
import type { AppContext } from '../../frame/context.ts'
import type { App } from '../../frame/contracts.ts'
import { found } from '../../frame/found.ts'
import { problems } from '../../frame/problems.ts'
import { itemComplaint } from '../../questionnaires/item-complaint.ts'
import { loadEvidenceOn } from '../../ratings/evidence.ts'
import { laddersOf, toRate } from '../../ratings/rate.ts'
import { type OpenedInterview, ofInterview, openInterview } from '../interview.ts'
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
  const route = { config: { policy: 'consultant' }, schema: { params: ofSection, body: sentEntry } } as const

  app.post('/m/:municipality/interviews/:interview/:section/answers', route, async (request, reply) => {
    const opened = await openInterview(context, request)
    const section = sectionIn(opened, request.params.section)
    return saveOne(context, reply, opened, {
      items: section.items,
      sent: request.body,
      progress: (after) => sectionProgress(after, section, request.language),
    })
  })

  const ofRating = { config: { policy: 'consultant' }, schema: { params: ofInterview, body: sentEntry } } as const

  app.post('/m/:municipality/interviews/:interview/rating/answers', ofRating, async (request, reply) => {
    const opened = toRate(await openInterview(context, request))
    return saveOne(context, reply, opened, {
      items: laddersOf(opened),
      sent: request.body,
      progress: ({ given }) => {
        const ladders = laddersOf(opened)
        const rated = ladders.filter((item) => given[ratedBy(item)!]?.value !== undefined).length
        return texts[request.language].ratings.progress(rated, ladders.length)
      },
    })
  })
}

/** @param page Its questions, what was sent of one, and how far one is once that is saved, in words. */
async function saveOne(
  context: AppContext,
  reply: FastifyReply,
  opened: OpenedInterview,
  page: { items: readonly Item[]; sent: z.infer<typeof sentEntry>; progress: (after: OpenedInterview) => string },
) {
  const { db, now } = context
  const { item: id, revision, fields } = page.sent
  const item = found(page.items.find((each) => each.id === id))
  if (modeOf(item, opened.interview.status, opened.own, opened.saved) !== 'write') throw problems.closed()

  const actors = opened.actors.map((actor) => actor.id)
  const reading = readAnswers([item], fields, { actors, mode: 'interview', complete: true })
  if (reading.complaints.length > 0) {
    const t = texts[reply.request.language]
    const complaints = reading.complaints.map((each) => ({ field: each.field, message: itemComplaint(each, t) }))
    return reply.code(422).send({ complaints, isUnfinished: reading.complaints.every(isUnfinished) })
  }
  const said = await loadEvidenceOn(context, opened, [item])
  const given = givenIn([item], reading, opened, said)[item.id]
  if (given === undefined) throw problems.badRequest()
  const writing = { ...opened, here: db.at(opened.place.id), now: now() }
  const saved = await saveEntries(writing, [{ item, given, revision }])
  const other = saved.conflicts[item.id]
  if (other) return reply.code(409).send({ conflict: await conflictWith(context, reply, item, other, opened) })
  const progress = page.progress(afterSaving(opened, item, given))
  return { savedAt: writing.now.toISOString(), revision: saved.revisions[item.id], progress }
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

/** The interview as it is once the item is saved. */
function afterSaving(opened: OpenedInterview, item: Item, given: Given | null): OpenedInterview {
  const dimension = ratedBy(item)
  return dimension
    ? { ...opened, given: { ...opened.given, [dimension]: given as RatingGiven | null } }
    : { ...opened, saved: { ...opened.saved, answers: changed(opened.saved.answers, item.id, given as Answer | null) } }
}

function sectionProgress(opened: OpenedInterview, section: Section, language: Language): string {
  const counts = sectionsOf(opened, language).find(({ id }) => id === section.id)
  return counts ? outlineWords(counts, texts[language]) : ''
}

const changed = (answers: Answers, item: string, answer: Answer | null): Answers => {
  const { [item]: _, ...others } = answers
  return answer === null ? others : { ...others, [item]: answer }
}
