import { z } from 'zod'
import { answersOf, saveAnswers } from '../../db/surveys/answers.ts'
import { startResponse } from '../../db/surveys/responses.ts'
import type { Answers } from '../../surveys/answer.ts'
import { readAnswers } from '../../surveys/answers.ts'
import { dayOf } from '../../surveys/day.ts'
import { type Instrument, itemsOf } from '../../surveys/instrument.ts'
import { askedSections } from '../../surveys/progress/asked.ts'
import { stopToGoOn } from '../../surveys/progress/path.ts'
import { progressOf } from '../../surveys/progress/progress.ts'
import { consentItem, isRefused } from '../../surveys/statements/consent.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { found } from '../frame/found.ts'
import { problems } from '../frame/problems.ts'
import { text } from '../frame/sent.ts'
import { findInterview, instrumentOf, ofInterview } from './interview.ts'
import { guidePath } from './page.ts'

const sent = z.strictObject({ consent: text })

/**
 * An interview begins when somebody says so, on that day: with what the person said to notes, and after that with the
 * first section in which something is open. Without consent, and where it is asked in the guide, with the first section.
 */
export function startInterviews(app: App, { db, now }: AppContext): void {
  const route = { config: { policy: 'consultant' }, schema: { params: ofInterview, body: sent } } as const

  app.post('/m/:municipality/interviews/:interview/start', route, async (request, reply) => {
    const interview = await findInterview(db.at(request.params.municipality), request.params)
    const { municipality, id } = interview
    const guide = found(await instrumentOf(db, interview))
    const consent = readConsent(guide, request.body.consent)
    const here = db.at(municipality)
    const started = await startResponse(here, id, { now: now(), heldOn: dayOf(now()) })
    // Begun by somebody else in the same moment is just as well, and what they were told stays.
    if (started.state === 'conflict' && started.row.status !== 'running') throw problems.closed()
    const savedBy = request.session!.account.id
    const expectedRevisions = { [consentItem]: 0 }
    if (consent) await saveAnswers(here, { response: id, savedBy, now: now(), answers: consent, expectedRevisions })
    const path = `/m/${municipality}/interviews/${id}`
    const { answers } = await answersOf(here, id)
    return reply.redirect(consent && !isRefused(answers) ? goingOn(path, guide, answers) : atFirst(path, guide), 303)
  })
}

/** @throws Problem badRequest for anything that the guide does not offer */
function readConsent(guide: Instrument, said: string | undefined): Answers | undefined {
  if (said === undefined) return undefined
  const items = itemsOf(guide).filter(({ id }) => id === consentItem)
  const { answers, complaints } = readAnswers(items, { [consentItem]: said }, { actors: [], mode: 'interview' })
  const answer = answers[consentItem]
  if (complaints.length > 0 || answer === undefined || answer === null) throw problems.badRequest()
  return { [consentItem]: answer }
}

const atFirst = (path: string, { sections }: Instrument): string => `${path}/${found(sections[0]).id}`

function goingOn(path: string, guide: Instrument, answers: Answers): string {
  const asked = askedSections(guide, answers).map(({ id }) => id)
  return guidePath(path, stopToGoOn(progressOf(guide, answers).sections.filter(({ id }) => asked.includes(id))))
}
