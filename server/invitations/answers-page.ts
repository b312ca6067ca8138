import type { Answers } from '../../surveys/answer.ts'
import type { Instrument } from '../../surveys/instrument.ts'
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
    sections: answered.state === 'readable' ? sectionsOf(answered, data) : [],
  } satisfies Page
}

function sectionsOf(
  { instrument, answers }: Extract<Answered, { state: 'readable' }>,
  { t, language }: Spoken & { language: Language },
) {
  return instrument.sections.map(({ id, title, items }) => ({
    id,
    title: title[language],
    items: saidOf(instrument, items, answers, { language, t, actors: [] }),
  }))
}
