import type { Language } from '../../surveys/vocabulary.ts'
import type { Texts } from '../../views/text/index.ts'
import { spoken } from '../frame/language.ts'
import type { Page } from '../frame/pages.ts'
import { invitationsPath, invitationsTrail, type RoundPlace } from './list-page.ts'

interface Letter {
  name: string
  link: string
  /** Language of the invitation. */
  language: Language
  minutes: { min: number; max: number }
  writtenOn: Date
  until: Date
  contact: { name: string; email: string } | undefined
}

/** The link on paper. */
export const invitationLetterPage = ({ t, place, letter }: { t: Texts; place: RoundPlace; letter: Letter }) =>
  ({
    template: 'invitations/letter',
    title: t.invitations.letterPage.title(letter.name),
    trail: invitationsTrail(place, t),
    back: invitationsPath(place),
    letter: written(letter),
  }) satisfies Page

/**
 * In the language of the person invited. Neither the municipality nor the occasion is named: others may see the letter
 * on a desk.
 */
function written({ name, link, language, minutes, writtenOn, until, contact }: Letter) {
  const { t, f } = spoken(language)
  const words = t.invitations.letter
  return {
    language,
    personal: words.personal,
    name,
    date: f.date(writtenOn),
    greeting: words.greeting(name),
    before: words.paragraphs(minutes),
    link,
    after: [
      words.until(f.date(until)),
      words.keep,
      words.voluntary,
      ...(contact ? [words.contact(contact.name, contact.email)] : []),
    ],
    closing: words.closing,
    signature: contact?.name ?? '',
  }
}
