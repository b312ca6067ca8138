import type { Here } from '../../db/database.ts'
import type { Actor } from '../../db/places/actors.ts'
import { answersOf } from '../../db/surveys/answers.ts'
import type { Response } from '../../db/surveys/responses.ts'
import type { Answers } from '../../surveys/answer.ts'
import { ratedBy } from '../../surveys/fields.ts'
import { type Instrument, type Item, itemsOf } from '../../surveys/instrument.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import { sectionTitle } from '../../surveys/progress/section-title.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import type { Spoken } from '../frame/language.ts'
import { saidOf } from '../questionnaires/said.ts'
import type { ActorRecords } from './records.ts'

/** What somebody said in a finished talk about taking part. */
export interface ReadinessSaid {
  interview: Pick<Response, 'id' | 'heldOn'>
  instrument: Instrument
  answers: Answers
}

/** Latest first; an imported interview whose guide is not known here cannot be told. */
export async function loadReadiness(here: Here, { responses, guides }: ActorRecords): Promise<ReadinessSaid[]> {
  const held = responses.filter((each) => each.purpose === 'readiness' && isFinished(each)).toReversed()
  const said = await Promise.all(
    held.map(async (interview) => {
      const instrument = guides.get(interview.instrument ?? '')
      return instrument && { interview, instrument, answers: (await answersOf(here, interview.id)).answers }
    }),
  )
  return said.filter((each) => each !== undefined)
}

const isOpen = ({ kind }: Item) => kind === 'long_text' || kind === 'short_text'

/** Facts at a glance, open answers by section; judgements of dimensions stand in the profile, by the rule of blindness. */
export function readinessInWords(
  { interview, instrument, answers }: ReadinessSaid,
  {
    t,
    f,
    language,
    place,
    people,
  }: Spoken & { language: Language; place: { id: string }; people: Pick<Actor, 'id' | 'name'>[] },
) {
  const telling = { language, t, actors: people }
  const asked = itemsOf(instrument).filter((item) => ratedBy(item) === undefined)
  return {
    id: interview.id,
    href: `/m/${place.id}/interviews/${interview.id}`,
    date: interview.heldOn ? f.date(interview.heldOn) : t.actors.noDate,
    facts: saidOf(
      instrument,
      asked.filter((item) => !isOpen(item)),
      answers,
      telling,
    ),
    sections: instrument.sections
      .map((section) => ({
        id: section.id,
        title: sectionTitle(section, language),
        items: saidOf(instrument, section.items.filter(isOpen), answers, telling),
      }))
      .filter(({ items }) => items.length > 0),
  }
}
