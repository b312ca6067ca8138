import type { Here } from '../../db/database.ts'
import { answersOf } from '../../db/surveys/answers.ts'
import { findKeptInstruments } from '../../db/surveys/instruments.ts'
import { mayReadSelfAssessment } from '../../db/surveys/ratings.ts'
import type { Response } from '../../db/surveys/responses.ts'
import type { Answers } from '../../surveys/answer.ts'
import { type Instrument, itemsOf } from '../../surveys/instrument.ts'
import { servesOf } from '../../surveys/instruments/serves.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import { itemWords } from '../../surveys/words.ts'
import type { Spoken } from '../frame/language.ts'
import type { ReadinessSaid } from './readiness.ts'
import type { ActorRecords } from './records.ts'

/** The latest self-assessment that was handed in. */
export interface SelfSaid {
  response: Pick<Response, 'id' | 'submittedAt'>
  instrument: Instrument
  answers: Answers
}

/** Undefined also as long as the viewer's own rating comes first, and where it is not known what was asked. */
export async function loadSelfSaid(
  here: Here,
  { responses }: ActorRecords,
  { actor, viewer }: { actor: string; viewer: string },
): Promise<SelfSaid | undefined> {
  const done = responses.filter((each) => each.purpose === 'self_assessment' && isFinished(each))
  const response = done.toSorted((x, y) => (x.submittedAt ?? '').localeCompare(y.submittedAt ?? '')).at(-1)
  if (!response?.instrument || !(await mayReadSelfAssessment(here, actor, viewer))) return undefined
  const instrument = (await findKeptInstruments(here, [response.instrument])).get(response.instrument)
  return instrument && { response, instrument, answers: (await answersOf(here, response.id)).answers }
}

/** How much time somebody says they have: each answer with where and when it was given, the talk first. No column keeps it. */
export function hoursInWords(
  talk: ReadinessSaid | undefined,
  self: SelfSaid | undefined,
  { t, f, language }: Spoken & { language: Language },
): string[] {
  const told = (instrument: Instrument, answers: Answers, source: string) =>
    itemsOf(instrument)
      .filter((item) => servesOf(instrument, item)[0] === 'hours')
      .flatMap((item) => {
        // A number alone says nothing here, away from its question.
        const unit = item.kind === 'number' && typeof answers[item.id] === 'number' ? item.unit?.[language] : undefined
        const words = itemWords(item, answers[item.id], { language, t, actors: [] })
        return words.map((each) => `${[each, unit].filter(Boolean).join(' ')} (${source})`)
      })
  const { heldOn } = talk?.interview ?? {}
  const { submittedAt } = self?.response ?? {}
  return [
    ...(talk ? told(talk.instrument, talk.answers, t.actors.saidOn(heldOn ? f.date(heldOn) : t.actors.noDate)) : []),
    ...(self ? told(self.instrument, self.answers, t.actors.selfSaidOn(submittedAt ? f.date(submittedAt) : '')) : []),
  ]
}
