import type { Answers } from '../../surveys/answer.ts'
import { answerPattern } from '../../surveys/answer-pattern.ts'
import { type Instrument, itemsOf } from '../../surveys/instrument.ts'
import type { Language } from '../../surveys/vocabulary.ts'
import type { Spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'
import { saidOf } from '../questionnaires/said.ts'
import { invitationsPath, invitationsTrail, type RoundPlace } from './list-page.ts'

/** What can be read of somebody's answers. */
export type Answered =
  | { state: 'readable'; instrument: Instrument; answers: Answers }
  /** Not handed in yet: until then they are the person's own. */
  | { state: 'underWay' }
  /** The viewer's own rating of the person comes first. */
  | { state: 'afterOwnRating' }
  /** Imported, and what was asked is not known here. */
  | { state: 'unreadable' }

/** Every statement of one person in the order in which it was asked, with what it serves. */
export function invitationAnswersPage(
  data: Spoken & { language: Language; place: RoundPlace; person: { id: string; name: string }; answered: Answered },
) {
  const { t, place, person, answered } = data
  const words = t.invitations.answers
  return {
    template: 'invitations/answers',
    title: words.title(person.name),
    trail: [
      ...invitationsTrail(place, t),
      {
        label: t.invitations.rounds[place.purpose].titleOf(person.name),
        href: `${invitationsPath(place)}/${person.id}`,
      },
    ],
    lead: answered.state === 'readable' ? words.lead : undefined,
    notice: answered.state === 'readable' ? undefined : words[answered.state],
    pattern: answered.state === 'readable' ? patternInWords(answered, data) : [],
    sections: answered.state === 'readable' ? sectionsOf(answered, data) : [],
  } satisfies Page
}

type Readable = Extract<Answered, { state: 'readable' }>

/** What in the steps chosen is worth asking about. */
function patternInWords({ instrument, answers }: Readable, { t, language }: Spoken & { language: Language }): string[] {
  const words = t.invitations.answers.pattern
  const labels = new Map(itemsOf(instrument).map(({ id, label }) => [id, label[language]]))
  const labelOf = (item: string) => labels.get(item) ?? ''
  const { sameStep, contradicting } = answerPattern(instrument, answers)
  return [
    ...sameStep.map(({ step, items }) =>
      words.sameStep(items.length, step, labelOf(items[0]!), labelOf(items.at(-1)!)),
    ),
    ...contradicting.map(([straight, reversed]) => words.both(labelOf(straight), labelOf(reversed))),
  ]
}

function sectionsOf({ instrument, answers }: Readable, { t, language }: Spoken & { language: Language }) {
  return instrument.sections.map(({ id, title, items }) => ({
    id,
    title: title[language],
    items: saidOf(instrument, items, answers, { language, t, actors: [] }),
  }))
}
