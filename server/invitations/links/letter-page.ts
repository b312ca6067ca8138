import type { Language } from '../../../surveys/vocabulary.ts'
import type { Texts } from '../../../views/text/index.ts'
import { spoken } from '../../frame/language.ts'
import type { Page } from '../../frame/pages.ts'
import { commissioned, type Told } from '../../mandate/told.ts'
import { invitationsPath, invitationsTrail, type RoundPlace } from '../list-page.ts'
import { qrOf } from './qr.ts'

interface Letter {
  name: string
  link: string
  /** In groups. */
  code: string
  /** Language of the invitation. */
  language: Language
  minutes: { min: number; max: number }
  writtenOn: Date
  dueOn: string | null
  until: Date
  contact: { name: string; email: string } | undefined
}

/** So many characters about the project team need smaller type, so that the letter stays on one page. */
const longCommission = 320

interface Lettered {
  told: Told
  /** Where the code is typed, without "https://". */
  codeAddress: string
}

/** The links on paper, each letter on a page of its own. */
export function invitationLettersPage({
  t,
  place,
  letters,
  ...more
}: Lettered & { t: Texts; place: RoundPlace; letters: Letter[] }) {
  const words = t.invitations.letterPage
  const [first] = letters
  return {
    template: 'invitations/letters',
    title: letters.length === 1 && first ? words.title(first.name) : words.titleOfMany(letters.length),
    lead: words.lead,
    trail: invitationsTrail(place, t),
    scripts: ['print'],
    back: invitationsPath(place),
    letters: letters.map((letter) => written(letter, more)),
  } satisfies Page
}

/**
 * In the language of the person invited. The occasion is not named, and outside nothing but the name: others may see
 * the envelope.
 */
function written({ name, link, code, language, minutes, writtenOn, dueOn, until, contact }: Letter, of: Lettered) {
  const { t, f } = spoken(language)
  const words = t.invitations.letter
  const commission = commissioned(of.told, language).join(' ')
  return {
    language,
    isLong: commission.length > longCommission,
    personal: words.personal,
    name,
    date: f.date(writtenOn),
    greeting: words.greeting(name),
    before: words.paragraphs(minutes),
    qr: qrOf(link),
    qrWords: words.qr,
    way: words.way,
    codeAddress: of.codeAddress,
    codeLabel: words.codeLabel,
    code,
    codeHow: words.codeHow,
    after: [
      words.until(dueOn === null ? undefined : f.date(dueOn), f.date(until)),
      ...(commission ? [commission] : []),
      words.kept,
      words.keep,
      ...(contact ? [words.contact(contact.name, contact.email)] : []),
    ],
    closing: words.closing,
    signature: contact?.name ?? '',
  }
}
