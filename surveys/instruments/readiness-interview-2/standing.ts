import type { Section } from '../../instrument.ts'
import { t } from '../bilingual.ts'
import { one, open } from '../situation-analysis-2/parts.ts'
import { ladder, noStep } from './ladder.ts'

/** The will is rated; time and permission are facts (H 2.2, H 3.1). */
const commitment: Section = {
  id: 'commitment',
  title: t('Verbindlichkeit', 'Commitment'),
  items: [
    open(
      'commitment_open_2',
      t('Was könnte dazu führen, dass Sie nicht mehr teilnehmen?', 'What could lead to you no longer taking part?'),
      {
        prompts: [
          t('Was würden Sie tun, damit es nicht so weit kommt?', 'What would you do so that it does not come to that?'),
          t('Nicht nach der Familie fragen.', 'Do not ask about the family.'),
        ],
        source: 'H 2.2',
        serves: ['commitment'],
        minutes: 3,
      },
    ),
    one(
      'participation_permission',
      t('Müsste jemand Ihrer Teilnahme zustimmen?', 'Would somebody have to agree to your taking part?'),
      {
        none_needed: t('Nein, das entscheide ich selbst', 'No, I decide that myself'),
        given: t('Ja, und die Zustimmung liegt vor', 'Yes, and they have agreed'),
        likely: t('Ja, und sie ist wahrscheinlich', 'Yes, and they are likely to agree'),
        open: t('Ja, und das ist noch offen', 'Yes, and that is still open'),
        unlikely: t('Ja, und sie ist unwahrscheinlich', 'Yes, and they are unlikely to agree'),
      },
      {
        hint: noStep,
        bySector: {
          justice: {
            prompts: [
              t(
                'Auch klären: im Amt oder außerhalb, in informeller Rolle?',
                'Settle as well: in office or outside it, in an informal role?',
              ),
            ],
          },
        },
        source: 'model, H 3.1',
        serves: ['permission'],
        minutes: 1,
      },
    ),
    ladder(
      'commitment',
      t('Wie fest will die Person selbst teilnehmen?', 'How firmly does the person want to take part themselves?'),
      [
        t('Will nicht selbst teilnehmen.', 'Does not want to take part themselves.'),
        t('Will es ausprobieren, ohne sich festzulegen.', 'Wants to try it without committing.'),
        t('Will selbst kommen, wenn es passt.', 'Wants to come in person when it fits.'),
        t(
          'Sagt die eigene Teilnahme für mindestens neun Monate zu, sofern die Stelle es zulässt.',
          'Commits to coming in person for at least nine months, if the position allows it.',
        ),
        t('Sagt dazu, was sie dafür zurückstellt.', 'Says in addition what they will put aside for it.'),
      ],
      {
        source: 'H 2.2, H 3.2',
        heed: t(
          'Zeit und Einverständnis der Stelle zählen hier nicht: Sie stehen als eigene Angaben da.',
          'Time and the consent of the organisation do not count here: they are facts of their own.',
        ),
      },
    ),
  ],
}

const affected: Section = {
  id: 'affected_perspective',
  title: t('Sicht der Betroffenen', 'View of those affected'),
  intro: t(
    'Fragen Sie nicht, ob die Person selbst betroffen ist, und halten Sie es auch im Beleg nicht fest. Erzählt sie davon, hören Sie zu.',
    'Do not ask whether the person is affected themselves, and do not record it as evidence either. If they tell you, listen.',
  ),
  items: [
    open(
      'affected_perspective_open_1',
      t(
        'Wie erfahren Sie, was Menschen brauchen, die hier Rassismus oder Hass erleben?',
        'How do you learn what people need who experience racism or hate here?',
      ),
      {
        prompts: [
          t('Wann war das zuletzt so?', 'When did that last happen?'),
          t('Wessen Sicht erreicht Sie nicht?', 'Whose view does not reach you?'),
        ],
        source: 'H 3.1, H 4.2',
        serves: ['affected_perspective'],
        minutes: 3,
      },
    ),
    open(
      'affected_perspective_open_2',
      t(
        'Woran würden Betroffene merken, dass ein vertraulicher Kreis ihnen nützt?',
        'How would those affected notice that a confidential circle is of use to them?',
      ),
      {
        source: 'H 3.3, H 4.2',
        serves: ['affected_perspective'],
        minutes: 2,
      },
    ),
    ladder(
      'affected_perspective',
      t(
        'Wie sehr bringt die Person die Sicht der Betroffenen ein?',
        'How far does the person bring in the view of those affected?',
      ),
      [
        t('Betroffene kommen nicht vor.', 'Those affected do not appear.'),
        t('Erwähnt Betroffene allgemein.', 'Mentions those affected in general.'),
        t(
          'Gibt wieder, was Betroffene nach Auskunft anderer brauchen.',
          'Relates what those affected need according to others.',
        ),
        t(
          'Steht in direktem Austausch und bringt ihre Bedürfnisse von sich aus ein.',
          'Is in direct contact and raises their needs unprompted.',
        ),
        t(
          'Bringt sie auch dort ein, wo sie den eigenen Zielen widersprechen.',
          'Raises them even where they run against their own aims.',
        ),
      ],
      { source: 'H 3.1, H 4.2' },
    ),
  ],
}

const publicActivism: Section = {
  id: 'public_activism',
  title: t('Öffentliche Ausrichtung', 'Public orientation'),
  intro: t(
    'Dieses Merkmal ist weder gut noch schlecht. Es zeigt, ob eher die vertrauliche Gruppe oder eher ein öffentliches Bündnis passt. Nehmen Sie beide Richtungen gleich freundlich auf.',
    'This dimension is neither good nor bad. It shows whether the confidential group or a public alliance is the better fit. Receive both directions in the same friendly way.',
  ),
  items: [
    open(
      'public_activism_open_1',
      t('Wie wichtig ist öffentliche Arbeit für Sie?', 'How important is public work to you?'),
      {
        prompts: [
          t(
            'Wie entscheiden Sie, ob ein Vorfall öffentlich wird?',
            'How do you decide whether an incident is made public?',
          ),
          t('Was wäre, wenn der Kreis Stillschweigen vereinbart hat?', 'What if the circle has agreed to keep silent?'),
        ],
        source: 'H 2.1, H 3.1',
        serves: ['public_activism'],
        minutes: 3,
      },
    ),
    ladder(
      'public_activism',
      t(
        'Wie stark ist die Person auf öffentliche Wirkung ausgerichtet?',
        'How strongly is the person oriented towards public action?',
      ),
      [
        t('Arbeitet im Hintergrund.', 'Works in the background.'),
        t('Äußert sich öffentlich, wenn die Aufgabe es verlangt.', 'Speaks in public when the task requires it.'),
        t('Nutzt öffentliche und stille Arbeit je nach Anlass.', 'Uses public and quiet work as the occasion demands.'),
        t('Setzt meist auf öffentliche Wirkung.', 'Mostly relies on public effect.'),
        t('Sieht darin den Kern der eigenen Aufgabe.', 'Sees it as the core of their task.'),
      ],
      {
        source: 'H 3.1',
        heed: t(
          'Hier gilt nicht die niedrigere Stufe: Wählen Sie die, die am besten passt.',
          'The lower step does not count here: choose the one that fits best.',
        ),
      },
    ),
  ],
}

export const standing = [commitment, affected, publicActivism]
