import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Answer, Answers, RatingGiven } from '../../surveys/answer.ts'
import { type Reading, readAnswers } from '../../surveys/answers.ts'
import { fieldsOf, ratedBy } from '../../surveys/fields.ts'
import type { Instrument, Item, Section } from '../../surveys/instrument.ts'
import { mergeAnswers } from '../../surveys/merge.ts'
import { stopAfter } from '../../surveys/path.ts'
import { itemWords } from '../../surveys/words.ts'
import { type Texts, texts } from '../../views/text/index.ts'
import { namesOf } from '../accounts/names.ts'
import type { AppContext } from '../frame/context.ts'
import { sentFields } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { itemComplaint, itemMessages } from '../questionnaires/item-complaint.ts'
import { readSentPage } from '../questionnaires/questionnaire.ts'
import { type Reader, sectionPage, sectionsOf, whoSaved } from './guide.ts'
import { type InterviewParams, modeOf, type OpenedInterview, openInterview, storedFor } from './interview.ts'
import { interviewsPath } from './interview-list-page.ts'
import { guidePath } from './interview-page.ts'
import { outlineWords } from './interview-section-page.ts'
import { type Given, givenIn, saveEntries } from './saving.ts'

type Params = { Params: InterviewParams & { section: string } }

/** One answer as views/browser/interview.ts sends it: all fields of one item. */
const sentEntry = z.object({
  item: z.string().max(60),
  revision: z.int().min(0),
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
})

/** The guide section by section; answers are saved one by one as they are given, or all at once without JavaScript. */
export async function interviewAnswers(app: FastifyInstance, { db, now }: AppContext): Promise<void> {
  const policy = { config: { policy: 'consultant' } } as const

  app.get<Params>('/m/:municipality/interviews/:interview/:section', policy, async (request, reply) => {
    const opened = await open(request)
    return reply.page(sectionPage(opened, sectionIn(opened.instrument, request.params.section), await reader(request)))
  })

  app.post<Params>('/m/:municipality/interviews/:interview/:section', policy, async (request, reply) => {
    const opened = await open(request)
    const section = sectionIn(opened.instrument, request.params.section)
    const items = section.items.filter((item) => modeOf(item, opened) === 'write')
    if (items.length === 0) throw problems.closed()

    const fields = sentFields(request.body)
    const reading = read(items, fields, opened)
    const sent = readSentPage(items, fields)
    const stored = (item: Item) => storedFor(item, opened)
    const before = Object.fromEntries(
      items.flatMap((item): [string, Given][] => {
        const { given } = stored(item)
        return given === null ? [] : [[item.id, given]]
      }),
    )
    const { changes, conflicts } = mergeAnswers<Given>({ answers: givenIn(items, reading), ...sent }, before)
    const entries = items
      .filter((item) => Object.hasOwn(changes, item.id))
      .map((item) => ({ item, given: changes[item.id] ?? null, revision: stored(item).revision }))
    const saved = await saveEntries(
      db.at(request.params.municipality),
      writing(request, opened),
      entries,
      (item) => stored(item).given,
    )
    conflicts.push(...Object.keys(saved.conflicts))
    if (reading.complaints.length === 0 && conflicts.length === 0)
      return reply.redirect(whereTo(fields._go, opened, section), 303)

    const asking = await reader(request)
    const question = asking.t.interviews.conflict.complaint
    const page = sectionPage(await open(request), section, asking, {
      typed: reading.typed,
      drawn: sent.drawn,
      conflicts,
      messages: {
        ...itemMessages(reading.complaints, asking.t),
        ...Object.fromEntries(conflicts.map((item) => [item, question])),
      },
    })
    return reply.page(page, reading.complaints.length > 0 ? 422 : 409)
  })

  app.post<Params>('/m/:municipality/interviews/:interview/:section/answers', policy, async (request, reply) => {
    const opened = await open(request)
    const { items } = sectionIn(opened.instrument, request.params.section)
    const { success, data: entry } = sentEntry.safeParse(request.body)
    if (!success) throw problems.badRequest()
    const item = items.find(({ id }) => id === entry.item)
    if (!item) throw problems.notFound()
    if (modeOf(item, opened) !== 'write') throw problems.closed()

    const { language } = request
    const t = texts[language]
    const reading = read([item], entry.fields, opened)
    if (reading.complaints.length > 0) {
      const complaints = reading.complaints.map((each) => ({ field: each.field, message: itemComplaint(each, t) }))
      return reply.code(422).send({ complaints })
    }
    const given = givenIn([item], reading)[item.id]
    if (given === undefined) throw problems.badRequest()
    const before = () => storedFor(item, opened).given
    const entries = [{ item, given, revision: entry.revision }]
    const saved = await saveEntries(db.at(request.params.municipality), writing(request, opened), entries, before)
    const other = saved.conflicts[item.id]
    if (!other) {
      const progress = progressWith(opened, item, given, request.params.section, t)
      return { savedAt: now().toISOString(), revision: saved.revisions[item.id], progress }
    }
    return reply.code(409).send({
      conflict: {
        revision: other.revision,
        what: whoSaved(other, opened.viewer, await reader(request)),
        words: itemWords(item, other.given, { t, language, actors: opened.actors }),
        fields: fieldsOf(item, other.given),
      },
    })
  })

  const open = (request: FastifyRequest<Params>) => openInterview(db, request.params, request.session!.account.id)

  const reader = async ({ language }: FastifyRequest): Promise<Reader> => ({
    language,
    t: texts[language],
    nameOf: await namesOf(db),
  })

  const writing = (request: FastifyRequest, { interview }: OpenedInterview) => ({
    interview,
    rater: request.session!.account.id,
    now: now(),
  })
}

/** How far the section is once the item is saved, in words. */
function progressWith(opened: OpenedInterview, item: Item, given: Given | null, section: string, t: Texts): string {
  const dimension = ratedBy(item)
  const after = dimension
    ? { ...opened, given: { ...opened.given, [dimension]: given as RatingGiven | null } }
    : { ...opened, saved: { ...opened.saved, answers: changed(opened.saved.answers, item.id, given as Answer | null) } }
  const counts = sectionsOf(after, 'de').find(({ id }) => id === section)
  return counts ? outlineWords(counts, t) : ''
}

const changed = (answers: Answers, item: string, answer: Answer | null): Answers => {
  const { [item]: _, ...others } = answers
  return answer === null ? others : { ...others, [item]: answer }
}

/** All fields of these items were sent: an unticked box is an answer taken back, not a question left out. */
const read = (items: Item[], fields: Record<string, unknown>, { actors }: OpenedInterview): Reading =>
  readAnswers(items, fields, { actors: actors.map(({ id }) => id), mode: 'interview', complete: true })

function sectionIn(instrument: Instrument | undefined, id: string): Section {
  const section = instrument?.sections.find((each) => each.id === id)
  if (!section) throw problems.notFound()
  return section
}

function whereTo(going: unknown, { place, interview, instrument }: OpenedInterview, section: Section): string {
  const path = `${interviewsPath(place)}/${interview.id}`
  return guidePath(path, stopAfter(instrument?.sections ?? [], section.id, going === 'previous' ? 'back' : 'next'))
}
