import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { saveAnswers } from '../../db/surveys/answers.ts'
import { finaliseRatings } from '../../db/surveys/ratings.ts'
import { completeResponse } from '../../db/surveys/responses.ts'
import { type Answer, isMissing } from '../../surveys/answer.ts'
import { ratedBy } from '../../surveys/fields.ts'
import { itemsOf } from '../../surveys/instrument.ts'
import { type OpenItem, openItems } from '../../surveys/progress.ts'
import { ratingProgress } from '../../surveys/rated-dimensions.ts'
import { sectionTitle } from '../../surveys/section-title.ts'
import { type MissingCode, missingCodes } from '../../surveys/vocabulary.ts'
import type { ShownComplaint } from '../../views/frame/frame.ts'
import { texts } from '../../views/text/index.ts'
import type { AppContext } from '../frame/context.ts'
import { tidyFields } from '../frame/form.ts'
import { problems } from '../frame/problems.ts'
import { type InterviewParams, type OpenedInterview, openInterview } from './interview.ts'
import { interviewCheckPage } from './interview-check-page.ts'

type Params = { Params: InterviewParams }

/** The last look at an interview: what is open, completing it, and closing one's own rating. */
export async function interviewCheck(app: FastifyInstance, { db, now }: AppContext): Promise<void> {
  const policy = { config: { policy: 'consultant' } } as const

  app.get<Params>('/m/:municipality/interviews/:interview/check', policy, async (request, reply) =>
    show(request, reply, await open(request), []),
  )

  app.post<Params>('/m/:municipality/interviews/:interview/check', policy, async (request, reply) => {
    const opened = await open(request)
    const { municipality, id } = opened.interview
    if (opened.interview.status !== 'running') throw problems.closed()
    const codesOpen = tidyFields(request.body).codeOpen === 'yes'
    const required = openAnswers(opened).filter(({ item }) => item.required)
    if (required.length > 0 && !codesOpen) {
      const words = texts[request.language].interviews.check
      return show(request, reply, opened, complain(required, words.requiredComplaint, request))
    }
    if (codesOpen) await codeAsNotAsked(opened, request)
    const { state } = await completeResponse(db.at(municipality), id, now())
    if (state !== 'saved') throw problems.closed()
    return reply.redirect(`/m/${municipality}/interviews/${id}?done=completed`, 303)
  })

  app.post<Params>('/m/:municipality/interviews/:interview/rating', policy, async (request, reply) => {
    const opened = await open(request)
    const { municipality, id, actor, status } = opened.interview
    if (status === 'planned' || status === 'locked') throw problems.closed()
    const missing = openRatings(opened)
    if (missing.length > 0) {
      const words = texts[request.language].interviews.check
      return show(request, reply, opened, complain(missing, words.ratingComplaint, request))
    }
    await finaliseRatings(db.at(municipality), actor, opened.viewer)
    return reply.redirect(`/m/${municipality}/interviews/${id}?done=completed`, 303)
  })

  const open = (request: FastifyRequest<Params>) => openInterview(db, request.params, request.session!.account.id)

  /** What somebody answers in the same moment stays: the revision seen is sent along. */
  async function codeAsNotAsked(opened: OpenedInterview, request: FastifyRequest): Promise<void> {
    const { municipality, id: response } = opened.interview
    const items = openAnswers(opened).map(({ item }) => item.id)
    const notAsked: Answer = { missing: 'not_asked' }
    await saveAnswers(db.at(municipality), {
      response,
      savedBy: request.session!.account.id,
      now: now(),
      answers: Object.fromEntries(items.map((item) => [item, notAsked])),
      expectedRevisions: Object.fromEntries(items.map((item) => [item, opened.saved.revisions[item] ?? 0])),
    })
  }

  function show(request: FastifyRequest, reply: FastifyReply, opened: OpenedInterview, complaints: ShownComplaint[]) {
    const { language } = request
    const { place, interview, person, instrument, saved } = opened
    if (!instrument) throw problems.notFound()
    const asked = itemsOf(instrument).filter((item) => !ratedBy(item))
    const answers = asked.map((item) => saved.answers[item.id]).filter((answer) => answer !== undefined)
    const open = openAnswers(opened)
    const { of, isFinal } = ratingProgress(instrument, opened.own)
    const page = interviewCheckPage({
      t: texts[language],
      place,
      complaints,
      interview: { id: interview.id, person: person.name, status: interview.status },
      answered: answers.filter((answer) => !isMissing(answer)).length,
      missing: countMissing(answers),
      open: instrument.sections
        .map((section) => ({
          id: section.id,
          title: sectionTitle(section, language),
          items: open
            .filter((each) => each.section.id === section.id)
            .map(({ item }) => ({ id: item.id, label: item.label[language], isRequired: item.required ?? false })),
        }))
        .filter(({ items }) => items.length > 0),
      rating:
        of === 0
          ? undefined
          : {
              isFinal,
              open: openRatings(opened).map(({ section, item }) => ({
                section: section.id,
                id: item.id,
                label: item.label[language],
              })),
            },
    })
    return reply.page(page, complaints.length > 0 ? 422 : 200)
  }
}

/** Questions with neither an answer nor a reason for having none; ratings are closed apart, each rater's own. */
const openAnswers = ({ instrument, saved }: OpenedInterview): OpenItem[] =>
  instrument ? openItems(instrument, saved.answers).filter(({ item }) => !ratedBy(item)) : []

const openRatings = ({ instrument, given }: OpenedInterview): OpenItem[] =>
  instrument ? openItems(instrument, {}, given).filter(({ item }) => ratedBy(item)) : []

const complain = (open: OpenItem[], message: string, { language }: FastifyRequest): ShownComplaint[] =>
  open.map(({ item }) => {
    const dimension = ratedBy(item)
    return {
      field: item.id,
      label: dimension ? texts[language].terms.dimension[dimension] : item.label[language],
      message,
    }
  })

const countMissing = (answers: Answer[]): Record<MissingCode, number> => {
  const codes = answers.flatMap((answer) => (isMissing(answer) ? [answer.missing] : []))
  const [notAsked, refused, unknown] = missingCodes.map((code) => codes.filter((each) => each === code).length)
  return { not_asked: notAsked ?? 0, refused: refused ?? 0, unknown: unknown ?? 0 }
}
