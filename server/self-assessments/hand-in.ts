import { submitReview } from '../../db/groups/reviews.ts'
import { submitSelfAssessment } from '../../db/surveys/responses.ts'
import type { Answers } from '../../surveys/answer.ts'
import { type Instrument, itemsOf } from '../../surveys/instrument.ts'
import { completionComplaints } from '../../surveys/progress/progress.ts'
import { memberValues, scoresOf } from '../../surveys/scoring.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { problems } from '../frame/problems.ts'
import { button } from '../frame/sent.ts'
import { type Enter, type Entered, mayAnswer, ofLink, storedAnswers } from './entered.ts'
import { candidateSentPage } from './message-pages.ts'
import { candidateReviewPage } from './review-page.ts'

/** The last look at all answers, then handing in. */
export function handIn(app: App, { now }: AppContext, enter: Enter): void {
  const config = { policy: 'candidate' } as const
  const schema = { params: ofLink }

  app.get('/e/:token/review', { config, schema }, async (request, reply) => {
    const entered = await enter(request)
    if (!mayAnswer(entered)) return reply.redirect(entered.visit.path, 303)
    return reply.page(candidateReviewPage(entered.visit, entered.instrument, await storedAnswers(entered)))
  })

  // Where the language was switched beside a complaint.
  app.get('/e/:token/submit', { config, schema }, async (request, reply) => {
    const { visit } = await enter(request)
    return reply.redirect(`${visit.path}/review`, 303)
  })

  app.post('/e/:token/submit', { config, schema: { params: ofLink, body: button } }, async (request, reply) => {
    const entered = await enter(request)
    const { visit, invitation, instrument } = entered
    if (invitation.state === 'submitted') return reply.redirect(`${visit.path}/sent`, 303)
    if (!mayAnswer(entered)) return reply.redirect(visit.path, 303)
    const answers = await storedAnswers(entered)
    const complaints = complainAboutOpen(instrument, answers, visit.language)
    if (complaints.length > 0) return reply.page(candidateReviewPage(visit, instrument, answers, complaints))
    const { state } = await submit(entered, answers, now())
    if (state === 'closed') throw problems.closed()
    return reply.redirect(`${visit.path}/sent`, 303)
  })

  app.get('/e/:token/sent', { config, schema }, async (request, reply) => {
    const { visit, invitation } = await enter(request)
    if (invitation.state !== 'submitted') return reply.redirect(visit.path, 303)
    return reply.page(candidateSentPage(visit))
  })
}

const submit = ({ here, invitation, instrument }: Entered, answers: Answers, now: Date) =>
  invitation.purpose === 'review'
    ? submitReview(here, invitation.to.id, { values: memberValues(instrument, answers), now })
    : submitSelfAssessment(here, invitation.to.id, { scores: scoresOf(instrument, answers), now })

function complainAboutOpen(instrument: Instrument, answers: Answers, language: Language): ShownComplaint[] {
  const items = itemsOf(instrument)
  return completionComplaints(instrument, answers).map(({ item }) => ({
    field: item,
    label: items.find(({ id }) => id === item)?.label[language] ?? '',
    message: texts[language].candidate.review.required,
  }))
}
