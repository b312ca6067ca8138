import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { saveAnswers } from '../../db/surveys/answers.ts'
import { completeResponse } from '../../db/surveys/responses.ts'
import type { Answer } from '../../surveys/answer.ts'
import { countAnswers, type OpenItem, openQuestions } from '../../surveys/progress/progress.ts'
import { sectionTitle } from '../../surveys/progress/section-title.ts'
import { consentItem, isPartial, isRefused } from '../../surveys/statements/consent.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { text } from '../frame/sent.ts'
import { statementsIn, undecided } from '../statements/said.ts'
import { interviewCheckPage, type OpenSection, type ShownConsent } from './check-page.ts'
import { canRateOwn } from './guide/questions.ts'
import { type OpenedInterview, ofInterview, openInterview } from './interview.ts'

const completion = z.strictObject({ codeOpen: text })

/** The last look at an interview: what is open, then completing it. */
export function completeInterviews(app: App, context: AppContext): void {
  const { db, now } = context
  const config = { policy: 'consultant' } as const
  const path = '/m/:municipality/interviews/:interview/check'

  app.get(path, { config, schema: { params: ofInterview } }, async (request, reply) =>
    showCheck(context, reply, await openInterview(context, request)),
  )

  app.post(path, { config, schema: { params: ofInterview, body: completion } }, async (request, reply) => {
    const opened = await openInterview(context, request)
    const { municipality, id, status } = opened.interview
    if (status !== 'running') throw problems.closed()
    const consent = await consentIn(context, opened, request.language)
    const hindrance = hindranceIn(consent)
    const codesOpen = request.body.codeOpen === 'yes'
    if (hindrance) return showCheck(context, reply, opened, { hindrance, codesOpen })
    const here = db.at(municipality)
    const open = questionsOpenIn(opened)
    const required = open.filter(({ item }) => item.required)
    if (codesOpen) await saveAnswers(here, { ...notAsked(open, opened), now: now() })
    else if (required.length > 0) return showCheck(context, reply, opened, { items: required, codesOpen })
    const { state } = await completeResponse(here, id, now())
    if (state !== 'saved') throw problems.closed()
    const { viewer, interview, own } = opened
    const isRater = interview.interviewers.includes(viewer) || own.length > 0
    const next = isRater && canRateOwn({ ...opened, interview: { ...interview, status: 'completed' } }) ? '/rating' : ''
    return reply.redirect(`/m/${municipality}/interviews/${id}${next}?done=completed`, 303)
  })
}

/** Without consent to notes nothing is asked any more. */
const questionsOpenIn = ({ instrument, saved }: OpenedInterview): OpenItem[] =>
  instrument && !isRefused(saved.answers) ? openQuestions(instrument, saved.answers) : []

/** What consent to notes asks for before the interview may be completed, and how many statements there are. */
async function consentIn(context: AppContext, opened: OpenedInterview, language: Language): Promise<ShownConsent> {
  const { answers } = opened.saved
  const { said } = await statementsIn(context, opened, language)
  const isKept = isRefused(answers) && Object.keys(answers).some((item) => item !== consentItem)
  return { statements: said.length, isKept, open: isPartial(answers) ? undecided(said).length : 0 }
}

const hindranceIn = ({ isKept, open }: ShownConsent) => (isKept ? 'forget' : open > 0 ? 'decide' : undefined)

/** What somebody answers in the same moment stays: the revision seen is sent along. */
function notAsked(open: OpenItem[], { interview, viewer, saved }: OpenedInterview) {
  const ids = open.map(({ item }) => item.id)
  const answer: Answer = { missing: 'not_asked' }
  return {
    response: interview.id,
    savedBy: viewer,
    answers: Object.fromEntries(ids.map((id) => [id, answer])),
    expectedRevisions: Object.fromEntries(ids.map((id) => [id, saved.revisions[id] ?? 0])),
  }
}

/** @param hindering What keeps the interview from being completed. */
async function showCheck(
  context: AppContext,
  reply: FastifyReply,
  opened: OpenedInterview,
  hindering: { items?: OpenItem[]; hindrance?: 'forget' | 'decide'; codesOpen?: boolean } = {},
) {
  const { language } = reply.request
  const t = texts[language]
  const { place, interview, person, saved } = opened
  const instrument = found(opened.instrument)
  return reply.page(
    interviewCheckPage({
      t,
      place,
      interview: { id: interview.id, person: person.name, status: interview.status },
      ...countAnswers(instrument, saved.answers),
      open: bySection(questionsOpenIn(opened), language),
      isRatingOpen: canRateOwn(opened),
      consent: await consentIn(context, opened, language),
      hindrance: hindering.hindrance,
      codesOpen: hindering.codesOpen ?? true,
      complaints: (hindering.items ?? []).map(({ item }) => ({
        field: item.id,
        label: item.label[language],
        message: t.interviews.check.requiredComplaint,
      })),
    }),
  )
}

const openItem = ({ section, item }: OpenItem, language: Language) => ({
  section: section.id,
  id: item.id,
  label: item.label[language],
  isRequired: item.required ?? false,
})

/** Sections with something open, in the order of the guide. */
const bySection = (open: OpenItem[], language: Language): OpenSection[] =>
  [...new Set(open.map(({ section }) => section))].map((section) => ({
    id: section.id,
    title: sectionTitle(section, language),
    items: open.filter((each) => each.section === section).map((each) => openItem(each, language)),
  }))
