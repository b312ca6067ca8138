import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { one, open } from './parts.ts'

export const people: Section = {
  id: 'people',
  title: t('Personen', 'Persons'),
  intro: t(
    'Fragen Sie frei und zeigen Sie keine Namen: Niemand soll erfahren, wer sonst genannt wurde. Tragen Sie die Namen nach dem Gespräch ein.',
    'Ask freely and show no names: nobody should learn who else has been named. Enter the names after the conversation.',
  ),
  items: [
    {
      id: 'people_actors',
      kind: 'actors',
      label: t('Wer sollte aus Ihrer Sicht dabei sein?', 'In your view, who should take part?'),
      hint: t('Genannte Personen, die schon erfasst sind.', 'Persons named who are already on record.'),
      prompts: [
        t(
          'Aus der Verwaltung? Wer findet bei der Verwaltungsspitze Gehör?',
          'From the administration? Who has the ear of its head?',
        ),
        t('Von Amts- und Verwaltungsgericht?', 'From the local and administrative courts?'),
        t(
          'Von der Polizei? Wer bearbeitet dort Rechtsextremismus?',
          'From the police? Who works on right-wing extremism there?',
        ),
        t(
          'Aus der Zivilgesellschaft? Wer kann für Betroffene sprechen?',
          'From civil society? Who can speak for those affected?',
        ),
      ],
      source: 'H 3.1',
      serves: ['named'],
      minutes: 3,
    },
    open(
      'people_new',
      t('Welche genannten Personen sind noch nicht erfasst?', 'Which persons named are not on record yet?'),
      {
        hint: t('Nach dem Gespräch eintragen.', 'Enter after the conversation.'),
        prompts: [
          t(
            'Je Zeile: Name, Stelle, warum genannt. Nur, was für eine Ansprache nötig ist.',
            'Per line: name, position, why named. Only what is needed to approach them.',
          ),
        ],
        source: 'H 3.1',
        serves: ['named'],
        minutes: 0,
      },
    ),
    {
      id: 'people_own_ties',
      kind: 'pairs',
      label: t(
        'Mit wem arbeiten Sie selbst gut zusammen, mit wem eher nicht?',
        'With whom do you yourself work well, and with whom less so?',
      ),
      hint: t(
        'Eine Seite ist die befragte Person. Was sie von sich aus über andere sagt, gilt als unbestätigt.',
        'One side is the person interviewed. What they say of others, unasked, counts as unconfirmed.',
      ),
      prompts: [
        t('Wem könnten Sie Vertrauliches sagen?', 'To whom could you say something in confidence?'),
        t('Wo gibt es Konkurrenz, etwa um Fördermittel?', 'Where is there rivalry, for instance over funding?'),
        t('Wäre das in einer Gruppe auszuhalten?', 'Could that be endured in a group?'),
      ],
      source: 'H 3.1',
      serves: ['ties'],
      minutes: 2,
    },
    open(
      'people_missing_view',
      t('Wessen Sicht würde in dieser Runde fehlen?', 'Whose view would be missing from this circle?'),
      { source: 'H 4.2', serves: ['affected', 'reservations'], minutes: 2 },
    ),
  ],
}

export const closing: Section = {
  id: 'closing',
  title: t('Vorlesen und Abschluss', 'Reading back and closing'),
  intro: t(
    'Gehen Sie die Aussagen durch, die Sie verwenden möchten; auf der Seite des Gesprächs steht dafür „Aussagen vorlesen“. Sagen Sie zum Schluss, wie es weitergeht und wann Sie sich melden.',
    'Go through the statements you would like to use; the page of the interview has “Read statements back” for that. Say at the end what happens next and when you will be in touch.',
  ),
  readAloud: t(
    'Wir lesen Ihnen jetzt vor, was wir verwenden möchten. Sagen Sie bitte zu jedem Satz, ob er wörtlich, nur sinngemäß oder gar nicht hinausgehen darf.',
    'We will now read to you what we would like to use. Please say of each sentence whether it may leave this room verbatim, only in our words, or not at all.',
  ),
  minutes: 1,
  items: [
    open(
      'closing_remarks',
      t('Was haben wir nicht gefragt, das wichtig ist?', 'What have we not asked that is important?'),
      {
        prompts: [
          t(
            'Danach: „Gibt es etwas, das nicht in die Notizen soll?“ Dann vor Ort streichen.',
            'Then: “Is there anything that should not be in the notes?” If so, strike it on the spot.',
          ),
        ],
        source: 'model',
        serves: ['conduct'],
        minutes: 1,
      },
    ),
    one(
      'closing_channel',
      t(
        'Auf welchem Weg erreichen wir Sie so, dass niemand mitliest?',
        'How can we reach you so that nobody else reads it?',
      ),
      {
        work_mail: t('Berufliche E-Mail', 'E-mail at work'),
        private_mail: t('Private E-Mail', 'Private e-mail'),
        work_phone: t('Berufliches Telefon', 'Telephone at work'),
        private_phone: t('Privates Telefon', 'Private telephone'),
        in_person: t('Nur persönlich', 'In person only'),
      },
      {
        hint: t(
          'Adresse und Nummer gehören nicht hierher, sondern zu den Angaben der Person.',
          'Address and number do not belong here but with the particulars of the person.',
        ),
        source: 'model',
        serves: ['conduct'],
        minutes: 0.5,
      },
    ),
  ],
}
