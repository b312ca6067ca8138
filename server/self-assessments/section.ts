import type { FastifyReply } from 'fastify'
import { answersOf, saveAnswers } from '../../db/surveys/answers.ts'
import { readAnswers } from '../../surveys/answers.ts'
import type { Section } from '../../surveys/instrument.ts'
import { mergeAnswers } from '../../surveys/merge.ts'
import { stopAfter } from '../../surveys/progress/path.ts'
import { texts } from '../../views/text/index.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { isLanguage, keepLanguage } from '../frame/language.ts'
import { problems } from '../frame/problems.ts'
import { looseQuery, parameters, questionnaire, text } from '../frame/sent.ts'
import { itemMessages } from '../questionnaires/item-complaint.ts'
import { readSentPage } from '../questionnaires/questionnaire.ts'
import { type Enter, type Entered, mayAnswer, storedAnswers } from './entered.ts'
import { stopPath } from './path.ts'
import { candidateSectionPage } from './section-page.ts'

const ofSection = parameters('token', 'section')
/** Who came from the last look goes back to it. */
const asked = looseQuery({ from: text })
/** Where to go, where from, and a language when that was what the button said. */
const sent = questionnaire({ _go: text, _from: text, _language: text })

/** The questionnaire section by section; each is saved as a whole, and nothing typed is lost. */
export function answerSections(app: App, { config: { publicUrl }, now }: AppContext, enter: Enter): void {
  const config = { policy: 'candidate' } as const
  const path = '/e/:token/:section'

  app.get(path, { config, schema: { params: ofSection, querystring: asked } }, async (request, reply) => {
    const entered = await enter(request)
    const { visit, instrument } = entered
    if (!mayAnswer(entered)) return reply.redirect(visit.path, 303)
    const section = sectionIn(entered, request.params.section)
    const fromReview = request.query.from === 'review'
    return reply.page(candidateSectionPage(visit, instrument, section, await storedAnswers(entered), { fromReview }))
  })

  app.post(path, { config, schema: { params: ofSection, body: sent } }, async (request, reply) => {
    const { _go, _from, _language } = request.body
    const language = isLanguage(_language) ? _language : undefined
    const entered = await enter(request, language)
    const { visit, invitation, instrument } = entered
    if (invitation.state === 'submitted') throw problems.closed()
    if (!mayAnswer(entered)) return reply.redirect(visit.path, 303)
    const section = sectionIn(entered, request.params.section)
    if (language) keepLanguage(reply, language, publicUrl)
    const fromReview = _from === 'review'
    const saved = await saveSection(entered, section, request.body, now())
    if (saved.complaints.length > 0 || Object.keys(saved.conflicts).length > 0)
      return showUnsaved(reply, entered, section, saved, fromReview)
    const going = language ? 'stay' : _go
    const next = stopPath(visit.path, stopAfter(instrument.sections, section.id, going, fromReview))
    return reply.redirect(going === 'stay' && fromReview ? `${next}?from=review` : next, 303)
  })
}

const sectionIn = ({ instrument }: Entered, id: string): Section =>
  found(instrument.sections.find((each) => each.id === id))

/** Saves what was changed on the page and nowhere else; the rest is left for the person to decide or correct. */
async function saveSection(
  { here, invitation }: Entered,
  { items }: Section,
  fields: Record<string, string | string[] | undefined>,
  now: Date,
) {
  const response = invitation.to.id
  const reading = readAnswers(items, fields, { actors: [], mode: 'self_administered', complete: true })
  const { answers, typed, complaints } = reading
  const { drawn, chosen } = readSentPage(items, fields)
  const before = await answersOf(here, response)
  const merged = mergeAnswers({ answers, drawn, chosen }, before.answers)
  const saved = await saveAnswers(here, {
    response,
    answers: merged.changes,
    savedBy: null,
    now,
    expectedRevisions: Object.fromEntries(
      Object.keys(merged.changes).map((item) => [item, before.revisions[item] ?? 0]),
    ),
  })
  if (saved.state === 'closed') throw problems.closed()
  if (saved.state === 'unknown') throw problems.linkInvalid()
  const doubled = [...merged.conflicts, ...Object.keys(saved.conflicts)]
  const conflicts = Object.fromEntries(doubled.map((item) => [item, answers[item] ?? null]))
  return { typed, drawn, complaints, conflicts }
}

/** The section again with everything typed; of a conflict with both answers, and the question which one holds. */
async function showUnsaved(
  reply: FastifyReply,
  entered: Entered,
  section: Section,
  { complaints, ...unsaved }: Awaited<ReturnType<typeof saveSection>>,
  fromReview: boolean,
) {
  const { visit, instrument } = entered
  const messages = itemMessages(complaints, texts[visit.language])
  const shown = { fromReview, unsaved: { ...unsaved, messages } }
  const page = candidateSectionPage(visit, instrument, section, await storedAnswers(entered), shown)
  return reply.page(page, Object.keys(unsaved.conflicts).length > 0 ? 409 : 422)
}
