import type { Here } from '../../db/database.ts'
import type { Actor } from '../../db/places/actors.ts'
import { answersOf } from '../../db/surveys/answers.ts'
import type { Response } from '../../db/surveys/responses.ts'
import type { Answers } from '../../surveys/answer.ts'
import { ratedBy } from '../../surveys/fields.ts'
import { flagsSaid } from '../../surveys/flags-said.ts'
import { type Instrument, itemsOf } from '../../surveys/instrument.ts'
import { isFinished } from '../../surveys/progress/finished.ts'
import { sectionTitle } from '../../surveys/progress/section-title.ts'
import { isRefused } from '../../surveys/statements/consent.ts'
import { isOpenItem } from '../../surveys/statements/statement.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import { wordedFor } from '../../surveys/wording.ts'
import type { Spoken } from '../frame/language.ts'
import { saidOf } from '../questionnaires/said.ts'
import type { Leaving } from '../statements/leaving.ts'
import { commonFlags } from './fields.ts'
import type { ActorRecords } from './records.ts'

/** What somebody said in a finished talk about taking part. */
export interface ReadinessSaid {
  interview: Pick<Response, 'id' | 'heldOn'>
  instrument: Instrument
  answers: Answers
}

/** Latest first, without those held without consent to notes; an imported interview whose guide is not known here cannot be told. */
export async function loadReadiness(here: Here, { responses, guides }: ActorRecords): Promise<ReadinessSaid[]> {
  const held = responses.filter((each) => each.purpose === 'readiness' && isFinished(each)).toReversed()
  const said = await Promise.all(
    held.map(async (interview) => {
      const instrument = guides.get(interview.instrument ?? '')
      return instrument && { interview, instrument, answers: (await answersOf(here, interview.id)).answers }
    }),
  )
  return said.filter((each) => each !== undefined).filter(({ answers }) => !isRefused(answers))
}

/** Whether something was said there that is recorded otherwise, or not at all. A flag that is not set says no as well. */
const isNews = ({ instrument, answers }: ReadinessSaid, { attributes }: Pick<Actor, 'attributes'>): boolean => {
  const { personalParticipation, ...others } = flagsSaid(instrument, answers)
  return (
    (personalParticipation !== undefined && personalParticipation !== attributes.personalParticipation) ||
    commonFlags.some((flag) => others[flag] !== undefined && others[flag] !== (attributes[flag] ?? false))
  )
}

/** The answers with what is released of one in its place. */
function withReleased(answers: Answers, item: string, released: string | undefined): Answers {
  const { [item]: _, ...others } = answers
  return released === undefined ? others : { ...others, [item]: released }
}

/** Facts at a glance, open answers by section as far as they are released; judgements of dimensions stand in the profile, by the rule of blindness. */
export function readinessInWords(
  said: ReadinessSaid,
  {
    t,
    f,
    language,
    place,
    actor,
    people,
    leaving,
  }: Spoken & {
    language: Language
    place: { id: string }
    actor: Actor
    people: Pick<Actor, 'id' | 'name'>[]
    leaving: Leaving
  },
) {
  const { interview, answers } = said
  const instrument = wordedFor(said.instrument, actor.sector)
  const telling = { language, t, actors: people }
  const path = `/m/${place.id}/interviews/${interview.id}`
  const asked = itemsOf(instrument).filter((item) => ratedBy(item) === undefined)
  return {
    id: interview.id,
    href: path,
    date: interview.heldOn ? f.date(interview.heldOn) : t.actors.noDate,
    takeOver: isNews(said, actor) ? `/m/${place.id}/actors/${actor.id}/edit?from=${interview.id}` : undefined,
    facts: saidOf(
      instrument,
      asked.filter((item) => !isOpenItem(item)),
      answers,
      telling,
    ),
    sections: instrument.sections
      .map((section) => ({
        id: section.id,
        title: sectionTitle(section, language),
        items: section.items.filter(isOpenItem).flatMap((item) => {
          const isText = typeof answers[item.id] === 'string'
          const released = isText ? leaving({ interview: interview.id, item: item.id }) : undefined
          const words = isText ? withReleased(answers, item.id, released) : answers
          const told = saidOf(instrument, [item], words, telling)
          const readAt = `${path}/${section.id}#f-${item.id}`
          return isText && released === undefined ? told.map((each) => ({ ...each, readAt })) : told
        }),
      }))
      .filter(({ items }) => items.length > 0),
  }
}
