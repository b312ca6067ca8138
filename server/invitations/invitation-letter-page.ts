import type { Language } from '../../surveys/vocabulary.ts'
import type { Crumb } from '../../views/frame/frame.ts'
import { formatsFor } from '../../views/text/formats.ts'
import { texts } from '../../views/text/index.ts'
import type { Page } from '../frame/pages.ts'

/**
 * The link on paper, in the language of the person invited. Neither the municipality nor the occasion is named:
 * others may see the letter on a desk.
 */
export function invitationLetterPage(
  data: {
    trail: Crumb[]
    name: string
    link: string
    /** Language of the invitation. */
    letterLanguage: Language
    minutes: { min: number; max: number }
    writtenOn: Date
    until: Date
    contact: { name: string; email: string } | undefined
    backHref: string
  },
  language: Language,
) {
  const t = texts[data.letterLanguage].invitations.letter
  const { date } = formatsFor(data.letterLanguage)
  const [before = '', howTo = ''] = t.paragraphs(data.minutes)
  return {
    template: 'invitations/letter',
    title: texts[language].invitations.letterPage.title(data.name),
    trail: data.trail,
    backHref: data.backHref,
    letter: {
      language: data.letterLanguage,
      personal: t.personal,
      name: data.name,
      date: date(data.writtenOn),
      greeting: t.greeting(data.name),
      before: [before, howTo],
      link: data.link,
      after: [
        t.until(date(data.until)),
        t.keep,
        t.voluntary,
        ...(data.contact ? [t.contact(data.contact.name, data.contact.email)] : []),
      ],
      closing: t.closing,
      signature: data.contact?.name,
    },
  } satisfies Page
}
