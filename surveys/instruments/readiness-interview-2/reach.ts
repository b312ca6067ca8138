import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { one, open } from '../situation-analysis-2/parts.ts'
import { ladder, noStep } from './ladder.ts'

/** H 3.1 names decision powers and access to the head of the municipality apart: one is rated, the other a fact. */
const authority: Section = {
  id: 'authority',
  title: t('Entscheidungsbefugnis', 'Decision powers'),
  items: [
    open(
      'authority_open_1',
      t(
        'Was können Sie in Ihrer Organisation selbst entscheiden?',
        'What can you decide yourself in your organisation?',
      ),
      {
        prompts: [
          t('Was war die letzte Entscheidung dieser Art?', 'What was the last decision of that kind?'),
          t('Wer muss bei welchen Fragen zustimmen?', 'Who has to agree on which questions?'),
        ],
        source: 'H 2.2',
        serves: ['authority'],
        minutes: 3,
      },
    ),
    one(
      'mayor_access',
      t(
        'Haben Sie einen guten Zugang zur Spitze der Stadt oder des Landkreises?',
        'Do you have good access to the head of the town or district?',
      ),
      {
        yes: t('Ja, auch kurzfristig', 'Yes, also at short notice'),
        limited: t('Manchmal, über andere', 'Sometimes, through others'),
        no: t('Nein', 'No'),
      },
      {
        hint: noStep,
        prompts: [
          t('Gemeint sind Bürgermeister:in oder Landrät:in.', 'This means the mayor or the district administrator.'),
        ],
        source: 'H 3.1',
        serves: ['accessToMayor'],
        minutes: 1,
      },
    ),
    ladder(
      'authority',
      t('Wie viel kann die Person selbst entscheiden?', 'How much can the person decide themselves?'),
      [
        t('Kann nichts selbst zusagen.', 'Can commit to nothing themselves.'),
        t('Kann Kleineres selbst zusagen.', 'Can commit to minor matters themselves.'),
        t('Entscheidet im eigenen Aufgabengebiet.', 'Decides within their own remit.'),
        t('Entscheidet für einen ganzen Bereich, etwa ein Amt.', 'Decides for a whole area, such as an office.'),
        t('Entscheidet für die Organisation.', 'Decides for the organisation.'),
      ],
      {
        source: 'H 2.2, H 3.1',
        heed: t(
          'Der Zugang zur Spitze zählt hier nicht: Er steht als eigene Angabe da.',
          'Access to the head does not count here: it is a fact of its own.',
        ),
      },
    ),
  ],
}

/** H 3.1 names reach and the judgement of threats apart: one is rated, the other told in words. */
const networking: Section = {
  id: 'networking',
  title: t('Vernetzung vor Ort', 'Local networks'),
  items: [
    open(
      'networking_open_1',
      t(
        'Wenn sich vor Ort die Stimmung verändert: Von wem erfahren Sie das?',
        'When the mood here changes: from whom do you hear it?',
      ),
      {
        prompts: [
          t('In welche Gruppen und Milieus reicht das?', 'Which groups and communities does that reach into?'),
          t('Wohin haben Sie keinen Zugang?', 'Where do you have no access?'),
          t('Namen Dritter nur, soweit nötig.', 'Names of third parties only as far as necessary.'),
        ],
        source: 'H 3.1',
        serves: ['networking', 'milieus'],
        minutes: 3,
      },
    ),
    open(
      'networking_open_2',
      t('Woran erkennen Sie, wie ernst ein Vorfall ist?', 'How can you tell how serious an incident is?'),
      {
        hint: noStep,
        prompts: [t('An einem Beispiel zeigen lassen.', 'Have it shown by an example.')],
        source: 'H 3.1',
        serves: ['threat_judgement'],
        minutes: 2,
      },
    ),
    ladder(
      'networking',
      t('Wie weit reichen die Kontakte der Person vor Ort?', 'How far do the person’s local contacts reach?'),
      [
        t('Kontakte nur im eigenen Haus.', 'Contacts only within their own organisation.'),
        t('Einzelne Kontakte nach außen.', 'A few outside contacts.'),
        t('Regelmäßige Kontakte in ein oder zwei Milieus.', 'Regular contacts in one or two communities.'),
        t('Regelmäßige Kontakte in mehrere Milieus.', 'Regular contacts in several communities.'),
        t(
          'Regelmäßige Kontakte auch in schwer zugängliche Milieus.',
          'Regular contacts also in communities that are hard to reach.',
        ),
      ],
      {
        source: 'H 3.1',
        heed: t(
          'Wie gut die Person Gefahren einschätzt, zählt hier nicht.',
          'How well the person judges threats does not count here.',
        ),
      },
    ),
  ],
}

export const reach = [authority, networking]
