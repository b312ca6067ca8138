import { instrumentHash } from '../../surveys/instruments/hash.ts'
import { instrumentFor } from '../../surveys/instruments/index.ts'
import { openLines } from '../../surveys/named/count.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import { compareRatings } from '../../surveys/ratings/comparison.ts'
import { dimensionsRatedIn, ratingProgress } from '../../surveys/ratings/rated-dimensions.ts'
import { dimensions, type Language } from '../../surveys/vocabulary.ts'
import { texts } from '../../views/text/index.ts'
import { namesOf } from '../accounts/names.ts'
import type { AppContext } from '../frame/context.ts'
import type { App } from '../frame/contracts.ts'
import { loadTalks } from '../named/talks.ts'
import { nextOwnTask } from '../next/own.ts'
import { inWords } from '../statements/evidence.ts'
import { standingOf, statementsIn, undecided } from '../statements/said.ts'
import { minutesLeftIn, sectionsOf } from './guide/questions.ts'
import { type OpenedInterview, ofInterview, openInterview } from './interview.ts'
import { openingOf } from './opening.ts'
import { interviewPage } from './page.ts'

export function showInterviews(app: App, context: AppContext): void {
  const route = { config: { policy: 'consultant' }, schema: { params: ofInterview } } as const

  app.get('/m/:municipality/interviews/:interview', route, async (request, reply) => {
    const { language } = request
    const opened = await openInterview(context, request)
    const { place, interview, person, instrument } = opened
    const nameOf = await namesOf(context.db)
    return reply.page(
      interviewPage({
        t: texts[language],
        place,
        interview: { ...interview, person: person.name, interviewers: interview.interviewers.map(nameOf) },
        guide: instrument && {
          title: texts[language].terms.purpose[instrument.purpose],
          intro: instrument.intro[language],
          minutes: instrument.minutes,
          isCurrent: interview.instrument === instrumentHash(instrumentFor(interview.purpose)),
          minutesLeft: minutesLeftIn(opened, language),
          sections: sectionsOf(opened, language),
        },
        label: interview.instrumentLabel ?? '',
        sector: person.sector,
        ratings: await ratingState(context, opened, nameOf),
        statements: await statementState(context, opened, language),
        named: await namedState(context, opened),
        opening: await openingOf(context.db.at(place.id), opened, language),
        next: await nextFor(context, opened),
      }),
    )
  })
}

/** What waits in another talk, once nothing is to be asked in this one any more. */
async function nextFor({ db, now }: AppContext, { place, interview, viewer }: OpenedInterview) {
  if (!isFinished(interview)) return undefined
  return nextOwnTask(db, viewer, { municipality: place.id, done: interview.id, now: now() })
}

async function namedState({ db }: AppContext, { place, interview }: OpenedInterview) {
  const talk = (await loadTalks(db.at(place.id))).find((each) => each.interview === interview.id)
  return talk && talk.lines.length > 0 ? { open: openLines(talk).length } : undefined
}

async function statementState(context: AppContext, opened: OpenedInterview, language: Language) {
  if (opened.interview.status === 'planned') return undefined
  const { said, about } = await statementsIn(context, opened, language)
  const released = said.filter((each) => standingOf(each, about) === 'released')
  return { n: said.length, open: undecided(said).length, released: released.length }
}

/** How far the viewer's rating is, for interviews in which dimensions are rated. */
async function ratingState(context: AppContext, opened: OpenedInterview, nameOf: (id: string) => string) {
  const { place, instrument, own, visible, viewer, interview } = opened
  if (!instrument || dimensionsRatedIn(instrument).length === 0) return undefined
  return {
    ...ratingProgress(instrument, own),
    comparison: compareRatings(
      await inWords(context, place.id, visible),
      dimensions,
      viewer,
      interview.interviewers,
      nameOf,
    ),
  }
}
